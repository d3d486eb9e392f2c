import { isWithin, quotedInSentence } from "../../document/quoted.ts";
import type { Sentence } from "../../document/sentence.ts";
import { isA } from "../../lexicon/classes.ts";
import type { Hit, SentenceRule } from "../rule.ts";
import { type GradedMatch, gradedPhrases } from "./graded-phrases.ts";
import { isOwnDeed } from "./own-deed.ts";
import { MAYBE_WEAK, NOT_WEAK, PROCEDURE, WEAK, WEAK_NOUNS } from "./weak-verb.words.ts";

const own = gradedPhrases({ should: WEAK, could: MAYBE_WEAK }, NOT_WEAK);
const anywhere = gradedPhrases({ could: WEAK_NOUNS });

/** A verb that hides what she did herself: she helped, was involved, had the opportunity. */
export const weakVerb: SentenceRule = {
  name: "weak-verb",
  id: "weak-verb",
  form: "sentence",
  severity: "should",
  kinds: ["personal-statement", "experience", "interview-answer"],
  message: "“{}” does not say what you did.",
  why: "A reader cannot tell whether you watched, carried or led. Only the deed counts.",
  source: "advisers",
  ask: "What did your own hands, eyes or words do?",
  example: {
    wrong: "I was involved in a project on falls.",
    right: "I counted the falls on two wards for a month.",
  },
  find: (sentence) => {
    const quoted = quotedInSentence(sentence.text);
    const found = own(sentence).filter(({ first }) => isOwnDeed(sentence.tokens, first));
    return [...found, ...anywhere(sentence)]
      .map((match) => hitOf(sentence, match))
      .filter((hit) => !isWithin(hit, quoted));
  },
};

function hitOf(sentence: Sentence, match: GradedMatch): Hit {
  const { tokens, plain } = sentence;
  const from = tokens[match.first]?.from;
  const to = tokens[match.last]?.to;
  if (from === undefined || to === undefined) throw new Error("a match lies outside its sentence");
  const next = tokens.slice(match.last + 1, match.last + 9);
  const isCounted = next.some((token) => isA(token, "num") && !isA(token, "year"));
  const isRoleTold = isCounted && PROCEDURE.test(plain.slice(to, to + 80).toLowerCase());
  return { from, to, severity: isRoleTold ? "could" : match.severity };
}
