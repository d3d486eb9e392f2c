import { isOfWriter } from "../../topics/cues.ts";
import type { SentenceRule } from "../rule.ts";
import { oneHit } from "./graded-cues.ts";
import { SELF_ATTACK } from "./self-attack.words.ts";

const find = oneHit(SELF_ATTACK);

/** The writer judges herself: “I am a weak candidate”, “my terrible score”. */
export const selfAttack: SentenceRule = {
  name: "self-attack",
  id: "self-attack",
  form: "sentence",
  severity: "must",
  message: "You judge yourself here.",
  why: "A fact with what you changed is honest. A verdict on yourself is what the reader will remember.",
  source: "advisers",
  ask: "What happened, without the verdict, and what did you do next?",
  example: {
    wrong: "I was a terrible student in my first year.",
    right: "I repeated anatomy in my first year, and I have taught it since my third.",
  },
  find: (sentence) => (isOfWriter(sentence) ? find(sentence) : []),
};
