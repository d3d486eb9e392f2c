import { isOfWriter } from "../../topics/cues.ts";
import type { SentenceRule } from "../rule.ts";
import { oneHit } from "./graded-cues.ts";
import { frameHit } from "./graded-frames.ts";
import { ATTACK_FRAMES, ATTACK_UNLESS, ATTACK_WORDS } from "./self-attack.frames.ts";
import { ATTACK_KIND_FRAMES, ATTACK_KIND_UNLESS, ATTACK_KIND_WORDS } from "./self-attack.kinds.frames.ts";
import { SELF_ATTACK } from "./self-attack.words.ts";

const find = oneHit(SELF_ATTACK);
const inFrames = frameHit(ATTACK_FRAMES, ATTACK_WORDS, ATTACK_UNLESS);
const inKinds = frameHit(ATTACK_KIND_FRAMES, ATTACK_KIND_WORDS, [...ATTACK_UNLESS, ...ATTACK_KIND_UNLESS]);

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
  find: (sentence) => {
    if (!isOfWriter(sentence)) return [];
    const framed = inFrames(sentence) ?? inKinds(sentence);
    return framed === null ? find(sentence) : [...find(sentence), framed];
  },
};
