import type { ExistenceRule } from "../../rule.ts";

/** “Whether do you accept”, “where is the pain” in a told question. */
export const questionOrderComma: ExistenceRule = {
  name: "question-order-comma",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: a question inside a sentence keeps plain order.",
  why: "The turned order belongs to direct questions alone.",
  source: "usage",
  example: { wrong: "I asked where is the pain.", right: "I asked where the pain was." },
  languages: ["Spanish", "Portuguese", "Filipino", "Hindi", "Russian"],
  patterns: [
    "~ask @obj|@art|@poss{0,1} @noun|patient|mother{0,1} @word{0,3} <that !@mark{2,9} or not>",
    "<whether do|does|did|is|was|are|were|can|could|will|would|should|has|have @art|@poss|@subj|it|there>",
    "~know|~tell|~ask|~explain|~decide|~see|~wonder @obj{0,1} ,|and|or{0,2} <which|what @nouns|@noun|documents should|can|must|could|do|did|will|would i|we|he|she|they|you>",
    "asked @obj|@art|@poss{0,1} @noun|patient|mother{0,1} , !@mark{1,3} , <where|why|how|when is|was|are|were the|his|her|my|a @word>",
    "and|or|, <which|what documents|forms|papers|steps should|can|must i|we> !? @base",
    "asked|ask|asks|told|wondered|know|knew|understand @obj|the|@poss{0,1} @noun|patient|mother{0,1} <what was|is the|his|her|my|their @word{0,2} level|dose|reason|diagnosis|problem|cause|name|plan|pressure|result|matter|number|age|temperature|weight|rate|history|situation|condition|risk|rule|title|word> .|,|before|after|when|of|in|and|for|because",
    "not|never know|understand|knew|understood|see <how did|do|does|could|can|was|is i|we|he|she|they|it|the>",
    "~explain|~tell|~know|~ask|~show @obj{0,1} <why|how|where|when must|should|may|might i|we|he|she|they|it|you|the>",
  ],
  unless: ["what is|was the matter", "^ which|what"],
};
