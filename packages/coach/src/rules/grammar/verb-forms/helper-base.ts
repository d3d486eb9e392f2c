import type { ExistenceRule } from "../../rule.ts";

/** “Had not look”, “was admit”, “have working”: after “have” and “be” a third form or -ing. */
export const helperBase: ExistenceRule = {
  name: "helper-base",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: after “have” stands the third form, after “be” the third form or -ing.",
  why: "“Had not looked”, “was admitted”: the helper alone does not carry the time.",
  source: "usage",
  example: {
    wrong: "If I had not look, she would have died.",
    right: "If I had not looked, she would have died.",
  },
  languages: ["Chinese", "Vietnamese", "Arabic", "Hindi", "Filipino"],
  patterns: [
    "<i am|i'm @adv{0,1} work|study|live|learn|want|like|know|have|teach|write|need|think> in|at|as|with|for|to|on|a|an|the|that|my",
    "<were|was|is borned>",
    "<borned>",
    "<have|has|had|i've|we've|they've not|never @adv{0,1} @bare> @art|@poss|@obj|@prep|@det|@adv|@mass|@nouns|@onlynoun|fish|.|,|that|what|how|if|when|and|such|home",
    "<haven't|hasn't|hadn't @adv{0,1} @bare> @art|@poss|@obj|@prep|@det|@adv|.|,|that|what|how|if|when|and|such",
    "i|we|he|she|they|it|who|patient|baby|child|mother|which|that|also <am|is|are|was|were not{0,1} @adv{0,1} admit|diagnose|examine|transfer|refer|discharge|prescribe|intubate|resuscitate|impress|motivate|inspire|surprise|shock|expose|involve|educate|appoint|assign|select|choose|grow|know|give|take|write|speak|bring|teach|forget|lose|cry|die|suffer|bleed|become|belong|begin|come|go|learn|live|see|hear|think|eat|tell|ask|agree|vomit|sleep|sit|train|expect|allow|force|call|interest|excite|convince|encourage|invite|request|oblige|operate|treat|depend|consist>",
    "<been|being admit|diagnose|examine|transfer|refer|discharge|prescribe|expose|involve|educate|appoint|assign|select|choose|know|give|take|write|bring|teach|work|study|learn|live|train|practice|wait>",
    "i|we|they|he|she|who|also <have|has|had working|studying|doing|learning|making|participating|volunteering|helping|treating|going|trying|preparing|managing|practicing|seeing|taking|using|waiting|applying|completing|performing|gaining> @art|@poss|@prep|@obj|many|as|to|several|more|clinical|all",
    "<did|do|does|didn't|don't|doesn't not{0,1} @onlypast>",
  ],
  unless: [
    "what|all|everything|anything i|we|he|she|they|it did|do|does",
    "did|do|does not{0,1} @cap",
    "all|what|thing|only|first|job|plan|dream|task|aim|goal|hope|duty|do|did|does|could|can _{0,6} is|was|are",
    "had|have|has not{0,1} seen|come|become|run|put|cut|let|read|hurt|set|shut|cost|hit|beat|bid|rid|quit|spread|split|overcome|yet|better",
    "are give|take|call|interest",
    "what|that which|who i|you|they are go",
    "have|has|had not|never only|so|even|just|too|long",
    "have|has|had @art|@poss",
    "have|had not time|enough",
    "~be call|interest|train|force|request|practice|study",
  ],
};
