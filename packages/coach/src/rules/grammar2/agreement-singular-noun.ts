import type { ExistenceRule } from "../rule.ts";

/** One takes “is”, “was” or “has”. */
export const agreementSingularNoun: ExistenceRule = {
  name: "agreement-singular-noun",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "One person or thing needs “is”, “was” or “has”.",
  why: "The verb counts many where the noun counts one.",
  source: "usage",
  example: {
    wrong: "The patient were tired and my mother have a shop.",
    right: "The patient was tired and my mother has a shop.",
  },
  languages: ["Chinese", "Vietnamese", "Spanish", "Arabic", "Hindi"],
  patterns: [
    "^ <the|my|our|his|her|this|that|a|an|each|every|another @adj{0,2} @onlynoun|patient|doctor|nurse|mother|father|hospital|experience @adv{0,1} are|were|have|haven't|aren't|weren't|don't>",
    "because|that|when|but|although|where|while <the|my|our|his|her|this|a|an|each|every|another @adj{0,2} @onlynoun|patient|doctor|nurse|mother|father|hospital|experience @adv{0,1} are|have|haven't|aren't|don't>",
    "because|that|when|but <the|my|his|her|this|each|every @adj{0,2} @onlynoun|patient|doctor|nurse|mother|father|hospital|experience were>",
    "^ <the|my|our|this|his|her|their information|advice|equipment|knowledge|news|research|evidence|homework|work|training|feedback|treatment|surgery|weather|care|medicine|health|money|support are|were|have|don't>",
    "because|that|when|but|although|where <the|my|our|this|his|her|their information|advice|equipment|knowledge|news|research|evidence|homework|work|training|feedback|treatment|surgery|weather|care|medicine|health|money|support are|were|have|don't>",
    "^ <each|every @adj{0,1} @onlynoun|patient|student|doctor|nurse have|are|were|need|want|deserve>",
    "<everyone|everybody|someone|somebody|nobody|anybody|anyone|everything|nothing|something are|were|have|haven't|don't|need|want|know|think|deserve|love|trust>",
    "<patient|doctor|person|man|woman|boy|girl|child|mother|father|nurse|teacher|mentor|physician|surgeon who|that have|are|were|need|want|live|come|don't|suffer|know|work|go>",
    "<someone|somebody|anyone|everyone|everybody who|that have|are|were|need|want|live|come|don't|suffer|know>",
  ],
  unless: [
    "if|though|wish|wished|unless|whether the|my|our|his|her|this|a|an|each|every|another|everyone|everybody|someone|anybody|anyone|nothing",
    "the|my|our team|staff|family|group|couple|crew|committee|government|community|class|majority|faculty|public|audience|company|population|council|department|number|lot|few|panel|generation are|were|have|don't",
    "do|does|did|let|make|makes|made|help|have|has|had|can|could|will|would|should|must|may|didn't|doesn't|not|see|saw everyone|everybody|someone|somebody|nobody|anybody|anyone|everything|nothing|something",
    "not everyone|everybody need|want|know|think|deserve|love|trust",
    "and the|my|our|his|her|a|an|each|every|another @adj{0,2} @noun are|were|have",
    "ask|asked|insist|insisted|suggest|suggested|recommend|recommended that the|my|a|each|every|everyone",
    "did|does|do the|my|a|each|every",
  ],
};
