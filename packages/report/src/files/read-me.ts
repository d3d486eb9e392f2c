import { onceSentences } from "../list/shared-labels.ts";
import { coverOf } from "../plan/cover.ts";
import { NOT_A_PROMISE } from "../plan/plan-words.ts";
import { costNote, KEPT_NOTE } from "../second-look/robust-words.ts";
import type { WordedPlan } from "../worded-report.ts";

/** The lines of a file's cover: finding, range, cost, how to read the columns, versions. */
export function readMeLines(plan: WordedPlan): readonly string[] {
  const { gate, finding, readFirst, season, emptyBecause, candidates, withCare, made } = coverOf(plan);
  return [
    ...gate,
    finding,
    ...readFirst,
    ...emptyBecause,
    ...(season === null
      ? []
      : [
          season.match,
          season.interviews,
          ...season.stop,
          season.certificate,
          ...season.cautious,
          ...season.firm,
        ]),
    candidates,
    ...withCare,
    NOT_A_PROMISE,
    ...onceSentences(plan),
    "Chances are counts of 100 seasons. Low and high are the ends of an 80 percent range.",
    "“Adds” is what the whole list loses without this program. “Unknown” means that it is not in our sources.",
    costNote("Dollars"),
    ...(plan.robust ? [KEPT_NOTE] : []),
    `${made} Version ${plan.version}.`,
  ];
}
