import type { QuestionHere, WordedInterview } from "@smartpick/core";
import { type ReactNode, useRef, useState } from "react";
import { Link } from "wouter";
import { TEXT_LIMITS } from "../../storage/kept-text.ts";
import { AnswerFields, type Fields } from "./answer-fields.tsx";
import { isWritten } from "./answer-text.ts";
import { CheckedAnswer } from "./checked-answer.tsx";
import type { pointsAsked } from "./points-of-file.ts";
import type { AnswerInWriting } from "./use-answer-text.ts";

/** The answer in writing, and beside it what the coach says once she asks. */
export function WriteSection({
  report,
  question,
  points,
  answer,
}: {
  report: WordedInterview;
  question: QuestionHere;
  points: ReturnType<typeof pointsAsked>;
  answer: AnswerInWriting;
}): ReactNode {
  const fields = useRef<Fields>(null);
  const [isAsked, setAsked] = useState(false);
  const { text, words, isFull } = answer;
  const isThere = text !== null && isWritten(words);
  return (
    <section className="sec stack">
      <h2>Your answer</h2>
      <p>
        {points.length > 0
          ? "Three moves, a short paragraph each. Leave scores to them: say one only if they ask."
          : "Bring up no score yourself: the check says where you do."}
      </p>
      {question.because.includes("low-score") && report.ifAsked !== null && (
        <ul className="bullets">
          {report.ifAsked.words.scores.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <div className="iv-cols">
        <div className="stack">
          <AnswerFields ref={fields} report={report} question={question} points={points} answer={answer} />
          <div className="row">
            <button type="button" className="btn primary" onClick={() => setAsked(true)}>
              Check my answer
            </button>
            {text !== null && (
              <Link className="small" href={`/prepare/documents/${text.id}`}>
                Open it in Documents
              </Link>
            )}
          </div>
          <p role="alert" className="small">
            {isFull && `${TEXT_LIMITS.texts} texts are kept, and no more. Delete one in Documents first.`}
          </p>
          <p role="status" className="small">
            {isAsked && !isThere && "Nothing is written yet. Write one sentence first."}
          </p>
        </div>
        {isAsked && isThere && (
          <CheckedAnswer text={text} onGo={(passage) => fields.current?.select(passage)} />
        )}
      </div>
    </section>
  );
}
