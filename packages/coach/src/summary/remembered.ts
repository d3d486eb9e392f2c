import type { CheckFinding, CheckRuleId, Reading, RememberedFor } from "@smartpick/answers";
import type { CoachedDocument } from "../document/document.ts";
import type { PlacedSentence, Sentence } from "../document/sentence.ts";
import { isA } from "../lexicon/classes.ts";
import { remembering } from "../remember.ts";
import { findMeasured } from "../strengths/measured.ts";
import { findReflective } from "../strengths/reflective.ts";
import { findShown } from "../strengths/shown.ts";
import { findSpecific } from "../strengths/specific.ts";
import { cuesOf } from "../topics/cues.ts";
import type { LineEntry } from "../topics/order-line.ts";
import { type TopicOf, topicOf } from "../topics/topic.ts";
import { changesIn, outcomesIn } from "./outcome.ts";
import { hasOwnPast } from "./own-past.ts";

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

/** One person whom the reader can see, not “patients”. */
const person = cuesOf([
  "a|an|my|one|first|last|next|this|another|young|old @adj{0,1} patient",
  "child|baby|newborn|boy|girl|mother|father|grandmother|grandfather|woman|man|teenager|farmer|daughter|son|widow|wife|husband|brother",
]);
const called = cuesOf(["mr|mrs|ms|mr.|mrs.|ms.", "she|he @past"]);
/** “She taught me” is said of a teacher. */
const colleague = cuesOf([
  "dr|dr.|professor|nurse|midwife|attending|supervisor|consultant|preceptor|teacher|mentor|chief|resident|colleague|officer|sister",
  "she|he taught|let|corrected|supervised|graded",
]);

/** What many have written, what nobody believes, and what costs trust is not what she wants to be remembered for. */
const SPOILED: ReadonlySet<CheckRuleId> = new Set([
  "cliche-opening",
  "borrowed-phrase",
  "cv-rehash",
  "vague-self-praise",
  "duty-not-outcome",
  "weak-verb",
  "over-claim",
  "unverifiable-metric",
  "not-in-profile",
  "machine-tell",
  "placeholder-left",
  "excuse",
  "blame",
  "over-disclosure",
  "self-attack",
  "confirms-fear",
  "escape-from-wards",
  "addresses-reader",
]);
/** Numbers that she is asked to prove. */
const UNPROVEN: ReadonlySet<CheckRuleId> = new Set([
  "unverifiable-metric",
  "not-in-profile",
  "missing-number",
]);

const reasonsIn = remembering(
  (sentence: Sentence): readonly RememberedFor[] => {
    const isTold = sentence.tokens.some((token) => isA(token, "past"));
    const has: Readonly<Record<RememberedFor, boolean>> = {
      patient: isTold && topicOf(sentence).bedside > 0 && isSeen(sentence),
      deed: findShown(sentence) !== null || hasOwnPast(sentence),
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
 * two weigh alike. A wish, a setback and worn wording are left out.
 */
export function rememberedOf(
  document: CoachedDocument,
  line: readonly LineEntry[],
  findings: readonly CheckFinding[],
): Remembered {
  const hasFinding = ({ from, to }: PlacedSentence, rules: ReadonlySet<CheckRuleId>): boolean =>
    findings.some((one) => one.severity !== "could" && rules.has(one.rule) && one.from < to && one.to > from);
  const read = document.sentences.map((placed) => {
    const why = reasonsIn(placed.sentence);
    const proven = hasFinding(placed, UNPROVEN) ? why.filter((one) => one !== "measured") : why;
    const isOut = line[placed.index]?.topic === "red-flag" || hasFinding(placed, SPOILED);
    return { placed, why: proven, weight: isOut ? 0 : weightOf(placed.sentence, proven) };
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

function weightOf(sentence: Sentence, why: readonly RememberedFor[]): number {
  if (isLeftOut(topicOf(sentence)) || sentence.words.length < SHORT) return 0;
  if (!why.some((one) => one === "patient" || one === "deed" || one === "outcome")) return 0;
  const weight = why.reduce((sum, one) => sum + WEIGHT[one], 0);
  return sentence.words.length > LONG ? weight - 1 : weight;
}

const isLeftOut = ({ goal, redFlag, background, bedside }: TopicOf): boolean =>
  goal || redFlag !== null || (background && bedside === 0);
