import type { CoachedDocument } from "../../document/document.ts";
import { isChange } from "../../topics/change.ts";
import { askedBy } from "../../topics/question.ts";
import { type RedFlagStretch, redFlagMeter } from "../../topics/red-flag-meter.ts";
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
    const meter = redFlagMeter(document);
    const hollow = isAsked ? [] : meter.filter((stretch) => isHollow(document, stretch));
    const bare = meter.filter(({ growthAfter }) => !growthAfter);
    return [...bare.slice(0, isAsked ? 1 : undefined), ...hollow].flatMap(({ first }) => {
      const placed = document.sentences[first];
      if (placed === undefined) return [];
      return [placedHit(wholeHit(placed.sentence, isAsked ? "must" : "should"), placed.from)];
    });
  },
};

const DONE_ONLY =
  /\b(?:passed|cleared|took it again|retook|since then|behind me|applied more|this (?:season|year|time)|third time|second time|completed my|finished my|again)\b/i;
const CHANGED =
  /\b(?:chang\w+|question\w*|review\w*|practi[cs]\w+|method\w*|schedul\w+|tutor\w*|learn\w*|asked|found|join\w*|worked|wrote|write|began|started|each|every|group|colleague\w*|mentor\w*|feedback|plan\w*|rotat\w+|volunteer\w*|months|patients|research|taught|teach|help|studied|reading|read|now i|differently|clinic|ward|score[ds]?|step 2|step 3|ck|first attempt)\b/i;

/** All that follows is that it was passed in the end, or goes on. */
function isHollow({ sentences }: CoachedDocument, { first, growthAfter }: RedFlagStretch): boolean {
  if (!growthAfter) return false;
  const paragraph = sentences[first]?.paragraph;
  const grown = sentences
    .slice(first)
    .filter((placed) => placed.paragraph === paragraph)
    .filter(({ sentence }, at) => at > 0 && (isChange(sentence) || CHANGED.test(sentence.plain)));
  return grown.every(({ sentence }) => DONE_ONLY.test(sentence.plain) && !CHANGED.test(sentence.plain));
}
