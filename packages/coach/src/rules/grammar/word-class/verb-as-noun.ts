import { VERBS_NO_NOUNS } from "../../../lexicon/word-pairs.ts";
import type { ExistenceRule } from "../../rule.ts";

const verbs = VERBS_NO_NOUNS.join("|");

/** “The grow of the tumor”, “without any embarrass”: a verb where the noun of it belongs. */
export const verbAsNoun: ExistenceRule = {
  name: "verb-as-noun",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: this is a verb, and a noun belongs here.",
  why: "“Growth”, “belief”, “discussion”, “arrival”: the thing has a form of its own.",
  source: "usage",
  example: { wrong: "The grow of the tumor was slow.", right: "The growth of the tumor was slow." },
  languages: ["Vietnamese", "Chinese", "Thai", "Burmese", "Tagalog", "Arabic", "Amharic", "Persian"],
  patterns: [
    `the|a|an|any|no|this|without|great|strong|good <@qual{0,1} ${verbs}> of|.|,|;|and|in|for|with|at|from|about|was|were|is|has|had|because|when|between|surprised|made|helped|took`,
    `my|his|our|their|your|its <@qual{0,1} ${verbs}> of|.|,|;|in|for|with|at|from|about|was|were|is|has|had|surprised|made|helped|took`,
    "my|his|our|their|your|a|the|this|strong|firm <believe|decide|suggest|recommend|agree|advise|realize> that",
    `of|for|after|before|during|about|by|on|in|with|since|despite|her|to her <@qual{0,1} ${verbs}> was|were|is|has|had|of`,
    "after|before|since|until|during my|his|her|our|their <graduate|marry|specialize|retire> i|he|she|we|they|,|in|from|at",
    "heart|kidney|liver|renal|respiratory|cardiac|organ <fail> .|,|and|in|with|after|at",
  ],
  unless: [
    "~let|~make|~help|~see|~hear|~watch|~have @poss|@art|@word{0,2} @word and|.|,|in|with|for",
    "how|what|where|when|to|that|which|who|not|i|we|you|they|can|could|will|would @adv{0,1} @base",
    "@poss|the @human|@humans @base",
  ],
};
