import type { ExistenceRule } from "../rule.ts";

/** “Hospital was far”, “the important is to listen”: the article or the noun is missing at the front. */
export const bareOpening: ExistenceRule = {
  name: "bare-opening",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: a small word or a noun is missing here.",
  why: "“The hospital was far”, “the important thing is”: English names it.",
  source: "usage",
  example: { wrong: "The important is to listen.", right: "The important thing is to listen." },
  languages: ["Russian", "Spanish", "Hindi", "Chinese", "Turkish"],
  patterns: [
    "^ <hospital|ward|clinic|village|road|doctor|nurse|child|boy|girl|surgeon|school|operation|room|team|director|chief|ambulance|wife|husband|son|daughter|baby|man|woman|teacher|professor|department|town|city|country|system|exam|result|program|reason|problem|experience|mother|father|family is|was|had|has|told|came|said|asked|died|gave|needed|could|helped|taught|became|began|started|went|lost|closed|arrived>",
    "because|and|but|when|where|that|although|if <hospital|ward|clinic|road|doctor|nurse|surgeon|operation|ambulance|baby|director|village|team is|was|had|has|told|came|said|asked|died|gave|needed|could|went|lost|closed|arrived>",
    "^ <the important|difficult|interesting|sad|strange|good|bad|beautiful|essential|curious|nice|fundamental|basic is|was> to|that|how|when",
    "<the first|only|last|most{0,1} important|good|bad|difficult|beautiful|interesting{0,1} that> i|we|he|she|they did|saw|do|learned|remember|want|had|wanted|heard|noticed",
    "because|but|and|that <the important|difficult|interesting|essential is|was> to|that",
    "of|to|in|with|from|for|by <old|young|sick|poor|pregnant|elderly man|woman|boy|girl|lady|child> .|,|and|who|with|in|from|was|at|on",
    "<in|as team|group> .|,|and|with|to|because|where|is|was",
    "<years|hours|days|minutes|weeks|months|time of wait|suffer>",
    "^ <the last|past year|month|week|summer|winter> ,{0,1} i|we|he|she|my",
    "after|during|in|before|because|but|and|since|until|, <the last|past year|month|week|summer> , i|we|he|she|my",
    "~be|was|there|here|@cap|nepal|clinic|hospital|work|course|rotation|exam <the last year|month|week|summer> for|.|,|and|with|when",
  ],
  unless: [
    "in|during|for|over|of|by|until|this|at|since|than|was|is|not|throughout the last|past year|month|week|summer",
    "^ family|experience|school|country|mother|father is|was|has|had",
    "the first|last|only that",
    "the only good|difficult",
    "team of|is",
    "@adj as team",
    "as group|team leader|member",
    "was|is the last|past year|month|week",
    "^ @cap @cap",
  ],
};
