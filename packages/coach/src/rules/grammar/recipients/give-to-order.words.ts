import type { Phrases } from "../../rule.ts";

/** “He gave to the baby caffeine”: the thing stands before “to” and the person. */
export const GIVE_TO_ORDER: Phrases = {
  severity: "must",
  message: "“{}”: say the thing first: “gave caffeine to the baby”, or leave “to” out.",
  patterns: [
    "<~give|~offer|~send|~show|~teach|~bring|~lend to the|a|my|his|her|our|their|this|each|every @adj{0,1} baby|infant|newborn|patient|patients|mother|child|children|parents|family|students|student|man|woman|boy|girl|nurse|nurses|team|people|interns|resident|residents|villagers|colleague|colleagues|professor> @mass|caffeine|oxygen|a|an|the|my|some|@num|two|his|her|their|antibiotics|insulin|fluids|paracetamol|morphine|food|milk|advice|more|enough|@onlynouns|how",
    "<~give|~offer|~send|~show|~teach|~bring to me|us|him|her|them|everyone> a|an|the|my|some|@num|his|her|their|@mass|courage|hope|how|more|many",
    "<~explain|~describe|~recommend|~suggest to me|us|him|her|them|the @noun{0,1}> a|an|@mass|surgery",
    "<~explain|~say|~describe|~suggest|~mention|~report @art|@poss @noun|patient|mother|family|patients> that|how|why|what",
  ],
  unless: [
    "~explain|~describe|~recommend|~suggest|~say|~mention|~report",
    "what|that|which|as|all|everything|much|care|@mass|@nouns|one @subj|@noun{1,2} @have{0,1} ~give|~offer|~send|~show|~teach|~bring",
    "~be given|offered|sent|shown|brought",
    "medicine|@noun|@nouns given|shown|sent|taught|offered|brought to",
  ],
};
