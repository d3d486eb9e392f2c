import type { Phrases } from "../../rule.ts";

const PERSON =
  "doctor|doctors|physician|physicians|nurse|nurses|patient|patients|man|woman|men|women|people|person|persons|mother|father|friend|friends|colleague|colleagues|teacher|teachers|student|students|boy|girl|children|surgeon|surgeons|attending|resident|residents|supervisor|mentor|professor|biostatistician|pharmacist|technician|husband|wife|son|daughter|brother|sister|parents|somebody|someone|everyone|everybody|one";

/** “Which” or “what” after a person, or “all what”: “the nurse which helped me”. */
export const PERSON_WHICH: Phrases = {
  severity: "should",
  message: "“{}”: a person takes “who” or “that”, and “all” takes “that”.",
  patterns: [
    `<${PERSON} which> @verb|@modal|i|we|he|she|they|@adv`,
    "<cases|thing|things|skills|work|hospital|ward what> i|we|he|she|they|you",
  ],
  unless: [
    `~tell|~ask|~teach|~show|~know|~remind @poss|@art|this|that|these{0,1} ${PERSON} which|what`,
    `of the|a|my|his|her|@adj ${PERSON} which`,
    "one which",
    "~tell|~teach|~show|~ask|~give|remember|remind|reminds|reminded _{0,3} all|everyone|everybody|someone|people|patients|one|that what",
    "that what",
  ],
};
