import type { ExistenceRule } from "../../rule.ts";
import { PERSON, PERSONS } from "../shared/person.words.ts";

/** “Whom” follows a small word and takes an action; “who” does it; “which” is for things. */
export const whoWhom: ExistenceRule = {
  name: "who-whom",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "The word that links this person to the rest has the wrong form.",
  why: "After “with” or “to”, a person is “whom”; one who acts is “who”.",
  source: "usage",
  example: { wrong: "The nurses with which I worked left.", right: "The nurses with whom I worked left." },
  languages: ["French", "Spanish", "Portuguese", "Tagalog"],
  patterns: [
    `${PERSON}|${PERSONS} ,{0,1} with|to|from|for|of|about|on|by|without <which|who> i|we|he|she|they|you|my|our`,
    "person|persons|people|someone|somebody|man|woman|patient|doctor ,{0,1} <on|in|with|to|for|from|about who> @word",
    "@noun|@cap|@word , <to|with|from|for|about|on who> i|we|he|she|they",
    `${PERSON}|${PERSONS} ,{0,1} <whom> @adv{0,1} raised|taught|was|is|were|are|had|has|have|came|died|lived|worked|helped|gave|told|made|saved|lost|became|showed|encouraged|inspired|supported|suffered|needed|wanted|did|never|always`,
    `${PERSON}|${PERSONS} <whose|which|that|who|whom @adv{0,1} am> i`,
  ],
  unless: [
    "~give|~tell|~show|~ask|~teach _{0,5} which",
    "of who i|we|they am|are|is|was|were",
    "whom i|we|he|she",
  ],
};
