import type { Sentence } from "../document/sentence.ts";
import { perSentence } from "../per-sentence.ts";
import { cuesOf, isOfWriter } from "./cues.ts";
import { isGrowth } from "./growth.ts";
import { gap } from "./one-of.ts";
import { ownWords } from "./own-words.ts";

/** After a setback these tell a change too; elsewhere they would say little. */
const turns = cuesOf([
  `i|and|then @adv{0,1} asked ${gap(5)} why|how|what|whether`,
  `i|i've|and @adv{0,1} have ${gap(1)} new|fresh|recent|stronger|newer`,
  `i|and|then @adv{0,1} read ${gap(6)} a|each|every|per day|week|night|morning`,
  `i|and|then @adv|went|came{0,2} returned|back to ${gap(2)} ward|wards|work|clinic|medicine|practice|hospital|training|school`,
  "what changed|helped was",
  "i|and @adv{0,1} returned in|and|after|by|the",
  "i am|feel|'m @adv{0,1} well|healthy|stable|recovered",
  "i was|am|have|been{1,2} @adv{0,1} treated",
  "i @adv{0,1} take my @adj{0,1} medicine|medication|tablets",
]);

/** Whether a sentence tells what the writer changed, when it stands after a setback. */
export const isChange: (sentence: Sentence) => boolean = perSentence((sentence) => {
  const own = ownWords(sentence);
  return isGrowth(own) || (isOfWriter(own) && turns(own).length > 0);
});
