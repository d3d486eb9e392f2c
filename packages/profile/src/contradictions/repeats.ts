import { clipped, type Problem } from "@smartpick/core";
import { dotted, type Path } from "../path.ts";

/** The one name of an item; `null` where it names nothing. */
export type Canonical = (item: string | number) => string | null;

/** The same for items that have to be text. */
export const named =
  (lookup: (input: string) => string | null): Canonical =>
  (item) =>
    typeof item === "string" ? lookup(item) : null;
/** The one name of whatever stands in a list; `null` where it names nothing. */
export function canonicalOf(item: unknown, canonical: Canonical): string | null {
  return typeof item === "string" || typeof item === "number" ? canonical(item) : null;
}

/** The items of a list that a name before them has named already; `key` = where in an item its name stands. */
export function repeats(
  path: Path,
  items: readonly unknown[],
  canonical: Canonical,
  key?: string,
): readonly Problem[] {
  const seen = new Map<string, number>();
  return items.flatMap((item, index): Problem[] => {
    const name = canonicalOf(item, canonical);
    if (name === null) return [];
    const first = seen.get(name);
    if (first === undefined) {
      seen.set(name, index);
      return [];
    }
    return [
      {
        code: "duplicate",
        path: dotted(key === undefined ? [...path, index] : [...path, index, key]),
        of: "item",
        found: clipped(String(item)),
        first: dotted([...path, first]),
      },
    ];
  });
}
