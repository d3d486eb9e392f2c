import { normalForm } from "./normal-form.ts";

/**
 * Maps every name of every item, in normal form, to its item. Two items with a name in common are a fault in the
 * canonical list, hence a throw and not a Problem.
 */
export function nameIndex<T>(
  items: readonly T[],
  namesOf: (item: T) => readonly string[],
): ReadonlyMap<string, T> {
  const index = new Map<string, T>();
  for (const item of items) {
    for (const name of namesOf(item)) {
      const key = normalForm(name);
      const other = index.get(key);
      if (other !== undefined && other !== item) throw new Error(`two items share the name "${name}"`);
      index.set(key, item);
    }
  }
  return index;
}
