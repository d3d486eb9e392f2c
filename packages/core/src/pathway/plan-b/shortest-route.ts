/** Something that teaches skills, with its cost; `null` = nobody has published it. */
export interface Teaching {
  readonly id: string;
  readonly teaches: readonly string[];
  readonly hours: number | null;
  readonly usd: number | null;
}

/** What a way costs, compared number by number: steps without hours, hours, steps without a price, dollars, steps. */
export type RouteCost = readonly [
  unknownHours: number,
  hours: number,
  unknownUsd: number,
  usd: number,
  steps: number,
];

/** A way: what is taken, what it costs, and the skills that nothing teaches. */
export interface Route<T extends Teaching> {
  readonly taken: readonly T[];
  readonly cost: RouteCost;
  readonly uncovered: readonly string[];
}

/** More skills than this at once would need another method; no role asks so many. */
const MOST_GAPS = 20;

/**
 * The shortest way that covers every gap that can be covered: a least-cost set cover, solved exactly over the subsets of the
 * gaps (Held & Karp 1962, for covers). Costs are compared in the order of `RouteCost`, so a step whose hours nobody has
 * published is never taken for a short one. Ties go to the ids that come first. Throws for more than 20 gaps.
 */
export function shortestRoute<T extends Teaching>(
  gaps: readonly string[],
  teachings: readonly T[],
): Route<T> {
  const coverable = gaps.filter((gap) => teachings.some(({ teaches }) => teaches.includes(gap)));
  if (coverable.length > MOST_GAPS) throw new RangeError(`more than ${MOST_GAPS} skills at once`);
  const items = teachings
    .map((teaching) => ({ teaching, mask: maskOf(coverable, teaching.teaches) }))
    .filter(({ mask }) => mask !== 0)
    .sort((a, b) => (a.teaching.id < b.teaching.id ? -1 : 1));
  const best: Found<T>[] = [{ cost: FREE, taken: [] }];
  for (let open = 1; open < 2 ** coverable.length; open++) {
    const first = open & -open;
    const ways = items
      .filter(({ mask }) => (mask & first) !== 0)
      .map(({ teaching, mask }): Found<T> => {
        const rest = best[open & ~mask]!;
        return { cost: added(rest.cost, costOf(teaching)), taken: [...rest.taken, teaching] };
      });
    best[open] = ways.reduce((one, other) => (compareCosts(other.cost, one.cost) < 0 ? other : one));
  }
  const { cost, taken } = best.at(-1)!;
  return {
    taken: [...taken].sort((a, b) => (a.id < b.id ? -1 : 1)),
    cost,
    uncovered: gaps.filter((gap) => !coverable.includes(gap)),
  };
}

interface Found<T> {
  readonly cost: RouteCost;
  readonly taken: readonly T[];
}

const FREE: RouteCost = [0, 0, 0, 0, 0];

function maskOf(gaps: readonly string[], teaches: readonly string[]): number {
  return gaps.reduce((mask, gap, at) => (teaches.includes(gap) ? mask | (1 << at) : mask), 0);
}

/** What one step costs. */
export function costOf({ hours, usd }: Pick<Teaching, "hours" | "usd">): RouteCost {
  return [Number(hours === null), hours ?? 0, Number(usd === null), usd ?? 0, 1];
}

/** The cost of two ways one after the other. */
export function added(one: RouteCost, other: RouteCost): RouteCost {
  const [a, b, c, d, e] = one;
  const [v, w, x, y, z] = other;
  return [a + v, b + w, c + x, d + y, e + z];
}

/** Below 0 where the first way is shorter. */
export function compareCosts(one: RouteCost, other: RouteCost): number {
  for (const [at, value] of one.entries()) {
    const difference = value - other[at]!;
    if (difference !== 0) return difference;
  }
  return 0;
}
