import type { PlanReport, SpecialtiesReport, WhatIfReport } from "@smartpick/core";
import { wordedExclusion } from "./excluded/worded-exclusion.ts";
import { stopReasonWords } from "./frontier/stop-reasons.ts";
import { wordedRow } from "./list/worded-row.ts";
import { specialtyWords } from "./specialties/specialty-words.ts";
import { warningWords } from "./warnings/warning-words.ts";
import { causalWords } from "./what-if/cause-words.ts";
import { leverName } from "./what-if/lever-words.ts";
import { fixedWords, unhelpfulWords } from "./what-if/unhelpful-words.ts";
import type { Report, Unworded, Worded } from "./worded-report.ts";

/** What a kind of report gets beside the words of its warnings. */
interface Additions {
  "smartpick/plan@1"(report: PlanReport): Pick<Worded<PlanReport>, "stopLine" | "list" | "excluded">;
  "smartpick/specialties@1"(report: SpecialtiesReport): Pick<Worded<SpecialtiesReport>, "specialties">;
  "smartpick/what-if@1"(
    report: WhatIfReport,
  ): Pick<Worded<WhatIfReport>, "levers" | "wouldNotHelp" | "cannotChange">;
  "smartpick/forecast@1"(): object;
  "smartpick/chances@1"(): object;
}

const ADDITIONS: Additions = {
  "smartpick/plan@1": ({ stopLine, list, excluded }) => ({
    stopLine: { ...stopLine, why: stopReasonWords(stopLine.reason) },
    list: list.map(wordedRow),
    excluded: excluded.map(wordedExclusion),
  }),
  "smartpick/specialties@1": ({ specialties }) => ({
    specialties: specialties.map((row) => ({ ...row, why: specialtyWords(row) })),
  }),
  "smartpick/what-if@1": ({ levers, wouldNotHelp, cannotChange }) => ({
    levers: levers.map((lever) => ({ ...lever, words: leverName(lever), causal: causalWords(lever) })),
    wouldNotHelp: wouldNotHelp.map((one) => ({ ...one, words: unhelpfulWords(one) })),
    cannotChange: cannotChange.map((one) => ({ ...one, words: fixedWords(one) })),
  }),
  "smartpick/forecast@1": () => ({}),
  "smartpick/chances@1": () => ({}),
};

/**
 * The same report with a sentence for every reason, exclusion and warning; the reasons stay as data. The only way from a
 * report of core to one that screens and files may show. A report that has its words already is refused by its type.
 */
export function worded<R extends Report>(report: R & Unworded): Worded<R> {
  const additions = ADDITIONS[report.schema] as (given: Report) => object;
  const words = { ...additions(report), warnings: report.warningReasons.map(warningWords) };
  // The mark that tells a worded report exists for the compiler alone.
  return { ...report, ...words } as unknown as Worded<R>;
}
