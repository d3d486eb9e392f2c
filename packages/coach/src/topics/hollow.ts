import type { Sentence } from "../document/sentence.ts";

const DONE_ONLY =
  /\b(?:passed|cleared|took it again|retook|since then|behind me|applied more|this (?:season|year|time)|third time|second time|completed my|finished my|again)\b/i;
const CHANGED =
  /\b(?:chang\w+|question\w*|review\w*|practi[cs]\w+|method\w*|schedul\w+|tutor\w*|learn\w*|asked|found|join\w*|worked|wrote|write|began|started|each|every|group|colleague\w*|mentor\w*|feedback|plan\w*|rotat\w+|volunteer\w*|months|patients|research|taught|teach|help|studied|reading|read|now i|differently|clinic|ward|score[ds]?|step 2|step 3|ck|first attempt)\b/i;

/** Whether all that is told after a setback is that it was passed in the end, or goes on: no change is seen in that. */
export function isHollow(told: readonly Sentence[]): boolean {
  return told.every(({ plain }) => DONE_ONLY.test(plain) && !CHANGED.test(plain));
}

/** Whether a sentence speaks of what was done about it. */
export const speaksOfChange = ({ plain }: Sentence): boolean => CHANGED.test(plain);
