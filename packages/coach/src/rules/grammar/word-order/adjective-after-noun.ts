import type { ExistenceRule } from "../../rule.ts";

const END = ".|;|but|who|for|in|at|with|because|when|that|to";
const KINDS =
  "medical|clinical|rural|urban|academic|chronic|acute|surgical|pediatric|national|international|mental|cardiac|social|economic|multidisciplinary|professional|psychiatric|neurological|physical|emotional|scientific|electronic|digital|municipal|regional|rare|infectious|hereditary|genetic|theoretical|practical";

/** “A woman brave”, “a hospital public”: a quality comes before its noun. */
export const adjectiveAfterNoun: ExistenceRule = {
  name: "adjective-after-noun",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: the word for the quality comes before the noun.",
  why: "“A brave woman”, “a public hospital”: so it is in English, other than in many languages.",
  source: "usage",
  example: { wrong: "She is a woman brave.", right: "She is a brave woman." },
  languages: ["Spanish", "French", "Portuguese", "Italian", "Arabic", "Persian", "Vietnamese", "Swahili"],
  patterns: [
    `a|an|one @qual{0,1} <@cn|@human|family|team|week|man|woman|person|thing @pureadj> ${END}`,
    `a|an|one @qual{0,1} <@cn|@human|family|team|man|woman|person @pureadj|old|poor ,|and|but @pureadj|old|poor> !@cn|@cns|@human|@humans|@mn`,
    `a|an|one @qual{0,1} <@cn|@human|family|team|week|man|woman|person|thing very|so|too|really|extremely|quite @qual> ${END}|,|and`,
    `a|an <@word @pureadj|old|poor and|but @pureadj|old|poor> .|who|that|;`,
    `a|an|the|my|this|our|his|her|in|with|from|of <@cn|@cns|@mn ${KINDS}> ${END}|of|,|and|about|on|where`,
    `~follow|~treat|~see|~meet|~examine|~include <@humans|patients @pureadj> .|,|for|in|with|at|who`,
    `in|under|from|by|these|many|those <@cns @pureadj> .|;|,|in|at|but|because`,
  ],
  unless: [
    "@word alone|alive|awake|available|able|unable|full|free|present|responsible|due|ready|similar|different|possible|necessary|long|wide|high|deep|tall|asleep|ill|afraid|absent|worth|aware|eligible|identical|equal|close|large|big|specific|capable|late|early|short|better|worse|younger|older|less|further|inner|proper|unique|essential|safe|such",
    "@units|@unit|year|years|inch|foot|meter|metre|kilometer|mile|bit|little|lot @pureadj|old|@qual",
    "~make|~find|~keep|~leave|~consider|~call|~get|~think|~hold|~render|~turn|~prove|~deem|with|without @word{0,4} @cn|@cns|@human|@mn|family|team|man|woman|person|thing very|so|too{0,1} @pureadj|@qual",
    "@qual|@adv and|or @pureadj @cn|@cns|@mn",
    "@cn|@cns|@mn @pureadj @cn|@cns|@mn|@human|@humans",
    "something|anything|nothing|someone @word",
    "surgeon general",
    "that|which|because|when|if|and|but @word{0,3} @cns @pureadj",
  ],
};
