import type { Sentence } from "../document/sentence.ts";
import { cuesOf, isOfWriter } from "./cues.ts";
import { GROWTH_LINES } from "./growth.words.ts";

const growth = cuesOf(GROWTH_LINES);
const luck = cuesOf([
  "luck|lucky|luckily|fortunately|unfortunately",
  "same application|exam|book|plan|method",
]);

/** Whether a sentence tells what the writer changed, learned or achieved; luck is no growth. */
export function isGrowth(sentence: Sentence): boolean {
  return isOfWriter(sentence) && growth(sentence).length > 0 && luck(sentence).length === 0;
}
