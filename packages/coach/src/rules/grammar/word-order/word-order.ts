import type { ExistenceRule } from "../../rule.ts";

const LATE =
  "often|always|never|usually|sometimes|rarely|already|also|still|frequently|seldom|generally|recently|currently|finally|previously";

/** The order of words: “often am asked”, “speak fluently English”, “we were total eleven”. */
export const wordOrder: ExistenceRule = {
  name: "word-order",
  id: "grammar",
  form: "existence",
  severity: "could",
  message: "“{}”: these words stand in another order in English.",
  why: "Small adverbs follow “am”, “have” or “can”; no adverb parts a verb from its object.",
  source: "usage",
  example: { wrong: "I speak fluently German.", right: "I speak German fluently." },
  languages: ["Spanish", "French", "German", "Russian", "Chinese", "Greek", "Polish"],
  patterns: [
    `i|we|he|she|they|it|who|patients <${LATE} am|is|are|was|were> @vpart|@ving|@qual|@npstart|in|able`,
    `i|we|he|she|they|it|who|patients <${LATE} have|has|had|can|could|will|would|should|must> @vpart|@vb|be|been|to`,
    `i|we|he|she|they|who <~@takesobject:past @adv> @art|@poss|this|these|their|english|@cap`,
    `i|we|he|she|they|who|to|can|could|will <~@takesobject:base @adv> @art|@poss|this|these|their|english|german|french|spanish|arabic|@cap`,
    "<like|likes|liked|love|loves|loved|enjoy|enjoys|enjoyed|appreciate|appreciated|want|miss|admire|hate|respect very|so much|well> @npstart|to|@ving",
    "<speak|speaks|spoke|learn|learned|know|knew very|so|quite|really{0,1} well|good|fluently|perfectly|badly> english|german|french|spanish|arabic|russian|the|my",
    "<explained|described|gave|brought|showed|taught|introduced|presented|recommended|suggested to @obj|@poss|@art{1,1} @human{0,1}> @art|@poss|many|several @qual{0,1} @anynoun .",
    "<i|we|he|she|they every|each day|week|month|morning|night|year @vb|@vpast|@pures>",
    "<i|we|he|she|they yesterday|today|tomorrow|here|there @vpast> the|a|my|in|at|with|to|@art",
    "<i|we|he|she|they in|at|on the|my|@year{1,1} @noun|@mn{0,1} @vpast|@vb|worked|studied|learned|did|was> @art|@poss|in|with|as",
    "<i|we|he|she|they do|did|have|has|had|am|was|is not anymore|more|still|yet> @vb|@vpart|@ving",
    "<also|only|even too> .|,",
    "<a so|too|such|as @qual> @anynoun|case|day",
    "<the @anynoun more|most|less @qual> of|in|for|.|,|and",
    "<a|an|the @anynoun very|so|too|really @qual> .|,|and|in|for|with|to|of|that",
    "<person|patient|doctor|woman|man|child|case|experience|hospital|disease|problem|work|team|job|day|night|city|country|moment|decision|specialty|field|program|place|life difficult|important|responsible|hardworking|interesting|beautiful|serious|rare|complex|unforgettable|memorable|sick|poor|old|young|small|big|great|good|rural> .|,|and|in|for|with|who|that",
  ],
  unless: [
    "only|especially|particularly|mainly|nearly|exactly|simply|roughly|approximately|usually|really|early|mostly|partly|actually|also|just|even|still|then|now|there|here|again|once|twice|first|last|later|never|often|always|together|almost|not|only|mainly|sometimes|well|too|far|hard|already|soon|finally @art|@poss|this|these|their|english|@cap",
    "only|not|never|nor|neither|so|than|as i|we|he|she|they|it",
    "~make|~find|~keep|~leave|~consider|~call|~get|~think|~hold @art|@poss|this|that @anynoun",
    "more|most of",
    "the more|most",
    "~find|~made|~keep|~make|~get|~consider @word{0,3} difficult|important|responsible|interesting|beautiful|serious|small|big|great|good|poor|old|young|sick",
  ],
};
