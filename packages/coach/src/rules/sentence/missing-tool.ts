import type { PlacedSentence, Sentence } from "../../document/sentence.ts";
import { patternIndex } from "../../pattern/pattern-index.ts";
import { remembering } from "../../remember.ts";
import type { DocumentRule, Hit } from "../rule.ts";
import { spanOf } from "./entry-facts.ts";
import { gradedPhrases } from "./graded-phrases.ts";
import {
  DIGITAL_WORK,
  PAPER_PHRASES,
  PAPER_TOOLS,
  TOOL_PHRASES,
  TOOL_WORK,
  TOOL_WORK_LOOSE,
  TOOLS,
} from "./missing-tool.words.ts";

const work = gradedPhrases({ should: TOOL_WORK, could: TOOL_WORK_LOOSE });
const phrases = patternIndex(TOOL_PHRASES.map((line) => ["tool", line] as const));
const papers = patternIndex(PAPER_PHRASES.map((line) => ["paper", line] as const));
const digital = patternIndex(DIGITAL_WORK.map((line) => ["digital", line] as const));

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
      const isDigital = digital.matches(placed.sentence.tokens).length > 0;
      if (near.some((other) => other !== undefined && namesTool(other.sentence, isDigital))) return [];
      return hitsIn(placed, kind === "experience");
    }),
};

function hitsIn({ sentence, from }: PlacedSentence, isEntry: boolean): readonly Hit[] {
  return work(sentence).map((match) => ({
    ...spanOf(sentence, match, from),
    severity: isEntry ? match.severity : "could",
  }));
}

/** Whether a tool is named: a digital one, or paper where paper can be the means. */
function namesTool(sentence: Sentence, isDigital: boolean): boolean {
  const { digital, paper } = toolsIn(sentence);
  return digital || (paper && !isDigital);
}

const toolsIn: (sentence: Sentence) => { readonly digital: boolean; readonly paper: boolean } = remembering(
  ({ tokens }: Sentence) => ({
    digital:
      tokens.some(({ lower, text }, at) => TOOLS.has(lower) || isNameOfR(text, tokens[at - 1]?.lower)) ||
      phrases.matches(tokens).length > 0,
    paper: tokens.some(({ lower }) => PAPER_TOOLS.has(lower)) || papers.matches(tokens).length > 0,
  }),
  ({ text }) => text,
);

function isNameOfR(text: string, before: string | undefined): boolean {
  return /^R\.?$/.test(text) && before !== undefined;
}
