import { withoutControls } from "../english/controls.ts";

/** What stands where words were left out. */
const CUT = "…";
/** Where a part of a sentence ends that is whole without what follows. */
const BREAK = /[,;:.?!](?=\s)|\s(?=\()|\s(?=(?:and|or|then)\s)/g;
/** Words that say nothing without the one that follows. */
const LEADS_ON = /(?:^|\s)(?:and|or|then|of|in|the|an?|by|to|for|with|at|on|from|than|about|more|is|are)$/i;

/**
 * The text on one line, at most so many characters: what is longer ends after a whole word with `…`, or inside the word where
 * that word is the first. A number goes with all that its part of the sentence says of it, so none is cut or loses its unit.
 */
export function shortened(text: string, most: number): string {
  const plain = withoutControls(text).replaceAll(/\s+/g, " ").trim();
  const signs = [...plain];
  if (signs.length <= most) return plain;
  const kept = signs.slice(0, most - 1).join("");
  const space = plain[kept.length] === " " ? kept.length : kept.lastIndexOf(" ");
  const words = space <= 0 ? kept : kept.slice(0, space);
  return `${withoutLoose(wholeNumbers(words, plain))}${CUT}`;
}

/** The words without a last part of a sentence that holds a number and goes on in the whole text. */
function wholeNumbers(words: string, whole: string): string {
  const breaks = [...whole.matchAll(BREAK)].map(({ index, 0: sign }) => index + sign.trimEnd().length);
  if (breaks.includes(words.length)) return words;
  const from = breaks.findLast((at) => at < words.length) ?? 0;
  const part = whole.slice(
    from,
    breaks.find((at) => at > words.length),
  );
  if (from > 0) return /\p{N}/u.test(part) ? words.slice(0, from) : words;
  // There is but one part: what stands before its first number.
  const digit = words.search(/\p{N}/u);
  if (digit < 0) return words;
  const space = words.lastIndexOf(" ", digit);
  return words.slice(0, space < 0 ? digit : space);
}

/** Without signs and small words at the end that lead on to what is left out. */
function withoutLoose(words: string): string {
  const bare = words.replace(/[\s,;:($+–-]+$/, "");
  const shorter = bare.replace(LEADS_ON, "");
  return shorter === bare ? bare : withoutLoose(shorter);
}
