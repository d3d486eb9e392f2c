import * as z from "zod/mini";
import { NOTES } from "./field.ts";
import { MOST_ENTRIES } from "./limits.ts";

/** Left out or empty (`null`) means "not told" for every optional field. */
export const maybe = <T extends z.core.SomeType>(field: T) => z.nullish(field);

/** A group of fields; `oneOf` names those of which at least one has to be told. */
export function section<T extends z.core.$ZodLooseShape>(
  shape: T,
  oneOf: readonly (keyof T & string)[] = [],
) {
  return z.strictObject(shape).register(NOTES, {
    takes: { kind: "keys", keys: Object.keys(shape) },
    ...(oneOf.length === 0 ? {} : { oneOf }),
  });
}

/** A list of what `item` takes; anything where that has no notes. */
export function list<T extends z.core.SomeType>(item: T, least: 0 | 1 = 0) {
  const of = NOTES.get(item as unknown as z.core.$ZodType)?.takes ?? null;
  const items = z.array(item).check(z.maxLength(MOST_ENTRIES));
  const told = least === 0 ? items : items.check(z.minLength(least));
  return told.register(NOTES, { takes: { kind: "list", of, least } });
}
