import type { ExistenceRule } from "../../rule.ts";
import { AFTER } from "../shared/after.words.ts";

/** “First”, “same”, “most” and the like take “the”. */
export const articleBeforeSuperlative: ExistenceRule = {
  name: "article-before-superlative",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "Something is missing before this: “the” or a word such as “my”.",
  why: "What there is only one of takes “the” in English.",
  source: "usage",
  example: {
    wrong: "I passed it at first attempt in same year.",
    right: "I passed it at the first attempt in the same year.",
  },
  languages: ["Russian", "Ukrainian", "Polish", "Hindi", "Urdu", "Chinese", "Korean", "Persian"],
  patterns: [
    "in|at|on|during|for|of|since|from|until|by <first|final|same|whole|entire|following> year|month|week|day|semester|rotation|attempt|night|moment|time|half|part|period|morning|evening|hospital|way|ward|room|team|clinic|city|country|patient|problem|hour|shift",
    "in|at|on|during <second|third|fourth|fifth> month|week|attempt|half|part of|as|i|we|,|.|and",
    `by|with|from|than|to|as|of <same @noun|@nouns> ${AFTER}`,
    "at|by|until|from|toward|towards|near|before|after|since <end|beginning|start> of",
    "in <beginning|middle> of",
    `by|of|in|for|about|how|that|study <human body|brain|heart|mind> ${AFTER}`,
    "<in all the> region|country|city|hospital|village|ward|department|district",
    "<in beginning|end> ,|i|we|it|he|she",
    "~be <most> important|difficult|challenging|beautiful|interesting|memorable|valuable|useful|rewarding|common|meaningful|painful|dangerous|famous|effective|powerful @noun|@nouns|@mass|part|thing",
    "<one of @adv{0,1} best|most|worst|biggest|largest|first|hardest|happiest|oldest|youngest|busiest|poorest|strongest|greatest|main|few|reasons|only>",
    "in|during <third|fourth|fifth|final|second|first> year of my|residency",
    "was|were|is|are @adv{0,1} <same> .|,|:|;|for|everywhere|in|and",
    "everywhere|always <same> .|,|:|;",
    "it|this|that was|is <first|last|second|third time> that|i|when|for|in|.",
    "~be|~become <best> @noun|version|way|doctor|physician",
    "~be <only> doctor|physician|person|child|son|daughter|one|woman|girl|man|hospital|clinic who|in|for|that|from|with|of|at",
    "than in <first|second|last> .|,|(",
    "^ <majority of> my|our|the|these|them|us|patients|people|doctors|families|students|women|children",
    "~have|had|has|with|showed|shows|gave|got <same> symptoms|problem|problems|disease|diagnosis|age|dream|feeling|question|questions|passion|goal|idea|opinion|story|fear|condition|treatment|result|results|name|chance",
    "^ <number> of @nouns|people @adv{0,1} was|were|are|is|have|had|has|do|did|live|came|come",
    "because|that|but|in|for <majority|number> of @nouns|people @adv{0,1} was|were|are|is|have|had|has|do|did|live|came|come",
    "at <age> of",
    "for <first|last|second|third> time",
  ],
  unless: [
    "@poss|'s first|last|final|same|following|second|third|end",
    "first year|time|half medical|student|students|resident|residents|interns|point|pass|experience",
  ],
};
