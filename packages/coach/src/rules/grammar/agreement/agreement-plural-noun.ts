import type { ExistenceRule } from "../../rule.ts";
import { CLAUSE } from "../shared/after.words.ts";
import { PERSONS } from "../shared/person.words.ts";

/** More than one takes “are”, “were” or “have”, and a verb without -s. */
export const agreementPluralNoun: ExistenceRule = {
  name: "agreement-plural-noun",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "More than one person or thing needs “are”, “were” or “have”.",
  why: "The verb counts one where the noun counts many.",
  source: "usage",
  example: { wrong: "The patients was waiting.", right: "The patients were waiting." },
  languages: ["Chinese", "Vietnamese", "Spanish", "Arabic", "Hindi"],
  patterns: [
    "^ <the|these|those|my|our|their|his|her|many|some|several|all|most|few|both|other|such|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty @adj{0,2} @nouns|parents|grandparents|symptoms|vitals|labs|people|children|men|women @adv{0,1} is|was|has|isn't|wasn't|hasn't|doesn't>",
    `${CLAUSE} <the|these|those|my|our|their|his|her|many|some|several|all|most|both @adj{0,2} @nouns|parents|grandparents|symptoms|people|children|men|women @adv{0,1} is|was|has|isn't|wasn't|hasn't|doesn't>`,
    "^ <@onlynouns|people|children|women|men is|was|has|doesn't>",
    "because|that|where|although <@onlynouns|people|children|women|men is|has|doesn't>",
    `${CLAUSE} <patients|people|children|parents|doctors|nurses|students|residents was>`,
    "many|some|these|those|most|all|young|old|poor|other|sick|few|two|three|our|my <people|children|men|women|patients|doctors|nurses|students|parents is|was|has> !the|that",
    "^ many|some|most|all|these|those|the|my|our{0,1} <people|children|patients|doctors|nurses|parents|women|men|students|families @adv{0,1} wants|needs|comes|goes|knows|lives|thinks|believes|dies|waits|suffers|feels|says|asks|arrives|trusts|depends|speaks|gets|loses|becomes>",
    "because|that|when|but many|some|most|all|these|those|the|my|our{0,1} <people|children|patients|doctors|nurses|parents|women|men|students|families @adv{0,1} wants|needs|comes|goes|knows|lives|thinks|believes|dies|waits|suffers|feels|says|asks|arrives|trusts|depends|speaks|gets|loses|becomes>",
    "<patients|people|doctors|children|nurses|women|men|those|parents|residents|students|physicians|families|interns|volunteers|colleagues|skills|drugs|tests|symptoms who|that|which was|is|has|comes|needs|wants|lives|doesn't|suffers|works|arrives|speaks|goes|knows>",
    "^ <the|these|those|my|our|their|most|many|all|some @adj{0,1} @nouns|people|children in|of|from|at|with|on|for @art|@poss|this{0,1} @adj{0,2} @noun is|was|has|works|lives|needs|wants|comes|goes|dies|knows|gets|makes|takes|suffers|depends|dies|speaks|gives|says|thinks|wasn't|isn't>",
    "that|because|where|but <the|these|those|my|our|many|some @adj{0,1} @nouns|people|children in|of|from|at @art|@poss|this{0,1} @adj{0,1} @noun is|was|has|works|lives|needs|wants|comes|goes|dies|knows|gets|makes|takes|suffers|depends|dies|speaks|gives|says|thinks>",
    `<${PERSONS} who|that @adv{0,1} @s|was|is|has|doesn't>`,
    "^ <people|patients|children|doctors there|here @s|is|was|has>",
    "because|that <people|patients|children|doctors there|here @s|is|was|has>",
    "^ <both @word{1,4} and @word{1,2} was|is|has>",
    "^ <the|my|our|his|her @noun|@nouns and my|the|his|her|our{0,1} @noun|@nouns was|is|has>",
    "^ <my|the @noun and my|the|his|her @noun was|is|has>",
    "^ <my|the @noun and i was|is|has|am>",
    "^ <he|she and i was|is|has|am>",
    "<the people|children|women|men is|was|has> @adj|@ing|very|not|waiting|afraid",
    "where|which|who <people|children|women|men is|was|has>",
  ],
  unless: [
    "one|each|none|any|every|either|neither|only|number|group|care|list|team|percent|% of|in the|these|those|my|our|them|her|his{0,1} @adj{0,3} @nouns|people|those|men|women|children|parents",
    "@units is|was|has",
    "@onlynouns is|was a",
    "*ing @adj{0,2} people|children|men|women|patients|parents|doctors|students|nurses|families",
    "of|with|for|from|between|among|about|to the|these|those|my|our|their|his|her|two|three|many|some|most|all{0,1} @adj{0,2} people|children|patients|women|men|nurses|doctors|students|parents",
  ],
};
