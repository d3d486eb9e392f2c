import type { ExistenceRule } from "../../rule.ts";

const OFTEN = "always|never|usually|still|already|just|seldom|rarely|often|sometimes";
const WHO = "i|we|he|she|they|it|who|which|@human|@humans|@cn|@cns|patients|people|women|men|children";

/** “They come often too late”, “he never has smoked”: where a word of how often stands. */
export const lateFrequency: ExistenceRule = {
  name: "late-frequency",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: the word that tells how often stands in another place.",
  why: "It comes before the verb, but after “am”, “have” and “can”.",
  source: "usage",
  example: { wrong: "They come often too late.", right: "They often come too late." },
  languages: ["German", "Polish", "Russian", "Spanish", "French", "Arabic", "Tagalog"],
  patterns: [
    `${WHO} <@vb|@vpast|@pures often|usually|seldom|rarely|sometimes|always|never too|so|very> @word`,
    `${WHO} <@vb|@vpast|@pures always|never|usually> to|in|at|with|on|from|before|after|for|about|late|early|alone|@cns`,
    `${WHO} <@vb|@vpast|@pures often|seldom|rarely|sometimes> late|early|alone|before`,
    `${WHO} <${OFTEN} am|is|are|was|were> @vpart|@ving|@pureadj|able|in|at|on|with`,
    `${WHO} <${OFTEN} have|has|had> been|@vpart`,
    "@human|@cn|@cns|@humans|it|he|she|they <usually|often|rarely|seldom is|are|was|were a|an|the|my> @word",
    `${WHO} <always|never|often|usually|rarely|seldom will|would|can|could|should|must|may> @vb|be`,
    "<have|has|had been always|already|never|often|usually|just> @vpart|@qual|a|the|in",
    "^ <always the|my|our|this @word{1,2}> @vb|@vpast|@pures",
    "<had|have|has before never|ever|already|often> @vpart",
    "<right|late|busy|full|tired|wrong|absent|open|closed|alone almost{0,1} always|never|often|usually> in|at|with|on|for|.",
  ],
  unless: [
    "as i|we|he|she|they|it always|never|often|usually will|would|can|could",
    "@have often|usually|seldom|rarely|sometimes|always|never",
    "@be|~do|~seem|~feel|~stay|~remain @word{0,1} often|usually|seldom|rarely|sometimes|always|never",
    "as i|we|he|she|they|it always|never|often|still|usually @be|@have",
    "@word never to",
    "never|always had @vpart @cn|@cns|@mn|@human|@humans",
    "more|most|very|less|so|too|quite often",
    "not|never always",
    "@word just is|was|are|were @qual|@adv",
    "@be|@have|~stay|~remain|~keep|too|the|a right|late|busy|full|open|closed|alone never|often|usually",
    "no|only|what|how|all|that @cn|@cns|it|he|she|they already|still",
  ],
};
