import type { InterviewEntry, ScoresIfAsked } from "../answers/interview.ts";
import type { Case } from "../case/case.ts";
import { peopleLike } from "../comparison/people-like.ts";
import type { ExamResult } from "./exam-results.ts";
import { movesOf } from "./moves-of.ts";

/** The score itself is no growth, nor an exam that is taken before it. */
const AFTER_STEP2CK = ["step3"] as const;

/**
 * The scores of an applicant, for the one case that somebody asks: beside the lower quartile of those of her type who
 * matched in each specialty sought, with the three moves where she is below one. `null` = no score is told.
 */
export function scoresIfAskedOf(
  base: Case,
  exams: readonly ExamResult[],
  entries: readonly InterviewEntry[],
): ScoresIfAsked | null {
  const scores = exams.flatMap(({ exam, result, at }) =>
    typeof result === "number" ? [{ exam, score: result, at }] : [],
  );
  if (scores.length === 0) return null;
  const beside = besideOf(base);
  const isLow = beside.some(({ below }) => below);
  const told = scores.filter(({ exam }) => exam === "step2ck").map(({ at }) => at);
  return {
    scores,
    beside,
    moves: isLow ? movesOf({ code: "low-score", told, answeredBy: AFTER_STEP2CK }, entries) : null,
  };
}

function besideOf(base: Case): ScoresIfAsked["beside"] {
  const { step2ck, specialties } = peopleLike(base);
  if (step2ck === null) return [];
  return specialties.flatMap(({ specialty, year, matched, sources: [source] }) => {
    const lowerQuartile = matched?.q1 ?? null;
    if (lowerQuartile === null || source === undefined) return [];
    return [{ specialty, lowerQuartile, below: step2ck < lowerQuartile, year, source }];
  });
}
