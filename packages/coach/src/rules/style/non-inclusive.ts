import type { Sentence } from "../../document/sentence.ts";
import { frameFinder } from "../frames.ts";
import type { Hit, SentenceRule } from "../rule.ts";
import { LABEL_FRAMES, LABEL_WORDS } from "./non-inclusive.words.ts";

const labels = frameFinder(LABEL_FRAMES, LABEL_WORDS);
/** She speaks of the label itself, or of a name. */
const NAMED =
  /\b(?:word|label(?:l?ed|s)?|(?:call|describ|introduc|nam)(?:e|es|ed|s|ing)? (?:himself|herself|themselves|him|her|them|a|an|the|people|patients)|which words|anonymous|term|stigma of|instead of|(?:stopped|avoid(?:ed)?) (?:saying|writing|using)|crossed out)\b/i;

/** Words that make an illness, an origin or a sex the name of a person. */
export const nonInclusive: SentenceRule = {
  name: "non-inclusive",
  id: "non-inclusive",
  form: "sentence",
  severity: "must",
  message: "“{}” labels people.",
  why: "Residencies look for doctors who speak of a person first, and of the illness or origin after.",
  source: "inclusive-language",
  ask: "How would the people meant here want to be named?",
  example: { wrong: "The ward had six epileptics.", right: "The ward had six people with epilepsy." },
  find: findIn,
};

function findIn({ plain }: Sentence): readonly Hit[] {
  const hits = labels(plain);
  return hits.length > 0 && NAMED.test(plain) ? [] : hits;
}
