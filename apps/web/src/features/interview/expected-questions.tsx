import type { WordedInterview } from "@smartpick/core";
import type { ReactNode } from "react";
import { answerKey, isHers, isOfProgram, questionsOfFile } from "./points-of-file.ts";
import { HerQuestion, QuestionRow } from "./question-row.tsx";
import { usePractised } from "./use-practised.ts";

/** Which questions to expect at a program: about her file, and about this place. Then what she can ask them. */
export function ExpectedQuestions({
  report,
  program,
}: {
  report: WordedInterview;
  program: string;
}): ReactNode {
  const practised = usePractised();
  const { questions } = report;
  const ofFile = questionsOfFile(report);
  const ofProgram = questions.filter(
    (question) => isOfProgram(question) && !isHers(question) && !ofFile.includes(question),
  );
  return (
    <>
      <section className="sec stack">
        <h2>Questions to expect</h2>
        <ul className="plain">
          {ofFile.map((question) => (
            <QuestionRow key={question.id} question={question} practised={practised(question.id)} />
          ))}
          {ofProgram.map((question) => (
            <QuestionRow
              key={question.id}
              question={question}
              practised={practised(answerKey(question.id, program))}
              program={program}
            />
          ))}
        </ul>
      </section>
      <section className="sec stack">
        <h2>What you can ask them</h2>
        <ul className="plain">
          {questions.filter(isHers).map((question) => (
            <HerQuestion key={question.id} question={question} />
          ))}
        </ul>
      </section>
    </>
  );
}
