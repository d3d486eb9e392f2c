import type { WordedInterview } from "@smartpick/core";
import { OWN_EACH, WORDS_ARE_YOURS } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { fieldName } from "../../store/field-names.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { ProfileScreen } from "../shared/profile-screen.tsx";
import { SourceList } from "../shared/source-list.tsx";
import { isHers, pointsOfFile, questionsOfFile } from "./points-of-file.ts";
import { interviewTitle, isPractised, type Practised } from "./practised.ts";
import { ProgramChoice } from "./program-choice.tsx";
import { QuestionBank } from "./question-bank.tsx";
import { QuestionRow } from "./question-row.tsx";
import { EarlierRecordings } from "./spoken/earlier-recordings.tsx";
import { INTERVIEW_WORDS, useInterview } from "./use-interview.ts";
import { usePractised } from "./use-practised.ts";
import "./interview.css";

/** What she will be asked: the points of her file first, a sheet for each program, then the bank by theme. */
export function InterviewPage(): ReactNode {
  return (
    <ProfileScreen words={INTERVIEW_WORDS} answer={useInterview()}>
      {(report) => <Interview report={report} />}
    </ProfileScreen>
  );
}

function Interview({ report }: { report: WordedInterview }): ReactNode {
  const practised = usePractised();
  const { questions } = report;
  const toAnswer = questions.filter((one) => !isHers(one));
  return (
    <>
      <PageTitle screen="Interview">
        {interviewTitle(report, questionsOfFile(report), toAnswer, ({ id }) => isPractised(practised(id)))}
      </PageTitle>
      <p className="lead">
        Practise in writing or aloud. {WORDS_ARE_YOURS} Nothing of it leaves this device.
      </p>
      <PointsSection report={report} practised={practised} />
      <ProgramChoice />
      <QuestionBank questions={questions} practised={practised} />
      <EarlierRecordings />
    </>
  );
}

function PointsSection({
  report,
  practised,
}: {
  report: WordedInterview;
  practised: (question: string) => Practised;
}): ReactNode {
  const points = pointsOfFile(report);
  const missing = report.notTold.map(fieldName);
  const sources = [...new Set(points.flatMap(({ source }) => source ?? []))];
  if (points.length === 0 && missing.length === 0) return null;
  return (
    <section className="sec stack">
      <h2>What they will ask about your file</h2>
      {points.length > 0 && <p>{OWN_EACH}</p>}
      {points.map(({ title, questions }) => (
        <div key={title} className="iv-point">
          <h3>{title}</h3>
          <ul className="plain">
            {questions.map((question) => (
              <QuestionRow key={question.id} question={question} practised={practised(question.id)} />
            ))}
          </ul>
        </div>
      ))}
      {missing.length > 0 && (
        <p className="note ochre">
          Not told, so nothing is said of it: {missing.join(", ")}. <Link href="/me">Go to my answers</Link>
        </p>
      )}
      {sources.length > 0 && (
        <div className="small">
          <SourceList ids={sources} heading="Why time without words is asked about" />
        </div>
      )}
    </section>
  );
}
