import type { ListRow, PlanReport } from "@smartpick/core";

/** A list as far as it is compared, made here or read from a file. */
export type ComparedPlan = Pick<PlanReport, "season" | "today" | "facts" | "chance" | "cost" | "list">;

/** One program on both lists, as each has it. */
export interface OnBoth {
  readonly here: ListRow;
  readonly there: ListRow;
}

/** Two lists held against each other, each part in the order of its own list. */
export interface ComparedLists {
  readonly both: readonly OnBoth[];
  /** Of `both` those that get another signal. */
  readonly signals: readonly OnBoth[];
  readonly onlyHere: readonly ListRow[];
  readonly onlyThere: readonly ListRow[];
  /** What the other list costs more, US dollars; negative = less. */
  readonly usd: number;
  /** What it adds to the mean chance of matching, 0 to 1. */
  readonly match: number;
}

/** What two lists share and what each has alone. */
export function comparedLists(here: ComparedPlan, there: ComparedPlan): ComparedLists {
  const others = new Map(there.list.map((row) => [row.id, row]));
  const own = new Set(here.list.map(({ id }) => id));
  const both = here.list.flatMap((row) => {
    const other = others.get(row.id);
    return other === undefined ? [] : [{ here: row, there: other }];
  });
  return {
    both,
    signals: both.filter((pair) => pair.here.signal !== pair.there.signal),
    onlyHere: here.list.filter(({ id }) => !others.has(id)),
    onlyThere: there.list.filter(({ id }) => !own.has(id)),
    usd: there.cost.total - here.cost.total,
    match: there.chance.match.mid - here.chance.match.mid,
  };
}
