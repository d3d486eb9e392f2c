import type { ExistenceRule } from "../../rule.ts";

/** “I do not want to loose him”: “lose” has one o. */
export const loseLoose: ExistenceRule = {
  name: "lose-loose",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: the verb is “lose”; “loose” means not tight.",
  why: "Both are real words, so no spelling check will see it.",
  source: "usage",
  example: { wrong: "We were afraid to loose him.", right: "We were afraid to lose him." },
  languages: ["Spanish", "German", "Arabic", "Hindi"],
  patterns: [
    "to|not|will|would|could|can|can't|cannot|never|might|may|did|didn't|don't|i|we|they|patients|people <loose> him|her|them|it|my|his|our|their|hope|time|weight|patience|a|one|patients|money|consciousness|contact|blood|sight|control|two|another|the|faith|trust|interest|focus|everything|someone|lives|their",
    "<loosing> him|her|them|it|my|his|their|hope|time|weight|the|a|patients|money|consciousness|contact|blood|control|two|patience|interest|trust|faith|one",
    "<loosed|looses> him|her|his|my|their|the|weight|hope|consciousness|patience|a|interest",
    "a|the|great|big|this|of|weight <loose> of time|blood|weight|money|consciousness|appetite|patients|life|memory|hearing|a|his|her|my",
  ],
  unless: ["cut|let|break|broke|shake|come|came|tie loose", "loose a knot|tie|bandage|tourniquet"],
};
