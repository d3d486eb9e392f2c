import { isMore, type Stretch } from "./stop-line.ts";

/** The sizes around the one a list has, and its place among them. */
export interface SizesAround {
  readonly sizes: readonly Stretch[];
  readonly stop: number;
}

/** Of these sizes those that are less or more than `own` in every respect, ordered, with `own` between them. */
export function sizesAround(own: Stretch, sizes: readonly Stretch[]): SizesAround {
  const ordered = byMoney(sizes);
  const less = rising(ordered.filter((size) => isMore(own, size)));
  const more = rising(ordered.filter((size) => isMore(size, own)));
  return { sizes: [...less, own, ...more], stop: less.length };
}

/** By dollars, of two for the same money the better one last. */
export function byMoney<S extends Stretch>(stretches: readonly S[]): S[] {
  return [...stretches].sort((a, b) => a.usd - b.usd || a.value - b.value);
}

/** The sizes along which programs, money and value all rise: what a cheaper one beats is no part of a frontier. */
function rising(sizes: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const size of sizes) {
    const last = found.at(-1);
    if (last === undefined || isMore(size, last)) found.push(size);
  }
  return found;
}
