import { cuesOf, isOfWriter } from "../../topics/cues.ts";
import type { SentenceRule } from "../rule.ts";
import { ESCAPE } from "./escape-from-wards.words.ts";
import { oneHit } from "./graded-cues.ts";

/** “They do not wake you at night.” */
const namesReader = cuesOf(["you|your"]);
const find = oneHit(ESCAPE);

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
  find: (sentence) => (isOfWriter(sentence) || namesReader(sentence).length > 0 ? find(sentence) : []),
};
