import { isGrowth } from "../../topics/growth.ts";
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
    if (isAsked && document.sentences.some(({ sentence }) => isGrowth(sentence))) return [];
    const bare = redFlagMeter(document).filter(({ growthInParagraph }) => !growthInParagraph);
    return bare.slice(0, isAsked ? 1 : undefined).flatMap(({ first, growthAfter }) => {
      const placed = document.sentences[first];
      if (placed === undefined) return [];
      const severity = isAsked ? "must" : growthAfter ? "could" : "should";
      return [placedHit(wholeHit(placed.sentence, severity), placed.from)];
    });
  },
};
