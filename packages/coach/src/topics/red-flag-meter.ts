import type { CoachedDocument } from "../document/document.ts";
import type { PlacedSentence } from "../document/sentence.ts";
import { isChange } from "./change.ts";
import { cuesOf } from "./cues.ts";
import { isGrowth } from "./growth.ts";
import { isHollow, speaksOfChange } from "./hollow.ts";
import { quotedSentences } from "./own-words.ts";
import { askedBy } from "./question.ts";
import { redFlagIn } from "./red-flag.ts";
import { isOfSameMatter } from "./same-matter.ts";
import { topicOf } from "./topic.ts";

/** One telling of a setback: sentences `first` to `last`, both included, before anything else is spoken of. */
export interface RedFlagStretch {
  readonly first: number;
  readonly last: number;
  readonly sentences: number;
  readonly words: number;
  /** How many of them name the exam, the time away or what came of it. */
  readonly named: number;
  /** A change or an achievement is told after it: in its paragraph, or near and about the same setback. */
  readonly growthAfter: boolean;
}

const REACH = 2;

const exam = cuesOf(["usmle|ck|exam|exams|boards", "step 1|2|3|one|two|three"]);
const registers = cuesOf(["i @adv|have|had{0,2} registered|booked|postponed|sat|rescheduled|delayed"]);
const goesOn = cuesOf([
  "exam|exams|test|block|blocks|question|questions|result|results|report|line|score|scores|center|hotel|attempt|attempts|registered|register|guessing|clock|studied|study|studying|preparation|prepared|passed|failed|months|step|usmle|desk|screen|answers|clock|month|year|letter|email|news|slept|sleep|cried|disappointed|devastated|shock|shame|ashamed|embarrassed|friends|waited",
]);

/**
 * How much room a setback takes. A stretch begins where one is told, or with an answer that was asked for one, and goes
 * on through sentences that tell no change and turn to nothing else, to the end of the paragraph at most.
 */
export function redFlagMeter(document: CoachedDocument): readonly RedFlagStretch[] {
  const { sentences } = document;
  const stretches: RedFlagStretch[] = [];
  const isAsked = askedBy(document.question).redFlag;
  const quoted = quotedSentences(document);
  let at = 0;
  while (at < sentences.length) {
    const first = sentences[at];
    if (first === undefined) break;
    const isTold = redFlagIn(first.sentence) !== null && quoted[at] !== true;
    const begins = isTold || (isAsked && at === 0 && !isGrowth(first.sentence));
    if (!begins) {
      at += 1;
      continue;
    }
    const last = lastOf(sentences, at, quoted);
    const start = firstOf(sentences, at, (stretches.at(-1)?.last ?? -1) + 1);
    stretches.push(stretchOf(sentences, start, last, isAsked));
    at = last + 1;
  }
  return stretches;
}

/** “I must speak about my Step 1.” opens the telling, though nothing has failed yet. */
function firstOf(sentences: readonly PlacedSentence[], at: number, least: number): number {
  let first = at;
  while (first > least) {
    const before = sentences[first - 1];
    if (before === undefined || before.paragraph !== sentences[at]?.paragraph) break;
    if (exam(before.sentence).length === 0 && registers(before.sentence).length === 0) break;
    if (isGrowth(before.sentence)) break;
    first -= 1;
  }
  return first;
}

function lastOf(sentences: readonly PlacedSentence[], first: number, quoted: readonly boolean[]): number {
  const paragraph = sentences[first]?.paragraph;
  let last = first;
  for (let at = first + 1; at < sentences.length; at += 1) {
    const placed = sentences[at];
    if (placed === undefined || placed.paragraph !== paragraph) break;
    if (quoted[at] === true || !isPartOf(placed)) break;
    last = at;
  }
  return last;
}

/** Still the setback: told by its own words, or a sentence in which nothing changes and nobody is cared for. */
function isPartOf({ sentence }: PlacedSentence): boolean {
  const { redFlag, bedside, informatics, goal, weak } = topicOf(sentence);
  if (isChange(sentence)) return false;
  if (redFlag !== null) return true;
  if (informatics > 0 || goal) return false;
  return bedside === 0 || (bedside < 2 && (weak || goesOn(sentence).length > 0));
}

function stretchOf(
  sentences: readonly PlacedSentence[],
  first: number,
  last: number,
  isAnswer: boolean,
): RedFlagStretch {
  const own = sentences.slice(first, last + 1);
  const after = sentences.slice(last + 1).filter((placed, at) => {
    if (!isChange(placed.sentence)) return false;
    if (isAnswer) return true;
    const isInParagraph = placed.paragraph === sentences[first]?.paragraph;
    if (isInParagraph && at < REACH) return true;
    return (
      (isInParagraph || at < REACH) && own.some(({ sentence }) => isOfSameMatter(sentence, placed.sentence))
    );
  });
  const grown = [...own.filter(({ sentence }) => isChange(sentence)), ...after];
  return {
    first,
    last,
    sentences: own.length,
    words: own.reduce((sum, { sentence }) => sum + sentence.words.length, 0),
    named: own.filter(({ sentence }) => redFlagIn(sentence) !== null || goesOn(sentence).length > 0).length,
    growthAfter:
      grown.length > 0 &&
      (isAnswer || !isHollow([...grown, ...restOf(sentences, first)].map(({ sentence }) => sentence))),
  };
}

/** What the paragraph says of it after its first sentence. */
function restOf(sentences: readonly PlacedSentence[], first: number): readonly PlacedSentence[] {
  const paragraph = sentences[first]?.paragraph;
  return sentences
    .slice(first + 1)
    .filter((placed) => placed.paragraph === paragraph && speaksOfChange(placed.sentence));
}
