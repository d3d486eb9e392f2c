import type { Severity } from "@smartpick/answers";
import { askedBy } from "../../topics/question.ts";
import type { DocumentRule, Hit } from "../rule.ts";
import { academicTalk, namesResults } from "./academic-talk.ts";
import { namesExam, type ScoreTalk, scoreTalkIn } from "./exam-scores.ts";
import { placedHit, wholeHit } from "./graded-cues.ts";

const ONE_SENTENCE = "This sentence is about scores that the reader has on the first page.";

/** Scores weighed and explained, or told in a second sentence: the file shows them already. */
export const scoreDwelling: DocumentRule = {
  name: "score-dwelling",
  id: "score-dwelling",
  form: "count",
  severity: "should",
  message: "This stays with exam scores longer than one plain sentence.",
  why: "The reader has your scores on the first page. Each further word on them keeps the eye there.",
  source: "advisers",
  ask: "Which of these numbers does the reader not have yet?",
  example: {
    wrong: "My score of 214 does not reflect my knowledge, since my practice tests were higher.",
    right: "I passed Step 2 CK in 2023, and I have answered forty questions a day since.",
  },
  kinds: ["personal-statement", "interview-answer", "letter-request", "experience"],
  find: (document) => {
    const asked = askedBy(document.question).exams;
    const hits: Hit[] = [];
    let before = 0;
    let isNearExam = false;
    let marksBefore = 0;
    for (const { sentence, from } of document.sentences) {
      const talk = scoreTalkIn(sentence, asked || isNearExam);
      isNearExam = talk !== null || namesExam(sentence);
      const marks = academicTalk(sentence);
      const isTold = talk !== null || marks.places > 0;
      const ofMarks = marksWeight(marks, marksBefore);
      const severity = (talk === null ? null : weightOf(talk, before, asked)) ?? ofMarks;
      marksBefore = isTold ? marksBefore + 1 : namesResults(sentence) ? 1 : 0;
      if (talk !== null) before += 1;
      if (severity === null) continue;
      const message = severity === "could" && before < 2 ? ONE_SENTENCE : undefined;
      const hit = placedHit(wholeHit(sentence, severity), from);
      hits.push(message === undefined ? hit : { ...hit, message });
    }
    return hits;
  },
};

/** How much a sentence weighs after `before` others about scores; `null`: one plain sentence is sound. */
function weightOf({ numbers, dwells }: ScoreTalk, before: number, asked: boolean): Severity | null {
  if (numbers >= 3 || (numbers >= 2 && dwells && !asked)) return "must";
  if (dwells && asked && numbers >= 2) return "should";
  if (dwells && (numbers > 0 || before > 0)) return "should";
  if (before > 0 && numbers > 0) return "should";
  return dwells || before > 0 || numbers >= 2 ? "could" : null;
}

/** Marks, ranks and medals: one plain sentence is sound; several, or a sentence after another, is dwelling. */
function marksWeight({ places, compares }: ReturnType<typeof academicTalk>, before: number): Severity | null {
  if (before > 0 && (places > 0 || compares)) return places > 1 || compares ? "should" : "could";
  if (places > 2) return "should";
  return places > 1 || (places > 0 && compares) ? "could" : null;
}
