import type { ExistenceRule } from "../../rule.ts";
import { HE_PERSON, PERSON, PERSONS, SHE_PERSON } from "../shared/person.words.ts";

/** The person is named once as the subject, and not again as “he” or “she”. */
export const doubleSubject: ExistenceRule = {
  name: "double-subject",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "The subject is said twice here.",
  why: "In English the name or the pronoun does it, not both.",
  source: "usage",
  example: { wrong: "My mother she was a nurse.", right: "My mother was a nurse." },
  languages: ["Arabic", "Chinese", "Vietnamese", "Portuguese", "French"],
  patterns: [
    "understood|knew|thought|said|saw|realized|felt|believe|think|know that the|my|our|his|her goal|patient|problem|hospital|program|mother|father|doctor|nurse|disease|work|ward|system|reason|aim|answer|idea|family|cause <it|he|she> must|is|was|has|had|will|should|can|would",
    `^ <my|our ${SHE_PERSON} she> @adv{0,1} @verb|didn't|doesn't|couldn't|is|was|had|has|would|will|can`,
    `because|that|but|when|and|where|, <my|our ${SHE_PERSON} she> @adv{0,1} @verb|didn't|doesn't|couldn't|is|was|had|has|would|will|can`,
    `^ <my|our ${HE_PERSON} he> @adv{0,1} @verb|didn't|doesn't|couldn't|is|was|had|has|would|will|can`,
    `because|that|but|when|and|where|, <my|our ${HE_PERSON} he> @adv{0,1} @verb|didn't|doesn't|couldn't|is|was|had|has|would|will|can`,
    "^ <the|my|this|that|our patient|doctor|nurse|man|woman|boy|girl|child|mother|father|surgeon|teacher|professor|supervisor|attending he|she> came|started|told|said|didn't|couldn't|went|began|became|felt|complained|died|needed|wanted|asked|gave|taught|always|never",
    "^ <the|my|this|that|our patient|doctor|nurse|man|woman|boy|girl|child|surgeon|teacher|professor he|she> is|was @ing|very|a|not|admitted|so",
    "^ <the|my|these|those|most|all|some|many|our @adj{0,1} @onlynouns|people|parents|children they> are|were|have|had|do|don't|come|need|didn't|did|want|go|went|came|die|died|live|could|can|will|would",
    "because|but|that <the|my|these|those|most|all|some|many|our @adj{0,1} @onlynouns|people|parents|children they> are|were|have|had|do|don't|come|need|didn't|did|want|go|went|came|die|died|live|could|can|will|would",
    "^ <my|the|our|this|that @onlynoun|experience it> is|was|has|had|made|makes|helped|gave|taught",
    "^ <one of my|the|our @nouns he|she|they> @s|was|is|came|told|said|gave|taught|asked|showed",
    "and|but|because|that|since|, <my|the|this|our hospital|clinic|city|country|village|ward|work|job|experience|family|team it> is|was|has|had|made|makes",
    "^ the|my|our @adj{0,1} @noun{1,2} where|that i|we @past <it|he|she|they @s|is|was|has|had>",
    "<which it is|was|has|had|makes|made|helped|gave>",
    `${PERSON} <who he|she> was|had|has|is|came|lost`,
    `${PERSONS} <who they> are|were|have|had|came|need|live|do`,
  ],
  unless: [
    "who he|she had|has @vpart @vpast|@be|@have",
    "who they had|have @vpart @vpast|@be|@have",
    "of|in|by|for|to|with|on|from|at|after|know|knew|decide|see|tell which it",
  ],
};
