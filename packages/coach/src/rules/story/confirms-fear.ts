import type { Severity } from "@smartpick/answers";
import type { PlacedSentence, Sentence } from "../../document/sentence.ts";
import { cuesOf, isOfWriter } from "../../topics/cues.ts";
import { isGrowth } from "../../topics/growth.ts";
import { type Asked, askedBy } from "../../topics/question.ts";
import { redFlagZone } from "../../topics/red-flag-zone.ts";
import type { DocumentRule } from "../rule.ts";
import {
  ADMITTED_FRAMES,
  FEAR_FRAMES,
  FEAR_NAMES,
  FEAR_UNLESS,
  PRESENT_FEARS,
} from "./confirms-fear.frames.ts";
import { FEAR_KIND_FRAMES, FEAR_KIND_UNLESS } from "./confirms-fear.kinds.frames.ts";
import { FEAR_MUST_LINES, FEAR_SHOULD_LINES, FEAR_WORDS_LINES } from "./confirms-fear.words.ts";
import { placedHit, wholeHit } from "./graded-cues.ts";
import { frameWeight } from "./graded-frames.ts";

/** The weakness is named in the first sentences of the answer. */
const OPENING = 2;
/** Later sentences tell what was done about it. */
const ANSWER = 3;

const framed = frameWeight(FEAR_FRAMES, FEAR_NAMES, FEAR_UNLESS);
const admitted = frameWeight(ADMITTED_FRAMES, FEAR_NAMES, FEAR_UNLESS);
const presentFear = frameWeight(PRESENT_FEARS, FEAR_NAMES, FEAR_UNLESS);
const inKinds = frameWeight(FEAR_KIND_FRAMES, {}, [...FEAR_UNLESS, ...FEAR_KIND_UNLESS]);
const words = cuesOf(FEAR_WORDS_LINES);
const fear = cuesOf(FEAR_MUST_LINES);
const doubt = cuesOf(FEAR_SHOULD_LINES);
const exam = cuesOf([
  "exam|exams|test|tests|usmle|step|ck|test-taker|test-taking|multiple-choice|standardized|weakness|weaknesses|procrastinate|procrastinator|procrastination",
]);
const present = cuesOf([
  "i|and @adv{0,1} am|have|struggle|tend|get|find|still|do|don't|can't|cannot|need|lack|forget|freeze|panic|give|lose|procrastinate|leave|run",
  "i'm|i've",
  "my|biggest|greatest|main|other|real weakness|weaknesses",
  "is|are|has|remains",
]);

/** The weakness that she names is what an exam not passed makes a reader fear. */
export const confirmsFear: DocumentRule = {
  name: "confirms-fear",
  id: "confirms-fear",
  form: "conditional",
  severity: "must",
  message: "This weakness is the one that a setback in exams makes a reader fear.",
  why: "It turns a doubt about the past into one about the years of training.",
  source: "advisers",
  ask: "Which weakness from work with patients or colleagues have you already begun to mend?",
  example: {
    wrong: "My weakness is that I freeze in exams.",
    right: "I used to keep problems to myself too long; now I call the senior first.",
  },
  kinds: ["interview-answer", "personal-statement", "letter-request"],
  find: (document) => {
    const asked = askedBy(document.question);
    const { near } = redFlagZone(document);
    return document.sentences.flatMap(({ sentence, from }, at) => {
      const isOpening = asked.weakness && at < OPENING && words(sentence).length > 0 && !isGrowth(sentence);
      const severity =
        weightOf(sentence, asked.weakness || near[at] === true) ??
        (isOpening ? "should" : null) ??
        (asked.weakness && at < ANSWER ? namedWeight(document.sentences, at) : null) ??
        (document.question === null || isGrowth(sentence) ? null : admitted(sentence)) ??
        (isAskedFor(asked) ? toldNow(document.sentences, at) : null) ??
        lastingWeight(document.sentences, at, near[at] === true);
      return severity === null ? [] : [placedHit(wholeHit(sentence, severity), from)];
    });
  },
};

/** Where a weakness is asked for or a setback is near, a present one is certain; elsewhere the exam must be named. */
function weightOf(sentence: Sentence, isNear: boolean): Severity | null {
  if (!isOfWriter(sentence)) return null;
  const isFear = fear(sentence).length > 0;
  if (!isFear && doubt(sentence).length === 0) return null;
  const isPresent = present(sentence).length > 0;
  if (!isFear) return isNear && isPresent ? "should" : "could";
  if (isNear) return isPresent ? "must" : "could";
  return exam(sentence).length > 0 && isPresent ? "should" : "could";
}

/** A weakness in the present, asked for with the setback in the question; lightly where she tells at once how she mends it. */
function namedWeight(sentences: readonly PlacedSentence[], at: number): Severity | null {
  const placed = sentences[at];
  if (placed === undefined || isGrowth(placed.sentence)) return null;
  const next = sentences[at + 1]?.sentence;
  const isMended = next !== undefined && isGrowth(next);
  const severity = framed(placed.sentence) ?? (isMended || !isGiven(placed.sentence) ? null : "could");
  if (severity === null) return null;
  return isMended ? "could" : severity;
}

/** What the question asks for: the failing, the setback or the trouble. */
function isAskedFor({ weakness, redFlag, trouble, lack }: Asked): boolean {
  return weakness || redFlag || trouble || lack;
}

/** A failing in the present tense; told in the past or mended in the same breath, it is none. */
function toldNow(sentences: readonly PlacedSentence[], at: number): Severity | null {
  const sentence = sentences[at]?.sentence;
  if (sentence === undefined || !isOfWriter(sentence) || isGrowth(sentence)) return null;
  const next = sentences[at + 1]?.sentence;
  return next !== undefined && isGrowth(next) ? null : presentFear(sentence);
}

/** A failing that lasts, of whatever kind: certain beside a setback, else worth a question only. */
function lastingWeight(sentences: readonly PlacedSentence[], at: number, isNear: boolean): Severity | null {
  const sentence = sentences[at]?.sentence;
  if (sentence === undefined || !isOfWriter(sentence) || isGrowth(sentence)) return null;
  if (inKinds(sentence) === null) return null;
  const next = sentences[at + 1]?.sentence;
  const isMended = next !== undefined && isGrowth(next);
  return isNear && !isMended ? "must" : "could";
}

/** A present failing of hers, whatever it is. */
function isGiven({ plain }: Sentence): boolean {
  return FAILING.test(plain) && !PAST.test(plain);
}

const PAST = /\b(?:used to|no longer|asked|began|started|learned)\b/i;
const FAILING =
  /\b(?:i|i'm|i'd|i've|my)\b[^.,;:]{0,50}?\b(?:skim|withdraw|unsure|uncertain|never|doubt|change|not|cannot|can't|don't|lose|late|hard|difficult|wrong|behind|slow\w*|avoid|worry|afraid|problem|weak\w*|poor|bad|rusty|mistakes?|forget|miss|trouble|struggle|stress\w*|nervous|delay|postpone|quit|bored|alone|confus\w+|mornings?|hesitate|fear|lack)\b|\b(?:tires?|bores?|overwhelms?|frightens?|scares?) me\b/i;
