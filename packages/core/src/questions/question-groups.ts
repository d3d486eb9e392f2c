import type { Levels, PortfolioInstance } from "../portfolio/problem/instance.ts";
import { jointGain } from "../portfolio/second-look/joint-gain.ts";
import type { AskedField } from "./open-questions.ts";
import type { QuestionWorth } from "./value-of-information.ts";

/** One question to several programs, and what their answers together are worth in units of F. */
export interface QuestionGroup {
  readonly field: AskedField;
  /** The programs to ask first, those worth most alone first, and what all their answers are worth. */
  readonly members: readonly QuestionWorth[];
  readonly gain: number;
  /** Every program of whom the answer is worth something, and what all of those are worth. */
  readonly open: number;
  readonly gainOfAll: number;
}

/**
 * The open questions by what they ask, with the `limit` programs each to ask first; the question worth most over all its
 * programs first. What a group is worth is found with all its answers drawn together (`jointGain`), not by a sum of single
 * gains: a second program that falls away is replaced by a worse one than the first.
 */
export function questionGroups(
  instance: PortfolioInstance,
  levels: Levels,
  worths: readonly QuestionWorth[],
  limit: number,
  seed: number,
): QuestionGroup[] {
  const together = (asked: readonly QuestionWorth[]): number => {
    const joint = jointGain(
      instance,
      levels,
      asked.map(({ after }) => after),
      seed,
    );
    // What one answer is worth alone, all of them together are at least.
    return Math.max(joint, asked[0]!.gain);
  };
  return [...new Set(worths.map(({ field }) => field))]
    .map((field): QuestionGroup => {
      const all = worths.filter((worth) => worth.field === field);
      const members = all.slice(0, limit);
      const gain = together(members);
      const gainOfAll = all.length > members.length ? Math.max(gain, together(all)) : gain;
      return { field, members, gain, open: all.length, gainOfAll };
    })
    .sort((a, b) => b.gainOfAll - a.gainOfAll);
}
