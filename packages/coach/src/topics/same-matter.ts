import type { Sentence } from "../document/sentence.ts";
import { redFlagIn } from "./red-flag.ts";

const OF_MATTER = {
  failed: /\b(?:exam|step|attempt|passed|test|course|retook|retake)\b/i,
  "low-score": /\b(?:scores?|scored|exam|step|test)\b/i,
  unmatched: /\b(?:match|season|appl(?:y|ied|ication)|interviews?|letters?|programs?)\b/i,
  gap: /\b(?:returned|came back|went back|gap|since then)\b/i,
  longer: /\b(?:graduated|finished)\b/i,
  health: /\b(?:treat\w*|well|recover\w*|health\w*)\b/i,
} as const;

/** Whether a change speaks of a setback that stands in another place: the same exam, the same season, the same time away. */
export function isOfSameMatter(setback: Sentence, change: Sentence): boolean {
  const kind = redFlagIn(setback);
  if (kind === null || !OF_MATTER[kind].test(change.plain)) return false;
  const named = examsIn(change);
  if (named.length === 0) return true;
  const failed = examsIn(setback);
  return kind !== "unmatched" && named.some((exam) => failed.includes(exam));
}

function examsIn({ plain }: Sentence): readonly string[] {
  const steps = [...plain.matchAll(/\bstep (\d|one|two|three)\b/gi)].map(([, step = ""]) =>
    step.toLowerCase(),
  );
  const others = [...plain.matchAll(/\b(oet|comlex|toefl|ielts)\b/gi)].map(([, exam = ""]) =>
    exam.toLowerCase(),
  );
  return [...steps, ...others];
}
