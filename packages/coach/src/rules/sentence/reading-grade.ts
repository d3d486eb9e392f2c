import { quotedInSentence } from "../../document/quoted.ts";
import type { PlacedSentence } from "../../document/sentence.ts";
import type { DocumentRule, Hit } from "../rule.ts";
import { wholeOf } from "./entry-facts.ts";
import { gradeOf } from "./syllables.ts";

/** Words from which a sentence is long, and from which no build of it makes it easy. */
const LONG = 45;
const ENDLESS = 60;
/** Grades from which a sentence, and a paragraph, are hard. */
const HARD = 24;
const HARD_LONG = 21;
const HARD_PARAGRAPH = 16;
/** Fewer words give no steady grade. */
const FEWEST = 14;

/** A sentence that is too long or too dense to be read once. */
export const readingGrade: DocumentRule = {
  name: "reading-grade",
  id: "reading-grade",
  form: "count",
  severity: "should",
  message: "This sentence is hard to read in one go.",
  why: "A reader has a few minutes for all of it. What must be read twice is skipped.",
  source: "plain-language",
  ask: "Where could a full stop stand? Which short word says the same?",
  find: ({ sentences }) => {
    const hard = sentences.flatMap(hitOf);
    const paragraphs = inParagraphs(sentences);
    return [...hard, ...paragraphs.flatMap((paragraph) => hardParagraph(paragraph, hard))];
  },
};

function hitOf(placed: PlacedSentence): readonly Hit[] {
  const { words } = placed.sentence;
  const count = words.length;
  if (count < FEWEST) return [];
  const grade = gradeOf([words]);
  const isDense = grade >= HARD || count >= ENDLESS;
  if (!isDense && count < LONG) return [];
  const isSure = (isDense || grade >= HARD_LONG) && quotedInSentence(placed.sentence.text).length === 0;
  const message =
    count >= LONG ? `This sentence has ${count} words.` : "This sentence packs long words closely.";
  return [{ ...wholeOf(placed), severity: isSure ? "should" : "could", message }];
}

function inParagraphs(sentences: readonly PlacedSentence[]): readonly (readonly PlacedSentence[])[] {
  const paragraphs: PlacedSentence[][] = [];
  for (const placed of sentences) {
    const own = paragraphs[placed.paragraph] ?? [];
    own.push(placed);
    paragraphs[placed.paragraph] = own;
  }
  return paragraphs.filter((paragraph) => paragraph !== undefined);
}

/** The longest sentence of a paragraph that is hard as a whole. */
function hardParagraph(paragraph: readonly PlacedSentence[], found: readonly Hit[]): readonly Hit[] {
  const words = paragraph.map(({ sentence }) => sentence.words);
  if (words.flat().length < 3 * FEWEST || gradeOf(words) < HARD_PARAGRAPH) return [];
  const [longest] = [...paragraph].sort((a, b) => b.sentence.words.length - a.sentence.words.length);
  if (longest === undefined || found.some(({ from }) => paragraph.some((placed) => placed.from === from)))
    return [];
  return [{ ...wholeOf(longest), severity: "could", message: "This paragraph is hard to read in one go." }];
}
