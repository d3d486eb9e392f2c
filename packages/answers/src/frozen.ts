/**
 * The same data, read-only all the way down: what leaves the core is looked at by many and changed by nobody. Keys that
 * may be absent stay so.
 */
export type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;
