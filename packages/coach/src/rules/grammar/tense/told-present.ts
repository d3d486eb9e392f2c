import type { ExistenceRule } from "../../rule.ts";

const NOW = "is|are|has|have|does|do|will|can|cannot|can't|don't|doesn't|isn't|wants|needs";
const THEN =
  "told|said|explained|answered|replied|promised|announced|complained|asked|warned|admitted|confessed";

/** “She told me that she is pregnant”: told in the past, so the told verb steps back too. */
export const toldPresent: ExistenceRule = {
  name: "told-present",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: told in the past, the second verb steps back too: “was”, “had”, “would”.",
  why: "What was said then is told from now.",
  source: "usage",
  example: { wrong: "He said that he is tired.", right: "He said that he was tired." },
  languages: ["Russian", "Turkish", "Portuguese", "Chinese", "Hindi", "Japanese"],
  patterns: [
    `<${THEN} that{0,1} he|she|they ${NOW}>`,
    `<${THEN} me|him|her|us|them that{0,1} he|she|they|it ${NOW}>`,
    `<${THEN} @art|@poss @cn{1,2} that he|she|they|it ${NOW}>`,
    `<${THEN} me|him|her|us|them that{0,1} my|his|her|the|our @cn|@human ${NOW}>`,
    `<${THEN} that the|my|his|her @human is|has|are> @qual|@vpart|@doing`,
    `<asked|wondered @obj{0,1} if|whether|why|where|how|what he|she|they|it|i|we ${NOW}>`,
    "<thought|believed|feared|hoped that{0,1} i|we|he|she|they can|will|cannot>",
  ],
  unless: ["did|had @word{0,2} said|told", "as @word{0,2} told|said"],
};
