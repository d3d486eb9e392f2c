import type { Severity } from "@smartpick/answers";
import type { Sentence } from "../../document/sentence.ts";
import { cuesApart, cuesOf, isOfWriter } from "../../topics/cues.ts";
import { askedBy } from "../../topics/question.ts";
import { redFlagZone } from "../../topics/red-flag-zone.ts";
import { mergedFrames } from "../merged-frames.ts";
import type { DocumentRule } from "../rule.ts";
import { BLAME_FRAMES, BLAME_UNLESS, BLAME_WORDS } from "./blame.frames.ts";
import { BLAME_KIND_FRAMES, BLAME_KIND_WORDS } from "./blame.kinds.frames.ts";
import { BLAME_LINES, BLAME_MUST_LINES } from "./blame.words.ts";
import { deniesFault } from "./denied-fault.ts";
import { placedHit, wholeHit } from "./graded-cues.ts";
import { frameWeight } from "./graded-frames.ts";

const framed = frameWeight(
  mergedFrames(BLAME_FRAMES, BLAME_KIND_FRAMES),
  { ...BLAME_WORDS, ...BLAME_KIND_WORDS },
  BLAME_UNLESS,
);
const plain = cuesOf(BLAME_MUST_LINES);
/** “Stay on as chief house officer”: a post, no cause. */
const inStretch = cuesApart(BLAME_LINES, [
  "~stay|~serve|~work|~act|~volunteer|~return|~join on|me|him|her{0,1} as",
]);
const towardHer = cuesOf(["me|us|my|imgs|img|foreign"]);
/** Words that judge, whomever they are said of. */
const harsh = cuesOf([
  "laziness|jealousy|incompetence|carelessness|negligence|flawed|rigged|lottery|victim|unfairly|lazy|incompetent|jealous",
]);
const ofPatients = cuesOf(["~blame|fault|unfair|unjust|bias|biased"]);
const owning = cuesOf([
  "i @adv{0,1} blame|blamed only{0,1} myself",
  "fault|mistake|error was|is mine|my",
  "my own|@adj{0,1} fault|mistake|responsibility",
  "i should have",
]);

/** Others are made to answer for what went wrong for her. */
export const blame: DocumentRule = {
  name: "blame",
  id: "blame",
  form: "conditional",
  severity: "must",
  message: "This puts the blame on others.",
  why: "The reader cannot hear the other side, and wonders what you will say of their program.",
  source: "advisers",
  ask: "What was your own part, and what have you done since?",
  example: {
    wrong: "I failed because my school never taught us for this exam.",
    right: "I failed because I read instead of answering questions, and I turned that around.",
  },
  kinds: ["personal-statement", "interview-answer", "letter-request", "experience"],
  find: (document) => {
    const { own, near } = redFlagZone(document);
    const isTrouble = askedBy(document.question).trouble;
    return document.sentences.flatMap(({ sentence, from }, at) => {
      const isNear = near[at] === true || isTrouble;
      const severity = heavier(
        weightOf(sentence, own[at] === true, isNear),
        looseWeight(sentence, near[at] === true),
      );
      return severity === null ? [] : [placedHit(wholeHit(sentence, severity), from)];
    });
  },
};

/** Whether she takes the fault on herself. */
function isOwned(sentence: Sentence): boolean {
  return owning(sentence).length > 0 && !deniesFault(sentence);
}

/** Near a setback a failing of others is blame; elsewhere it may be a story about a ward. */
function weightOf(sentence: Sentence, own: boolean, near: boolean): Severity | null {
  if (isOwned(sentence)) return null;
  if (plain(sentence).length > 0) return isOfWriter(sentence) || near ? "must" : "should";
  if (inStretch(sentence).length === 0) return null;
  if (own) return "must";
  if (near) return "should";
  if (ofPatients(sentence).length > 0) return null;
  const isHarsh = isOfWriter(sentence) && harsh(sentence).length > 0;
  return isHarsh || towardHer(sentence).length > 0 ? "could" : null;
}

/** Looser wordings: certain where she or a setback is spoken of, else a story about a ward may be meant. */
function looseWeight(sentence: Sentence, near: boolean): Severity | null {
  if (isOwned(sentence)) return null;
  const severity = framed(sentence);
  if (severity === null || near) return severity;
  if (!isOfWriter(sentence)) return "could";
  return severity === "must" ? "should" : "could";
}

function heavier(one: Severity | null, other: Severity | null): Severity | null {
  return (["must", "should", "could"] as const).find((grade) => grade === one || grade === other) ?? null;
}
