import type { SentenceRule } from "../../rule.ts";

const VERB =
  "(?:was|were|had|have|has|am|is|are|could|couldn't|didn't|wasn't|did|do|can|will|would|[a-z]{3,}ed|went|came|saw|took|told|gave|knew|felt|found|learned|made)";
const RUN_ON: RegExp = new RegExp(
  `^(?:I|We|He|She|They|It|The [a-z]+|My [a-z]+) (?:also |never |always )?${VERB}\\b(?![^,]* (?:if|when|said|says|because|although|unless|where|who|that|which|what) )[^,;:()—–"]{8,100}, (?:I|we|he|she|they|it|there) (?:also |never |always )?(?!told|said)${VERB}\\b[^,;:]{6,120}[.!]?$`,
);

/** Two whole sentences joined by a comma alone. */
export const runOn: SentenceRule = {
  name: "run-on",
  id: "grammar",
  form: "sentence",
  severity: "should",
  message: "Two sentences are joined here by a comma alone.",
  why: "A comma alone joins clauses in many languages, but in English it reads as a slip.",
  source: "usage",
  example: { wrong: "The ward was full, we had no beds.", right: "The ward was full, and we had no beds." },
  languages: ["Russian", "Spanish", "Arabic", "German"],
  find: ({ plain }) => {
    const match = RUN_ON.exec(plain);
    return match === null ? [] : [{ from: 0, to: match[0].length }];
  },
};
