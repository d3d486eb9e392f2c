import { STATES, searchTexts } from "@smartpick/core";
import type { WordedPlan, WordedRow } from "@smartpick/report";
import { placeName } from "@smartpick/report";
import type { Keep, ListView, Order } from "./list-view.ts";

/** What decides whether a row is kept: the row itself and the programs worth asking first. */
interface About {
  readonly row: WordedRow;
  readonly asked: ReadonlySet<string>;
}

const KEPT: Readonly<Record<Keep, (about: About) => boolean>> = {
  signals: ({ row }) => row.signal !== "none",
  ask: ({ row, asked }) => asked.has(row.id),
  informatics: ({ row: { informatics } }) => informatics.fellowship === true || informatics.ehr !== null,
  pinned: ({ row }) => row.pinned,
};

const ORDER: Readonly<Record<Order, (a: WordedRow, b: WordedRow) => number>> = {
  tiers: (a, b) => b.interview.mid - a.interview.mid || a.rank - b.rank,
  adds: (a, b) => b.marginal.chance - a.marginal.chance || a.rank - b.rank,
  name: (a, b) => a.name.localeCompare(b.name) || a.rank - b.rank,
  state: (a, b) => placeOf(a).localeCompare(placeOf(b)) || a.rank - b.rank,
};

/** The programs of the list with something unknown that is worth asking; empty until the questions are found. */
export function askedPrograms({ askGroups = [] }: Pick<WordedPlan, "askGroups">): ReadonlySet<string> {
  return new Set(askGroups.flatMap(({ programs }) => programs));
}

/** The rows that a view and a search keep, in the order of the view. The search forgives what that of all programs does. */
export function rowsOf(
  rows: readonly WordedRow[],
  view: ListView,
  asked: ReadonlySet<string>,
  search: string,
): readonly WordedRow[] {
  return foundIn(rows, search)
    .filter((row) => view.keeps.every((keep) => KEPT[keep]({ row, asked })))
    .filter(({ tier }) => view.tier === null || tier === view.tier)
    .filter(({ state }) => view.state === null || state === view.state)
    .toSorted(ORDER[view.order]);
}

function foundIn(rows: readonly WordedRow[], search: string): readonly WordedRow[] {
  if (search.trim() === "") return rows;
  const found = searchTexts(rows.map(searched), search);
  return rows.filter((_, at) => found[at]);
}

/** How many rows a filter keeps. */
export function countOf(rows: readonly WordedRow[], keep: Keep, asked: ReadonlySet<string>): number {
  return rows.filter((row) => KEPT[keep]({ row, asked })).length;
}

/** A filter that keeps next to all or next to nothing tells nothing; what she marked herself is always worth a look. */
export function splits(keep: Keep, kept: number, all: number): boolean {
  if (keep === "pinned") return kept > 0;
  return kept > 0 && kept >= 0.1 * all && kept <= 0.9 * all;
}

function searched({ name, city, state, specialty, acgme }: WordedRow): string {
  const whole = STATES.find(({ code }) => code === state)?.name ?? "";
  return `${name} ${placeName(city, state)} ${whole} ${specialty} ${acgme ?? ""}`;
}

function placeOf({ city, state, name }: WordedRow): string {
  return `${state ?? "~"} ${city ?? "~"} ${name}`;
}
