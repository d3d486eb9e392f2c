import type { Severity } from "@smartpick/answers";
import type { CoachedDocument } from "../../document/document.ts";
import type { Sentence } from "../../document/sentence.ts";
import { isGrowth } from "../../topics/growth.ts";
import { askedBy } from "../../topics/question.ts";
import { redFlagIn } from "../../topics/red-flag.ts";
import type { DocumentRule } from "../rule.ts";
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
    if (asked.exams && document.question !== null) return [];
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
  if (kind === "interview-answer") {
    if (askedForGap) return talk !== null || isFailure ? "could" : null;
    if (isFailure || (talk !== null && talk.numbers > 0)) return "must";
    return talk === null ? null : "could";
  }
  if (talk !== null && talk.numbers > 0)
    return kind === "personal-statement" && isGrowth(sentence) && !talk.dwells ? "could" : "should";
  if (kind === "personal-statement") return talk?.dwells && isFailure ? "could" : null;
  return isFailure || talk !== null ? "could" : null;
}
