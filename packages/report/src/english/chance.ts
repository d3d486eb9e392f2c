import type { Range } from "@smartpick/core";

/**
 * A probability as a count of 100 in words: `"31"`, `"fewer than 1"`, `"99"`; never 0, and nothing above 99, as no band of
 * applicants that was published matched more surely.
 */
export function outOf100(probability: number): string {
  const count = probability * 100;
  if (count < 1) return "fewer than 1";
  return String(Math.min(99, Math.round(count)));
}

/** The same for a narrow table cell: `"31"`, `"<1"`, `"99"`. */
export function shortOf100(probability: number): string {
  const count = probability * 100;
  if (count < 1) return "<1";
  return String(Math.min(99, Math.round(count)));
}

/** A probability as a phrase with its base: `"about 31 of 100"`, `"fewer than 1 of 100"`. */
export function chancePhrase(probability: number): string {
  const words = outOf100(probability);
  return /^\d/.test(words) ? `about ${words} of 100` : `${words} of 100`;
}

/** Two ends out of 100 for a table cell: `"19–45"`, `"<1–4"`, or one number where both show the same: `"<1"`. */
export function spanCell(low: number, high: number): string {
  const [from, to] = [shortOf100(low), shortOf100(high)];
  return from === to ? from : `${from}–${to}`;
}

/** Two ends out of 100 as they are said: `"19 to 45"`, `"fewer than 1 to 4"`, or one number where both show the same. */
export function spanSaid(low: number, high: number): string {
  return spanCell(low, high).replace("<", "fewer than ").replace("–", " to ");
}

/** A chance with its 80 % range for a table cell, out of 100: `"31 (19–45)"`, `"<1 (<1–4)"`, `"<1"`. */
export function rangeCell(range: Range): string {
  const [mid, span] = [shortOf100(range.mid), spanCell(range.low, range.high)];
  return mid === span ? mid : `${mid} (${span})`;
}

/** The 80 % range out of 100 inside a sentence: `"between 19 and 45"`, `"4 or fewer"`, `"60 or more"`, `"about 31"`. */
export function rangeWords(range: Range): string {
  const low = range.low * 100;
  const high = range.high * 100;
  if (high < 1) return "fewer than 1";
  if (low > 98.5) return "about 99";
  if (low < 1) return `${outOf100(range.high)} or fewer`;
  if (high > 99) return `${outOf100(range.low)} or more`;
  if (Math.round(low) === Math.round(high)) return `about ${Math.round(low)}`;
  return `between ${Math.round(low)} and ${Math.round(high)}`;
}

/** The sentence that follows every chance: `"The chance is 4 in 5 that the true number is between 19 and 45."` */
export function rangeSentence(range: Range): string {
  // Only a cap draws a whole range together.
  if (range.low === range.mid && range.mid === range.high && range.mid > 0.5)
    return "No published group like yours did better, so we say no more.";
  return `The chance is ${RANGE_ODDS} that the true number is ${rangeWords(range)}.`;
}

/** How sure an 80 % range is. “Likely” never says how likely. */
export const RANGE_ODDS = "4 in 5";

/** The range behind a chance inside a sentence, with how sure it is: `"(4 in 5: between 19 and 45)"`. */
export function rangeNote(range: Range): string {
  return `(${RANGE_ODDS}: ${rangeWords(range)})`;
}

/** A difference of two chances out of 100 with one decimal: `"0.9"`, `"less than 0.1"`; the sign is a true minus. */
export function differenceOf100(difference: number): string {
  const count = difference * 100;
  if (Math.abs(count) < 0.05) return count === 0 ? "0" : "less than 0.1";
  return count < 0 ? `−${(-count).toFixed(1)}` : count.toFixed(1);
}

/** The same for a narrow table cell: `"0.9"`, `"<0.1"`. */
export function shortDifference(difference: number): string {
  return differenceOf100(difference).replace("less than ", "<");
}
