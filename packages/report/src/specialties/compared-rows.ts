import { isThin, type SpecialtyRow } from "@smartpick/core";
import { outOf100 } from "../english/chance.ts";
import { dollars } from "../english/money.ts";
import { listed } from "../english/plural.ts";
import { comparedMatch } from "./compared-match.ts";

/** The published rate that stands beside our chance. */
export interface PublishedRate {
  /** Of those counted, the share who matched. */
  readonly rate: number;
  readonly year: number;
  /** The id of its source. */
  readonly source: string;
  /** Who is counted: those who put the specialty on a rank list, or those of them who preferred it. */
  readonly of: "ranked" | "preferred";
}

/** The published rate of the applicant's type; `null` where nothing is published. */
export function publishedRateOf({
  perApplicant,
  published,
}: Pick<SpecialtyRow, "perApplicant" | "published">): PublishedRate | null {
  if (perApplicant) {
    const { rate, year, source } = perApplicant;
    return { rate, year, source, of: "ranked" };
  }
  if (published === null) return null;
  return { rate: published.matchRate, year: published.year, source: published.source, of: "preferred" };
}

/** Whom a published rate counts, with its number: `"50 of 100 who ranked it, 2025"`. */
export function publishedWords({ rate, year, of }: PublishedRate): string {
  return `${outOf100(rate)} of 100 who ${of === "ranked" ? "ranked it" : "put it first"}, ${year}`;
}

/** How a bar is read, and why the published rate beside it is higher. */
export const COMPARISON_KEY =
  "Bar and line: our number for you, of 100 seasons. Diamond ◇: the published rate. It counts only people with a rank list. Who got no interview is not in it, so it is higher than ours.";

/** What the order of a comparison says, and what it does not. */
export const ORDER_NOTE =
  "In order of the middle number. Where two ranges overlap, neither is called better.";

/** Why specialties stand without a place in the order. */
export const THIN_NOTE =
  "Too little is known here, so these have no place in the order. Their true numbers may lie above or below the others.";

/** The rows of a comparison in four groups. */
export interface ComparedGroups<Row> {
  /** Best first, by the middle of the chance at equal money. */
  readonly inOrder: readonly Row[];
  /** Too little is known for a place in the order; those that are sought first, then by name. */
  readonly thin: readonly Row[];
  /** The budget does not pay for a first application; the cheapest first. */
  readonly overBudget: readonly Row[];
  /** No chance can be estimated; by name. */
  readonly notCovered: readonly Row[];
}

/** Sorts the rows of a comparison into those that have a place in the order and those that have none. */
export function comparedGroups<Row extends SpecialtyRow>(specialties: readonly Row[]): ComparedGroups<Row> {
  const covered = specialties.filter(isCompared);
  const byName = (a: Row, b: Row): number => (a.specialty < b.specialty ? -1 : 1);
  return {
    inOrder: covered
      .filter((row) => !isThin(row))
      .sort((a, b) => comparedMatch(b).mid - comparedMatch(a).mid || byName(a, b)),
    thin: covered.filter(isThin).sort((a, b) => Number(b.sought) - Number(a.sought) || byName(a, b)),
    overBudget: specialties
      .filter(({ verdict }) => verdict === "over-budget")
      .sort((a, b) => (a.needsUsd ?? 0) - (b.needsUsd ?? 0) || byName(a, b)),
    notCovered: specialties.filter(({ verdict }) => verdict === "not-covered").sort(byName),
  };
}

/** Whether a specialty has a list, so that its chance stands beside others. */
export function isCompared({ verdict }: Pick<SpecialtyRow, "verdict">): boolean {
  return verdict !== "not-covered" && verdict !== "over-budget";
}

type Outside = Pick<
  ComparedGroups<Pick<SpecialtyRow, "specialty" | "needsUsd">>,
  "overBudget" | "notCovered"
>;

/** Which specialties stand outside a comparison and why, a note a reason: money, or too little that is published. */
export function outsideNotes({ overBudget, notCovered }: Outside): readonly string[] {
  const unknown = notCovered.map(({ specialty }) => specialty);
  return [
    ...(overBudget.length === 0 ? [] : [overBudgetNote(overBudget)]),
    ...(unknown.length === 0 ? [] : [`Too little is published to estimate a chance in ${listed(unknown)}.`]),
  ];
}

/** What a first application needs, a sentence an amount. */
function overBudgetNote(rows: Outside["overBudget"]): string {
  const amounts = [...new Set(rows.map(({ needsUsd }) => needsUsd ?? null))];
  const needs = amounts.map((usd) => {
    const names = rows.filter(({ needsUsd }) => (needsUsd ?? null) === usd).map(({ specialty }) => specialty);
    return `In ${listed(names)} it needs ${usd === null ? "more" : dollars(usd)}.`;
  });
  return ["Your budget is too small for a first application.", ...needs].join(" ");
}
