import { isChange } from "../../topics/change.ts";
import { askedBy } from "../../topics/question.ts";
import { redFlagMeter } from "../../topics/red-flag-meter.ts";
import type { DocumentRule } from "../rule.ts";
import { placedHit, wholeHit } from "./graded-cues.ts";

/** A setback after which neither a change nor an achievement is told. */
export const noGrowth: DocumentRule = {
  name: "no-growth-after-red-flag",
  id: "no-growth-after-red-flag",
  form: "conditional",
  severity: "should",
  message: "A setback is told, and then nothing that you changed or achieved.",
  why: "A reader forgives a setback that taught something. Left alone, it may happen again.",
  source: "advisers",
  ask: "What did you do differently afterward, and how does one see that it worked?",
  example: {
    wrong: "I failed Step 1 in 2020. I hope to be a good resident.",
    right: "I failed Step 1 in 2020. I then answered questions with two colleagues each day and passed.",
  },
  kinds: ["personal-statement", "interview-answer"],
  find: (document) => {
    const isAsked = askedBy(document.question).redFlag;
    if (isAsked && document.sentences.some(({ sentence }) => isChange(sentence))) return [];
    const bare = redFlagMeter(document).filter(({ growthAfter }) => !growthAfter);
    return bare.slice(0, isAsked ? 1 : undefined).flatMap(({ first }) => {
      const placed = document.sentences[first];
      if (placed === undefined) return [];
      return [placedHit(wholeHit(placed.sentence, isAsked ? "must" : "should"), placed.from)];
    });
  },
};
