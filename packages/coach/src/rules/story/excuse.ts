import type { Severity } from "@smartpick/answers";
import type { Sentence } from "../../document/sentence.ts";
import { isChange } from "../../topics/change.ts";
import { cuesApart, cuesOf, isOfWriter } from "../../topics/cues.ts";
import { askedBy } from "../../topics/question.ts";
import { redFlagIn } from "../../topics/red-flag.ts";
import { redFlagZone } from "../../topics/red-flag-zone.ts";
import { framePlaces } from "../frames.ts";
import type { DocumentRule } from "../rule.ts";
import { deniesFault } from "./denied-fault.ts";
import { EXCUSE_FRAMES, EXCUSE_UNLESS, EXCUSE_WORDS, LOOSE_PARTS } from "./excuse.frames.ts";
import { EXCUSE_KIND_FRAMES, EXCUSE_KIND_WORDS } from "./excuse.kinds.frames.ts";
import {
  ANYWHERE_LINES,
  BIRTH_LINES,
  CAUSE_LINES,
  CIRCUMSTANCE_LINES,
  LACK_LINES,
  NO_CIRCUMSTANCE_LINES,
  OUTRIGHT_LINES,
  OWNING_LINES,
} from "./excuse.words.ts";
import { placedHit, wholeHit } from "./graded-cues.ts";
import { frameWeight } from "./graded-frames.ts";

const circumstances = cuesApart(CIRCUMSTANCE_LINES, NO_CIRCUMSTANCE_LINES);
const birth = cuesOf(BIRTH_LINES);
const outright = cuesOf(OUTRIGHT_LINES);
const cause = cuesOf(CAUSE_LINES);
const hardCause = cuesOf(["because|due|owing|caused|affected|hampered|reason|explanation|explained|amid"]);
const owning = cuesOf(OWNING_LINES);
const anywhere = cuesOf(ANYWHERE_LINES);
const lack = cuesOf(LACK_LINES);
const framed = frameWeight(EXCUSE_FRAMES, EXCUSE_WORDS, EXCUSE_UNLESS);
const inKinds = frameWeight(EXCUSE_KIND_FRAMES, EXCUSE_KIND_WORDS, EXCUSE_UNLESS);
const parts = LOOSE_PARTS.map((line) => framePlaces([line], EXCUSE_WORDS));
const sound = framePlaces(EXCUSE_UNLESS, EXCUSE_WORDS);

/** A setback laid on circumstances: illness, money, noise, bad luck. */
export const excuse: DocumentRule = {
  name: "excuse",
  id: "excuse",
  form: "conditional",
  severity: "must",
  message: "This lays the result on circumstances.",
  why: "Residency brings such circumstances too. The reader asks what you will do when they come.",
  source: "advisers",
  ask: "What was in your hands, what did you change, and what came of it?",
  example: {
    wrong: "I failed Step 1 because my neighbors were building a house.",
    right: "I failed Step 1. I moved my study hours to the library and passed eight months later.",
  },
  kinds: ["personal-statement", "interview-answer"],
  find: (document) => {
    const { own, near } = redFlagZone(document);
    const isTrouble = askedBy(document.question).lack;
    return document.sentences.flatMap(({ sentence, from }, at) => {
      const isNear = near[at] === true || isTrouble;
      if (isBirth(sentence)) return [];
      const severity =
        weightOf(sentence, own[at] === true, isNear) ??
        looseWeight(sentence, isNear) ??
        kindWeight(sentence, isNear);
      return severity === null ? [] : [placedHit(wholeHit(sentence, severity), from)];
    });
  },
};

/** “The gap is when my daughter was born.” gives the date and blames nothing. */
function isBirth(sentence: Sentence): boolean {
  return birth(sentence).length > 0 && redFlagIn(sentence) === "gap" && hardCause(sentence).length === 0;
}

/** In a stretch about a setback a circumstance is enough; elsewhere it must be named as the cause of a lack. */
function weightOf(sentence: Sentence, own: boolean, near: boolean): Severity | null {
  const reasons = circumstances(sentence).length;
  const isOutright = outright(sentence).length > 0;
  const isOwned = owning(sentence).length > 0;
  if (!isOwned && anywhere(sentence).length > 0) return "must";
  if (!near) {
    const isLack = isOfWriter(sentence) && lack(sentence).length > 0 && hardCause(sentence).length > 0;
    return isLack && reasons > 0 ? "should" : null;
  }
  if (isOwned) return isOutright || reasons > 1 ? "could" : null;
  if (isOutright) return "must";
  if (!own && isChange(sentence)) return null;
  if (own) return ownWeight(reasons, cause(sentence).length > 0, hardCause(sentence).length > 0);
  if (reasons > 2) return "should";
  return reasons > 0 ? "could" : null;
}

function ownWeight(reasons: number, isCaused: boolean, isHardCause: boolean): Severity | null {
  if (reasons > 0 && isHardCause) return "must";
  if (isHardCause || (reasons > 2 && isCaused)) return "should";
  return reasons > 0 && isCaused ? "could" : null;
}

/** A circumstance, what it took and what is short, in one sentence; lightly where a change is told in the same breath. */
function kindWeight(sentence: Sentence, near: boolean): Severity | null {
  if (owning(sentence).length > 0) return null;
  const severity = inKinds(sentence);
  if (severity === null || (near && !isChange(sentence))) return severity;
  return isOfWriter(sentence) && !isChange(sentence) ? "should" : "could";
}

/** Looser wordings: a frame, or a sentence that joins a circumstance, a lack in the file, a reason and a negative. */
function looseWeight(sentence: Sentence, near: boolean): Severity | null {
  if (deniesFault(sentence)) return near ? "should" : "could";
  if (owning(sentence).length > 0 || isChange(sentence)) return null;
  const frame = framed(sentence);
  if (frame !== null) return near || isOfWriter(sentence) ? frame : "could";
  if (!isOfWriter(sentence) && !near) return null;
  if (sound(sentence.plain).length > 0) return null;
  const isJoined = parts.every((find) => find(sentence.plain).length > 0);
  if (!isJoined) return null;
  return near ? "should" : "could";
}
