import type { Severity } from "@smartpick/answers";
import type { CoachedDocument } from "../../document/document.ts";
import type { Sentence } from "../../document/sentence.ts";
import { isGrowth } from "../../topics/growth.ts";
import { askedBy } from "../../topics/question.ts";
import { redFlagIn } from "../../topics/red-flag.ts";
import type { DocumentRule } from "../rule.ts";
import { academicTalk } from "./academic-talk.ts";
import { scoreTalkIn } from "./exam-scores.ts";
import { placedHit, wholeHit } from "./graded-cues.ts";

/** An exam score or a failed attempt that nobody asked for. */
export const volunteeredScore: DocumentRule = {
  name: "volunteered-score",
  id: "volunteered-score",
  form: "conditional",
  severity: "should",
  message: "You tell an exam result here that nobody asked for.",
  why: "The form shows it. Told unasked, it becomes the subject of the talk.",
  source: "advisers",
  ask: "What did the question ask, and which deed of yours answers it?",
  example: {
    wrong: "I am from Lima, and my Step 2 CK is 221.",
    right: "I am from Lima, where I ran the evening clinic for two years.",
  },
  find: (document) => {
    const asked = askedBy(document.question);
    if (asked.exams && document.question !== null && !isOpen(document.question)) return [];
    return document.sentences.flatMap(({ sentence, from }) => {
      const severity = weightOf(sentence, document, asked.redFlag);
      return severity === null ? [] : [placedHit(wholeHit(sentence, severity), from)];
    });
  },
};

function weightOf(sentence: Sentence, { kind }: CoachedDocument, askedForGap: boolean): Severity | null {
  const talk = scoreTalkIn(sentence, false);
  const kindOfFlag = redFlagIn(sentence);
  const isFailure = kindOfFlag === "failed" || kindOfFlag === "low-score";
  const isMarks = academicTalk(sentence).places > 0;
  if (kind === "interview-answer") {
    if (isMarks && talk === null && !isFailure)
      return /\d|first|top|medal/i.test(sentence.plain) ? "should" : "could";
    if (askedForGap) return talk !== null || isFailure ? "could" : null;
    if (isFailure || (talk !== null && talk.numbers > 0)) return "must";
    return talk === null ? null : "could";
  }
  if (talk !== null && talk.numbers > 0)
    return kind === "personal-statement" && isGrowth(sentence) && !talk.dwells ? "could" : "should";
  // Nobody asks in a statement; what dwells on scores there, another rule marks.
  if (kind === "personal-statement") return null;
  return isFailure || talk !== null ? "could" : null;
}

/** “Tell me about a failure.” asks for no exam, though one may be told. */
function isOpen(question: string): boolean {
  return (
    /\b(?:a|any|your biggest) (?:time|failure|setback|challenge|mistake)\b/i.test(question) &&
    !/\b(?:step|usmle|ck|exams?|scores?|attempts?|boards?|transcript|grades?|tests?|academic)\b/i.test(
      question,
    )
  );
}
