import type { FellowshipsReport, WordedFellowships } from "@smartpick/core";
import { fellowshipsFinding, fellowshipWords } from "./fellowship-words.ts";
import { figureWords, matchWords } from "./figure-words.ts";
import { lookedForWords, nextFellowshipStep, requirementWords } from "./readiness-words.ts";

/** The report with its words: what `--json` prints. */
export function wordedFellowships(report: FellowshipsReport): WordedFellowships {
  return {
    ...report,
    finding: fellowshipsFinding(report),
    next: nextFellowshipStep(report),
    match: matchWords(report),
    fellowships: report.fellowships.map((one) => ({ ...one, words: fellowshipWords(one) })),
    requirements: report.requirements.map((one) => ({ ...one, words: requirementWords(one) })),
    lookedFor: report.lookedFor.map((one) => ({ ...one, words: lookedForWords(one) })),
    figures: report.figures.map((one) => ({ ...one, words: figureWords(one) })),
  };
}
