import type { PlacedSentence, Sentence } from "../../document/sentence.ts";
import { patternIndex } from "../../pattern/pattern-index.ts";
import { remembering } from "../../remember.ts";
import type { DocumentRule, Hit } from "../rule.ts";
import { spanOf } from "./entry-facts.ts";
import { gradedPhrases } from "./graded-phrases.ts";
import { TOOL_PHRASES, TOOL_WORK, TOOL_WORK_LOOSE, TOOLS } from "./missing-tool.words.ts";

const work = gradedPhrases({ should: TOOL_WORK, could: TOOL_WORK_LOOSE });
const phrases = patternIndex(TOOL_PHRASES.map((line) => ["tool", line] as const));

/** Work with data, records or programs, and nowhere near it the tool. */
export const missingTool: DocumentRule = {
  name: "missing-tool",
  id: "missing-tool",
  form: "conditional",
  severity: "should",
  kinds: ["experience", "personal-statement", "interview-answer"],
  message: "“{}” names no tool or method.",
  why: "Readers who work with data look for the tool: paper, a spreadsheet, a language, a system.",
  source: "advisers",
  ask: "With what did you do it, pen and paper included?",
  example: { wrong: "I analyzed the data.", right: "I analyzed the data in R." },
  find: ({ sentences, kind }) =>
    sentences.flatMap((placed, at) => {
      const near = [sentences[at - 1], placed, sentences[at + 1]];
      if (near.some((other) => other !== undefined && namesTool(other.sentence))) return [];
      return hitsIn(placed, kind === "experience");
    }),
};

function hitsIn({ sentence, from }: PlacedSentence, isEntry: boolean): readonly Hit[] {
  return work(sentence).map((match) => ({
    ...spanOf(sentence, match, from),
    severity: isEntry ? match.severity : "could",
  }));
}

const namesTool: (sentence: Sentence) => boolean = remembering(
  ({ tokens }: Sentence) =>
    tokens.some(({ lower, text }, at) => TOOLS.has(lower) || isNameOfR(text, tokens[at - 1]?.lower)) ||
    phrases.matches(tokens).length > 0,
  ({ text }) => text,
);

function isNameOfR(text: string, before: string | undefined): boolean {
  return /^R\.?$/.test(text) && before !== undefined;
}
