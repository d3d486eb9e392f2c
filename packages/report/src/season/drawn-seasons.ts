import { randomFrom } from "@smartpick/core";
import { counted } from "../english/plural.ts";
import { column, type Table } from "../table/table.ts";

/** One season drawn by lot. */
export interface DrawnSeason {
  readonly interviews: number;
  readonly matched: boolean;
}

/**
 * Seasons drawn by lot from what a plan says: interviews by `pmf`, and a match with a chance that each interview raises
 * alike, so that over all seasons `match` of them end with one. The same seed draws the same seasons.
 */
export function drawnSeasons(
  { pmf, match }: { readonly pmf: readonly number[]; readonly match: number },
  count: number,
  seed: number,
): readonly DrawnSeason[] {
  const random = randomFrom(seed);
  const offer = chanceOfAnOffer(pmf, match);
  return Array.from({ length: count }, () => {
    const interviews = drawnFrom(pmf, random.uniform());
    const matched = random.uniform() < 1 - (1 - offer) ** interviews;
    return { interviews, matched };
  });
}

/** What the drawn seasons show, as a sentence. */
export function drawnFinding(seasons: readonly DrawnSeason[]): string {
  const matched = seasons.filter((season) => season.matched).length;
  const none = seasons.filter(({ interviews }) => interviews === 0).length;
  return `${matched} of these ${counted(seasons.length, "season")} ${matched === 1 ? "ends" : "end"} with a match, ${none} without an interview.`;
}

/** The drawn seasons as a table, a row each. */
export function drawnTable(seasons: readonly DrawnSeason[]): Table {
  return {
    title: "Drawn seasons",
    columns: [
      column("season", "Season", "text"),
      column("interviews", "Interviews", "count"),
      column("end", "End", "text"),
    ],
    rows: seasons.map(({ interviews, matched }, n) => [
      `Season ${n + 1}`,
      interviews,
      matched ? "Match" : interviews === 0 ? "No interview" : "No match",
    ]),
  };
}

/** The chance per interview under which `match` of all seasons end with a match; 1 where even that is too few. */
function chanceOfAnOffer(pmf: readonly number[], match: number): number {
  const total = pmf.reduce((sum, chance) => sum + chance, 0);
  const reached = (offer: number): number =>
    pmf.reduce((sum, chance, k) => sum + (chance / total) * (1 - (1 - offer) ** k), 0);
  let [low, high] = [0, 1];
  for (let turn = 0; turn < 50; turn++) {
    const middle = (low + high) / 2;
    if (reached(middle) < match) low = middle;
    else high = middle;
  }
  return high;
}

/** The value at a share of a distribution. */
function drawnFrom(pmf: readonly number[], share: number): number {
  const total = pmf.reduce((sum, chance) => sum + chance, 0);
  let left = share * total;
  for (const [value, chance] of pmf.entries()) {
    left -= chance;
    if (left < 0) return value;
  }
  return Math.max(0, pmf.length - 1);
}
