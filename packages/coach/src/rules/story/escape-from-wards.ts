import { cuesOf, isOfWriter } from "../../topics/cues.ts";
import { mergedFrames } from "../merged-frames.ts";
import type { SentenceRule } from "../rule.ts";
import { ESCAPE_FRAMES, ESCAPE_UNLESS, ESCAPE_WORDS } from "./escape-from-wards.frames.ts";
import { ESCAPE_KIND_FRAMES, ESCAPE_KIND_WORDS } from "./escape-from-wards.kinds.frames.ts";
import { ESCAPE } from "./escape-from-wards.words.ts";
import { oneHit } from "./graded-cues.ts";
import { frameHit } from "./graded-frames.ts";

/** “They do not wake you at night.” */
const namesReader = cuesOf(["you|your"]);
const find = oneHit(ESCAPE);
const inFrames = frameHit(
  mergedFrames(ESCAPE_FRAMES, ESCAPE_KIND_FRAMES),
  { ...ESCAPE_WORDS, ...ESCAPE_KIND_WORDS },
  ESCAPE_UNLESS,
);

/** Informatics or a specialty as a way out of the care of patients. */
export const escapeFromWards: SentenceRule = {
  name: "escape-from-wards",
  id: "escape-from-wards",
  form: "sentence",
  severity: "must",
  message: "This reads as a wish to get away from patients or from ward work.",
  why: "A residency is years of patients and nights. Readers look for someone who wants them.",
  source: "advisers",
  ask: "What in the care of patients do you want to do better, or more of?",
  example: {
    wrong: "I chose informatics because the wards exhausted me.",
    right: "I chose informatics because a lost lab result cost my patient two days.",
  },
  kinds: ["personal-statement", "interview-answer", "letter-request"],
  find: (sentence) => {
    const framed = inFrames(sentence);
    if (isOfWriter(sentence) || namesReader(sentence).length > 0)
      return framed === null ? find(sentence) : [...find(sentence), framed];
    return framed?.severity === "must" ? [{ ...framed, severity: "should" }] : [];
  },
};
