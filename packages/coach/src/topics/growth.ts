import type { Sentence } from "../document/sentence.ts";
import { perSentence } from "../per-sentence.ts";
import { cuesOf, isOfWriter } from "./cues.ts";
import { GROWTH_LINES } from "./growth.words.ts";

const growth = cuesOf(GROWTH_LINES);
/** What was done before the setback. */
const before = cuesOf([
  "i had @adv{0,1} studied|prepared|read|revised|planned|booked|spent|registered|rented",
]);
const luck = cuesOf([
  "luck|lucky|luckily|fortunately|unfortunately",
  "same application|exam|book|plan|method",
]);

/** Whether a sentence tells what the writer changed, learned or achieved; luck is no growth. */
export const isGrowth: (sentence: Sentence) => boolean = perSentence((sentence) => {
  if (!isOfWriter(sentence) || luck(sentence).length > 0) return false;
  const earlier = before(sentence);
  return growth(sentence).some(
    ({ first, last }) =>
      !sentence.tokens.slice(first, last + 1).some(({ lower }) => lower === "never") &&
      !earlier.some((other) => other.first <= last && first <= other.last),
  );
});
