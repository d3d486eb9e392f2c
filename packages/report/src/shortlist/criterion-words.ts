import type { Criteria, CriterionFact, Standing } from "@smartpick/core";
import { capitalised } from "../english/plural.ts";

/** A criterion of one program in words. */
export interface CriterionWords {
  readonly grade: "Yes" | "Likely" | "No" | "Not known";
  /** What is known, without a full stop. */
  readonly words: string;
  /** Ids of the sources behind it, with the year of each where one is told. */
  readonly origins: readonly { readonly source: string; readonly year: number | null }[];
}

/** The three criteria as heads of columns, in their order. */
export const CRITERION_NAMES: Readonly<Record<keyof Criteria, string>> = {
  residents: "IMG residents, of 100",
  record: "Health record system",
  informatics: "Informatics at the sponsor",
};

const GRADES: Readonly<Record<Standing, CriterionWords["grade"]>> = {
  holds: "Yes",
  likely: "Likely",
  fails: "No",
  unknown: "Not known",
};

const NOTHING = "Nobody has published this. Ask the program";

/** The three criteria of a program in words, in the order of `CRITERION_NAMES`. */
export function criteriaWords(criteria: Criteria): Readonly<Record<keyof Criteria, CriterionWords>> {
  return {
    residents: residentsWords(criteria.residents),
    record: recordWords(criteria.record),
    informatics: informaticsWords(criteria.informatics),
  };
}

function residentsWords({ standing, low, share, high, origin }: Criteria["residents"]): CriterionWords {
  const known = low === null || share === null || high === null ? NOTHING : shareWords(low, share, high);
  return { grade: GRADES[standing], words: known, origins: originsOf(origin) };
}

/** Of 100: `"About 50 (4 in 5: 40 to 60)"`; what she entered herself has no range. */
function shareWords(low: number, share: number, high: number): string {
  const [from, mid, to] = [low, share, high].map((part) => Math.round(100 * part));
  return from === to ? `${mid}` : `About ${mid} (4 in 5: ${from} to ${to})`;
}

function recordWords({ standing, origin }: Criteria["record"]): CriterionWords {
  return {
    grade: GRADES[standing],
    words: origin === null ? NOTHING : `${origin.value}${pairedWords(origin)}`,
    origins: originsOf(origin),
  };
}

function informaticsWords({ standing, fellowship, initiative }: Criteria["informatics"]): CriterionWords {
  const parts = [
    ...(fellowship === null ? [] : [`fellowship${pairedWords(fellowship)}`]),
    ...(initiative === null ? [] : [String(initiative.value)]),
  ];
  return {
    grade: GRADES[standing],
    words: parts.length === 0 ? "None found in our sources. That is not a no" : capitalised(parts.join("; ")),
    origins: originsOf(fellowship, initiative),
  };
}

/** How a value came to a program that no source names; empty where one does. */
function pairedWords({ standing, note }: CriterionFact): string {
  if (standing === "published" || standing === "yours") return "";
  return ` (${note?.replace(/^likely; /, "") ?? "derived"})`;
}

function originsOf(...facts: readonly (CriterionFact | null)[]): CriterionWords["origins"] {
  return facts.flatMap((fact) => (fact === null ? [] : [{ source: fact.source, year: fact.year }]));
}
