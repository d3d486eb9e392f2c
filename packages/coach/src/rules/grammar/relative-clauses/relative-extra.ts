import type { ExistenceRule } from "../../rule.ts";
import { PERSON, PERSONS } from "../shared/person.words.ts";

/** “A program which residents follow their patients”: what the linking word stands for is told twice or has no small word. */
export const relativeExtra: ExistenceRule = {
  name: "relative-extra",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: this linking word does not fit the clause after it.",
  why: "“In which”, “whose” or “who” may be meant; the reader must guess.",
  source: "usage",
  example: {
    wrong: "I want a program which residents follow their patients.",
    right: "I want a program in which residents follow their patients.",
  },
  languages: ["Russian", "Arabic", "Chinese", "Turkish", "Vietnamese"],
  patterns: [
    "@noun|@human|@cap|, who <he|she|they @vpast> me|us|him|her|them",
    "~be|was <him|her|them who|whom> i|we|he|she|they @adv{0,1} @verb",
    "<it was|is then|there|here when|where> i|he|she|we|they",
    "!@mark|@prep|@subj|@be|~know|~see|~ask|~tell|~do|that|and|but|just|only|not|exactly <what> killed|made|saved|changed|helped|caused|led|gave|showed|taught|opened",
    "program|programme|hospital|clinic|ward|place|country|village|city|school|university|system|department|room|town|register|case|situation|moment|day|year|time|unit|team|environment|community <which|that residents|patients|doctors|nurses|students|we|i|people|they|mothers|families|everybody|everyone|interns @adv{0,1} @base|@past> @art|@poss|@det|there|their @adj{0,2} @noun|@nouns|@mass .|,|in|with|and|at|for|every|to|from|on|by|during",
    "<which|that|who|whom they|it> @adv{0,1} are|is|was|were|need|needs|want|have|has|had|had|can|could|do|did|cannot|don't|didn't|came|live|lived|suffer|suffered|should",
    `the|a|an|my|every|one|another|of|this|that|many|some @adj{0,1} <${PERSON} that|which|who his|her|their|its @noun|@nouns|@mass> @past|@be|@s|~have`,
    `<the|a|an|my @adj{0,1} ${PERSON} , which> was|is|has|had|were|have from|born|very|a|an|@num|afraid|lying|sitting|waiting|working|diagnosed|always|also|not|been|my|the|in|at`,
    "!for|to|with|of|by|about|from|against|on|without|in|among|after <whom> could|was|were|had|has|is|are|have|will|would|can|cannot|did|came|lived|@onlypast|need|needs|want|work|works|taught|helped",
    "<those which> had|have|were|are|came|come|could|lived|gave|suffered|need|work|did|do|know|knew|wanted|help|died|did",
    "somebody|someone|everybody|everyone|nobody|anybody|people|person|persons|doctors|doctor|man|woman|patients|nurse <which> @be|~have|@past|@s|@modal|@base",
    "things|thing|work|skills|cases|task|tasks|duties|words|drugs|book|books|habits|methods <which|that before|then|there|now|sometimes{0,1} i|we|he|she|they was|were{0,1} @adv{0,1} think|thinking|thought|believe|believed|knew|know|said|heard they|it|that{0,1} they|it{0,1} is|are|was|were|has|had|have>",
    "!@mark|@prep|@subj|~know|~ask|~tell|~see|~decide|of <who> had|has|have|was|were|is how|no|the many|longest|much|best|missing",
    `<${PERSON}|${PERSONS} which> @adv{0,1} has|have|had|was|were|is|are|lived|came|need|needs|works|work|helped|gave|died|said|never|always|did|do|could|can|would|will|suffers|suffer`,
    "tumor|tumour|tissue|mass|lesion|wound|problem|disease|infection|case|system|form|drug|test|result|letter|man|woman|child|patient|doctor|hospital|clinic|residue|fragment <which|that have not{0,1} been{0,1} @part>",
  ],
  unless: [
    "~ask|~tell|~show @art|@poss{0,1} @human who",
    "~become a|an|the doctor|physician|nurse|surgeon|teacher|resident , which",
    "to|with|for|on|of|in|at|by|from|about|without|through whom it|they",
    "~ask|~tell|~show|~teach|~remind|~explain|~inform|~advise|~give|~warn|~let|~see|~know|~choose|~decide|~help|~offer|~matter _{0,4} which",
    "to|with|for|on|of|in|at|by which|that they|it",
    "fact|fear|hope|idea|so|such|day|time|moment|year _{0,3} that",
    "believe|believed|know|knew|see|saw|say|said|feel|felt|think|thought|hope|hoped|sure|learn|learned|realize|realized|understand|understood|find|found|told|tell|show|showed|shows|mean|means|meant|notice|noticed|glad|happy|afraid|sorry|clear|true|is|was|certain|proud|require|required|decide|decided|insisted|heard|hear|wish|wrote|write|prove|proved|agree|agreed|suggested|suggest|explain|explained|doubt|fear|feared|admit|admitted|accept|accepted|possible|likely|important|aware|surprised|convinced|worried _{0,3} that they|it|his|her|their|i|we",
    "that residents|patients|doctors|nurses|students|people|we|i|they|mothers|families @base|@past @art|@poss|@det",
    "that|who they|it",
    "every|the time|day|year that i|we",
    "case|moment|situation|day|year|time that",
  ],
};
