import type { ExistenceRule } from "../../rule.ts";

/** “At Department of Surgery”, “joined World Health Organization”: a name with “of”, or of a body, takes “the”. */
export const theInstitution: ExistenceRule = {
  name: "the-institution",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: this name takes “the” inside a sentence.",
  why: "“The University of Nairobi”, but “Cairo University”: a name with “of” has “the”.",
  source: "usage",
  example: {
    wrong: "I trained at University of Nairobi.",
    right: "I trained at the University of Nairobi.",
  },
  languages: ["Russian", "Hindi", "Urdu", "Bengali", "Arabic", "Persian", "Turkish", "Polish"],
  patterns: [
    "i|we|he|she|who @word{0,4} at|in|from|of|by|to|with|for|~join|~leave|~enter <university|department|ministry|faculty|institute|division|school of> @cap",
    "in|to|from|by|for|with|of|at|~join|~leave|~contact|~visit <world health|bank|food organization|programme|program{0,1}>",
    "in|to|from|by|for|with|of|at|~join|~leave|~contact|~visit <ministry of> health|education|defense|foreign",
    "in|to|from|by|for|with|of|at|~join|~leave|~contact|~visit <red|united|european|middle|peace|soviet cross|crescent|nations|union|east|corps>",
    "in|to|from|of|at|across|near|along|on|over <caribbean|himalayas|andes|alps|amazon|nile|sahara|balkans|caucasus|mediterranean|atlantic|pacific|carpathians|danube|ganges|euphrates> .|,|and|for|in|i|we|with",
    "in|to|from|of <netherlands|philippines|emirates|maldives|gambia|bahamas|congo> .|,|and|in|for|with|because|where|as|i|we|after",
  ],
  unless: [
    "ministry of health|education|defense staff|officials|data|guidelines|hospital|hospitals|clinic|nurses",
    "to university of @word{0,3} medical",
    "@cap united",
    "university|department|school|division of @cap , @cap",
    "the united|red|world|middle|soviet|european|peace|ministry",
  ],
};
