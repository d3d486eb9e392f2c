import type { ExistenceRule } from "../../rule.ts";
import { PERSON, PERSONS } from "../shared/person.words.ts";

/** “My chief, he taught me”: the person is told twice. */
export const nameCommaPronoun: ExistenceRule = {
  name: "name-comma-pronoun",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: the person is named twice; one of the two is enough.",
  why: "“My chief taught me”: English needs no pronoun after the name.",
  source: "usage",
  example: { wrong: "My chief, he taught me to wait.", right: "My chief taught me to wait." },
  languages: ["French", "Arabic", "Chinese", "Filipino"],
  patterns: [
    "^ <my|our @qual{0,1} @human , he|she> @vpast|@adv|@modal|@pures the|a|me|us|my|his|her|our|@nums|six|to|for|in|at|with",
    "^ <doctors|nurses|patients|people|children|parents|families|students|residents|mothers|teachers|women|men|physicians they> @adv{0,1} are|were|have|had|think|do|don't|need|want|come|know|say|go|can|will|must|did",
    "^ the|my|our _{1,3} mother|father|wife|husband|son|daughter|sister|brother <she|he> @onlypast|was|is|did|had|didn't|could",
    `^ <my|our|the|this|that @adj{0,1} ${PERSON}|chief of{0,1} @noun|@mass{0,1} , he|she> was|is|had|has|taught|gave|said|came|always|never|worked|could|asked|helped|did|died|lost|didn't|lives|works|showed|made|let`,
    `^ <my|our|the|these|those|many|all @adj{0,1} ${PERSONS}|parents , they> were|are|had|have|taught|told|gave|said|came|always|never|work|worked|could|asked|helped|did|died|lost|didn't|live|showed|made|let|need|want`,
    "^ <my|our|the|this @noun|hospital|city|country|clinic|village|university , it> was|is|had|has|gave|taught|made|always|helped",
    `^ <the|my|a @adj{0,1} ${PERSON} which|who|that _{1,6} , he|she @onlypast|was|is|had|has|taught|told>`,
  ],
  unless: ["he|she told|said|explained|wrote me|us{0,1} ,"],
};
