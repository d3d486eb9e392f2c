import type { InformaticsReport, WordedInformatics } from "@smartpick/core";
import { informaticsHeadline } from "./informatics-headline.ts";
import { entryQuestionWords } from "./question-words.ts";
import { stepCost, stepName, stepProof } from "./step-words.ts";

/** The informatics profile with a finding, and a sentence beside each step and question. */
export function wordedInformatics(report: InformaticsReport): WordedInformatics {
  const worded = (step: InformaticsReport["steps"]["ranked"][number]) => ({
    ...step,
    words: stepName(step),
    proves: stepProof(step, report),
    costs: stepCost(step),
  });
  return {
    ...report,
    finding: informaticsHeadline(report),
    steps: {
      ranked: report.steps.ranked.map(worded),
      unknownCost: report.steps.unknownCost.map(worded),
    },
    questions: report.questions.map((question) => ({ ...question, words: entryQuestionWords(question) })),
  };
}
