import { isWithin, quotedInSentence } from "../../document/quoted.ts";
import type { Hit, SentenceRule } from "../rule.ts";

/** Words that may stand twice in a row in sound prose. */
const SOUND = new Set(
  "that had very no so far now ha bye there knock who is do can bora dengue beri pom".split(" "),
);

/** The same word twice in a row, by a slip of the hand: “the the”. */
export const doubledWord: SentenceRule = {
  name: "doubled-word",
  id: "spelling",
  form: "sentence",
  severity: "must",
  message: "“{}” stands twice in a row.",
  why: "A slip of the hand is small, and readers see it at once.",
  source: "usage",
  example: { wrong: "I counted the the pills.", right: "I counted the pills." },
  find: ({ tokens, text }) =>
    tokens.flatMap((token, at): readonly Hit[] => {
      const next = tokens[at + 1];
      const isDouble = token.kind === "word" && next?.lower === token.lower && !SOUND.has(token.lower);
      if (!isDouble || next === undefined) return [];
      const isName = /^\p{Lu}/u.test(token.text) && /^\p{Lu}/u.test(next.text);
      const place = { from: token.from, to: next.to };
      // Somebody speaks, and may stammer.
      return isName || isWithin(place, quotedInSentence(text)) ? [] : [place];
    }),
};
