import type { ExistenceRule } from "../rule.ts";
import { PERSON, PERSONS } from "./person.words.ts";

/** “Who” is for people, “which” for things; “what” joins no noun. */
export const relativePronoun: ExistenceRule = {
  name: "relative-pronoun",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "This linking word does not fit the person or thing before it.",
  why: "“The doctor which” or “all what” stops the reader.",
  source: "usage",
  example: { wrong: "The doctor which taught me is retired.", right: "The doctor who taught me is retired." },
  languages: ["German", "Spanish", "Russian", "Arabic"],
  patterns: [
    `the|a|an|my|our|one|every|another|this|that|of|as <@adj{0,1} ${PERSON} which|what> @word`,
    `the|my|our|many|some|these|those|two|three|with|of|for|few|other|all <@adj{0,1} ${PERSONS} which|what> @word`,
    "<the one which> had|has|was|is|did|taught|came|gave|died|loved|worked",
    `<${PERSON}|${PERSONS} , which> i|we|he|she|they @adv{0,1} met|knew|treated|saw|admired|helped|followed|respected|love|know|trusted|worked`,
    "the|a|an|my|this|that|every|each <hospital|exam|disease|book|study|machine|test|article|medicine|drug|tablet|country|city|village|experience|skill|course|lecture|accident|event|system|day|year|work|job|problem|case|clinic|project|university who> @verb|is|was|has|i|we|he|she|are|had",
    "<step @num ck{0,1} ,{0,1} who> i|was",
    "<exams|diseases|books|studies|machines|tests|drugs|tablets|skills|cases|experiences|problems|symptoms|things who> @verb|are|were|i|we|have",
    "<all|everything|anything|nothing|something|everything what> i|we|he|she|they|you|is|was|happened|can|it|the|my|our|matters|they",
    "things|cases|work|thing|way|experience|moment|knowledge|skills <what> i|we|he|she|they|you|happened|made|is|was|are",
    "^ <the|first only|first|last thing what>",
    "<who|whom i|we|he|she @adv{0,1} treated|met|saw|helped|knew|taught|called|asked|visited|examined him|her|them|it>",
    "the|a|an @adj{0,1} @noun|@nouns|patient|book <that|which i|we @adv{0,1} treated|read|wrote|used|learned|studied|took|made|bought it|them> .|,|and|in|for",
    `${PERSON} <who his|her> @noun|@nouns`,
    `${PERSONS} <who their> @noun|@nouns|@mass`,
    "<the reason that why|for which why>",
    "<the reason because> !of",
    "<the place|hospital|city|country|village|clinic where i|we @adv{0,1} worked|lived|studied in|at>",
    "<in|at|with|to who i|we|he|she|they>",
    "<of|with|for|to that i|we|he|she @past>",
    ", <what happened|allowed|enabled> often|me|us|him|before|to",
  ],
  unless: [
    `~ask|~tell|~show|~teach|~remind|~explain|~inform|~advise|~give|~warn|~let|~see|~know|~choose|~decide|~help|~offer|~matter to|with|for{0,1} @art|@poss|@det|@adj{0,4} ${PERSON}|${PERSONS} which|what`,
    "of|to|for that i|we|he|she",
    "so|such _{1,8} that i|we @past it|them",
    "with|in|to|of who i am",
  ],
};
