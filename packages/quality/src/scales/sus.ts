import type { NumberRule } from "../table/row-reader.ts";

/** The ten columns of the System Usability Scale; odd statements praise the system, even ones blame it (Brooke 1996). */
export const SUS_COLUMNS = ["q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8", "q9", "q10"] as const;

/** An answer runs from 1, strongly disagree, to 5, strongly agree. */
export const SUS_ANSWER: NumberRule = { least: 1, most: 5, whole: true, takes: "a whole number from 1 to 5" };

/** How far an answer is from the worst one, 0 to 4: agreeing counts for odd statements, disagreeing for even ones. */
export function susContribution(answer: number, item: number): number {
  return item % 2 === 0 ? answer - 1 : 5 - answer;
}

/** The score of ten answers, 0 to 100 in steps of 2.5: the contributions summed, times 2.5 (Brooke 1996). */
export function susScore(answers: readonly number[]): number {
  return answers.reduce((sum, answer, item) => sum + susContribution(answer, item), 0) * 2.5;
}
