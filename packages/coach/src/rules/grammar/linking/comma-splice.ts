import type { Hit, SentenceRule } from "../../rule.ts";

const SPLICES: readonly RegExp[] = [
  /[a-z]{2,}, (?:however|therefore|moreover|furthermore|nevertheless|consequently) (?:I|he|she|we|they|it|the|my|this|there|patients|our)\b/g,
  /[a-z]{2,}, (?:however|therefore|moreover|furthermore|nevertheless|consequently|besides|hence), (?:I|he|she|we|they|it|there|this) (?:was|were|am|is|are|had|have|did|do|could|can|will|would|\w+ed)\b/g,
];

/** “However” and its like join no clauses: before them a sentence ends, or a semicolon stands. */
export const commaSplice: SentenceRule = {
  name: "comma-splice",
  id: "grammar",
  form: "sentence",
  severity: "should",
  message: "A comma alone cannot join two sentences before a word such as “however”.",
  why: "Editors see the comma here at once; a full stop or a semicolon is the custom.",
  source: "usage",
  example: { wrong: "I was tired, however I stayed.", right: "I was tired; however, I stayed." },
  languages: ["Spanish", "Russian", "Arabic", "Hindi"],
  find: ({ plain }) =>
    SPLICES.flatMap((splice) =>
      [...plain.matchAll(splice)].map(
        (match): Hit => ({ from: match.index, to: match.index + match[0].length }),
      ),
    ),
};
