import type { CheckFinding, Reading, RememberedFor } from "@smartpick/answers";
import type { CoachedDocument } from "../document/document.ts";
import type { Sentence } from "../document/sentence.ts";
import { isA } from "../lexicon/classes.ts";
import { remembering } from "../remember.ts";
import { findMeasured } from "../strengths/measured.ts";
import { findReflective } from "../strengths/reflective.ts";
import { findSpecific } from "../strengths/specific.ts";
import { cuesApart, cuesOf } from "../topics/cues.ts";
import type { LineEntry } from "../topics/order-line.ts";
import { ownWords, quotedSentences } from "../topics/own-words.ts";
import { personalSentences } from "../topics/personal.ts";
import { type TopicOf, topicOf } from "../topics/topic.ts";
import { isLaterCount } from "./later-count.ts";
import { changesIn, outcomesIn } from "./outcome.ts";
import { hasOwnPast } from "./own-past.ts";
import { isUnproven, spoiling } from "./spoiled.ts";

const MOST_SENTENCES = 3;
/** A sentence of less weight is one of many. */
const LEAST = 3;
const LONG = 45;
const SHORT = 4;

const WEIGHT: Readonly<Record<RememberedFor, number>> = {
  patient: 3,
  deed: 2,
  outcome: 2,
  measured: 1,
  reflective: 1,
  specific: 1,
};

/** One person whom the reader can see, not “patients”, nor those who come with them. */
const person = cuesApart(
  [
    "a|an|my|one|first|last|next|this|another|young|old @adj{0,1} patient",
    "child|baby|newborn|boy|girl|mother|father|grandmother|grandfather|woman|man|teenager|farmer|daughter|son|widow|wife|husband|brother",
  ],
  [
    "his|her|their|patient's|child's @adj{0,1} mother|father|grandmother|grandfather|wife|husband|brother|son|daughter|widow",
  ],
);
const called = cuesOf(["mr|mrs|ms|mr.|mrs.|ms.", "she|he @past"]);
/** “She taught me” is said of a teacher. */
const colleague = cuesOf([
  "dr|dr.|professor|nurse|midwife|attending|supervisor|consultant|preceptor|teacher|mentor|chief|resident|colleague|officer|sister",
  "she|he @adv{0,1} taught|let|corrected|supervised|graded|examined|explained|operated|treated|diagnosed|prescribed|auscultated",
]);

const reasonsIn = remembering(
  (whole: Sentence): readonly RememberedFor[] => {
    const sentence = ownWords(whole);
    const isTold = sentence.tokens.some((token) => isA(token, "past"));
    const has: Readonly<Record<RememberedFor, boolean>> = {
      patient: isTold && topicOf(sentence).bedside > 0 && isSeen(sentence),
      deed: hasOwnPast(sentence),
      outcome: outcomesIn(sentence).length > 0,
      measured: findMeasured(sentence) !== null || changesIn(sentence).length > 0,
      reflective: findReflective(sentence) !== null,
      specific: findSpecific(sentence) !== null,
    };
    return (Object.keys(has) as RememberedFor[]).filter((why) => has[why]);
  },
  ({ text }) => text,
);

function isSeen(sentence: Sentence): boolean {
  if (person(sentence).length > 0) return true;
  return called(sentence).length > 0 && colleague(sentence).length === 0;
}

type Remembered = Pick<Reading, "remembered" | "counts">;

/**
 * What a reader will remember: the sentences with most weight, at most three, in the order of the text, the earlier one where
 * two weigh alike. A wish, a setback, worn wording, a quotation, her family
 * and her own health are left out, and count for nothing either.
 */
export function rememberedOf(
  document: CoachedDocument,
  line: readonly LineEntry[],
  findings: readonly CheckFinding[],
): Remembered {
  const quoted = quotedSentences(document);
  const personal = personalSentences(document);
  const read = document.sentences.map((placed) => {
    const { index, sentence } = placed;
    const isOut =
      quoted[index] === true ||
      personal[index] === true ||
      isLeftOut(topicOf(sentence)) ||
      line[index]?.topic === "red-flag" ||
      spoiling(findings, placed) === "wholly";
    const why = isOut ? [] : withLaterCount(document, index, reasonsIn(sentence));
    const proven = isUnproven(findings, placed) ? why.filter((one) => one !== "measured") : why;
    const isWorn = spoiling(findings, placed) !== "none" || isAfterSetback(line, index);
    return { placed, why: proven, weight: isWorn ? 0 : weightOf(sentence, proven) };
  });
  const count = (of: RememberedFor): number => read.filter(({ why }) => why.includes(of)).length;
  return {
    remembered: read
      .filter(({ weight }) => weight >= LEAST)
      .sort((a, b) => b.weight - a.weight || a.placed.from - b.placed.from)
      .slice(0, MOST_SENTENCES)
      .sort((a, b) => a.placed.from - b.placed.from)
      .map(({ placed: { from, to, sentence }, why }) => ({ from, to, quote: sentence.text, why })),
    counts: { outcomes: count("outcome"), measured: count("measured"), reflected: count("reflective") },
  };
}

/** What changed after a setback belongs to it. */
function isAfterSetback(line: readonly LineEntry[], index: number): boolean {
  let at = index;
  while (line[at]?.topic === "growth") at -= 1;
  return at < index && line[at]?.topic === "red-flag";
}

function withLaterCount(
  document: CoachedDocument,
  index: number,
  why: readonly RememberedFor[],
): readonly RememberedFor[] {
  return why.includes("outcome") || !isLaterCount(document, index) ? why : [...why, "outcome"];
}

function weightOf(sentence: Sentence, why: readonly RememberedFor[]): number {
  if (sentence.words.length < SHORT) return 0;
  if (!why.some((one) => one === "patient" || one === "deed" || one === "outcome")) return 0;
  const weight = why.reduce((sum, one) => sum + WEIGHT[one], 0);
  return sentence.words.length > LONG ? weight - 1 : weight;
}

const isLeftOut = ({ goal, redFlag, background, bedside }: TopicOf): boolean =>
  goal || redFlag !== null || (background && bedside === 0);
