import { type ChanceRows, expectedInterviews, LEAST_INTERVIEWS } from "./expected-interviews.ts";

/**
 * What the programs of a tier carry of the interviews to expect from the whole list: `"About 0.9 of the 2.7 interviews to
 * expect"`. The sum of chances is the expected number, whatever hangs together.
 */
export function tierShare(tier: ChanceRows, list: ChanceRows): string {
  const [some, all] = [expectedInterviews(tier), expectedInterviews(list)];
  if (all < LEAST_INTERVIEWS) return "Fewer than 0.1 interviews to expect from all of them";
  return `${some < LEAST_INTERVIEWS ? "Fewer than 0.1" : `About ${some.toFixed(1)}`} of the ${all.toFixed(1)} interviews to expect`;
}
