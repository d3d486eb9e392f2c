import { VERB_NEEDS } from "../../../lexicon/small-word-tables.ts";
import type { ExistenceRule } from "../../rule.ts";
import { MISSING_PREPOSITION } from "./missing-preposition.words.ts";
import { LANGUAGES } from "./small-words.ts";
import { VERB_MISSING_SMALL_WORD } from "./verb-missing-small-word.words.ts";

/** “Listen the patient”, “graduated medical school”. */
export const verbNeedsSmallWord: ExistenceRule = {
  name: "verb-needs-small-word",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: a small word is missing after the verb.",
  why: "These verbs reach their object by a small word: listen to, wait for, rely on.",
  source: "usage",
  example: { wrong: "I listened the patient.", right: "I listened to the patient." },
  languages: LANGUAGES,
  patterns: [
    "<forward to hear|hearing you|them|him> soon|.|,",
    "i|we <thank for>",
    ...VERB_NEEDS.map(
      (line) =>
        `<~${line.split(":")[0]} @adv{0,1} me|him|them|us|her|my|your|his|our|their|the|this|these|those|a|an|each|every|any|such>`,
    ),
    "<~graduate|~graduated @qual{0,1} medical|medicine|college|university|high|residency> school|faculty|with|in|and|,|.|at",
    "i|we|he|she|to|and|who|have|had <~apply|applied> the|this|your|their|many|several|that|some|@num @qual|@cn{0,1} program|programs|position|positions|residency|residencies|fellowship|fellowships|job|jobs|university|universities|school|schools",
    "<~look> me|him|them|us|his|my|their|through|@art @noun{0,1} face|eyes|chart|charts|film|films|scan|picture|screen",
    "<~wait|~listen|~rely|~depend|~participate|~collaborate @cns|@mn>",
    "<~care|~cared|caring> patients|people|children|them|him|the @human|@humans",
    "<~search|~looking> solutions|answers|opportunities|jobs",
    "<~think|~thought> my @human|@humans|family|future",
    "<~dream|~dreamt> a|my|this|the @noun",
    "<~operate> him|her|them|patients|the @qual{0,1} @human|@humans",
    "<~knock> the door|doors",
    "<~explain|~say> @human|@humans how|that|what",
    "<~point> it|them that",
    "<~aim|~strive> @qual{0,1} excellence|perfection|success",
    "<~deal|~cope @qual{0,1} @cns|@mn>",
    "<~specialize> internal|family|emergency|general|@mn",
    "<~lie|~sat|~sit|~stay|~lay|~sleep|~slept> @art|@poss floor|bed|chair|bedside|desk|ward|bench",
  ],
  unless: [
    "~arrive|~wait|~graduate|~emerge|~listen|~communicate|~compete|~collaborate|~interact|~participate|~concentrate|~cooperate|~reply|~respond|~depend|~insist|~excel|~comply|~complain|~rely @adv{0,1} the|this|that|a|every|each|my|our|these|any|his|her next|same|following|first|last|day|night|morning|afternoon|evening|week|month|year|whole|entire|moment|way|previous|second|third|hour|minute|few|couple|median|little|bit|long|fortnight|semester|summer|spring|fall|winter|more|less|best|most|better",
    "~depend|~insist|~reply|~disagree|~complain|~emerge|~arrive|~listen|~wait|~concentrate|~respond|~differ|~depend me|him|them|us her",
    "~contribute @adv{0,1} a|an|the|my|his|her|their|our|to|this|these|those|each",
    "~emerge|~arrive|~graduate a|an|@poss|every|each",
    "~insist|~complain|~reply|~respond|~comment the|my|his|her|their|our|this|these|a @qual{0,1} @anynoun @be|should|had|has|could|would|did",
    "~concentrate @poss",
    "~communicate the|this|these|my|his|her|their|our|a|an|bad|any|each|every|such|those",
    "~pertain|~wait them|him|us|me",
    "graduate school|medical|program|programs|level|degree|education|training|student|students|college|university",
    "graduated high|medium|low",
    "depending|pending",
    "~graduate|~participate the",
    "@art|@poss|@qual|of comment|reply|experiment|contribute|graduate|concentrate|excel",
    "~wait times|time|lists|list|rooms",
    "the care",
    "~deal damage",
    "@art|@poss|no|big|good|great|some|what deal|deals|wait|search",
  ],
  apart: [MISSING_PREPOSITION, VERB_MISSING_SMALL_WORD],
};
