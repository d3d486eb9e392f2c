import { isOfWriter } from "../../topics/cues.ts";
import type { SentenceRule } from "../rule.ts";
import { oneHit } from "./graded-cues.ts";
import { frameHit } from "./graded-frames.ts";
import { PRIVATE_FRAMES, PRIVATE_UNLESS, PRIVATE_WORDS } from "./over-disclosure.frames.ts";
import { PRIVATE_KIND_FRAMES, PRIVATE_KIND_UNLESS } from "./over-disclosure.kinds.frames.ts";
import { DISCLOSURE } from "./over-disclosure.words.ts";

const find = oneHit(DISCLOSURE);
const inFrames = frameHit(PRIVATE_FRAMES, PRIVATE_WORDS, PRIVATE_UNLESS);
const inKinds = frameHit(PRIVATE_KIND_FRAMES, {}, [...PRIVATE_UNLESS, ...PRIVATE_KIND_UNLESS]);

/** Health, marriage, money or violence in her own life or her family's, told to people who will hire. */
export const overDisclosure: SentenceRule = {
  name: "over-disclosure",
  id: "over-disclosure",
  form: "sentence",
  severity: "must",
  message: "This tells private health or family matters to people who decide about a job.",
  why: "The reader cannot ask about it and cannot forget it. It draws the eye from your work.",
  source: "advisers",
  ask: "Does a reader need this to understand your path? What would one neutral sentence say?",
  example: {
    wrong: "I was treated for panic attacks after my divorce.",
    right: "I left the wards for five months in 2021, and I have worked without a break since.",
  },
  find: (sentence) => {
    if (!isOfWriter(sentence)) return [];
    const framed = inFrames(sentence) ?? inKinds(sentence);
    return framed === null ? find(sentence) : [...find(sentence), framed];
  },
};
