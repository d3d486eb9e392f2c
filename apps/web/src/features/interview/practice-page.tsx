import type { QuestionHere, WordedInterview } from "@smartpick/core";
import { questionWords, themeName } from "@smartpick/report";
import { type ReactNode, useEffect } from "react";
import { Link } from "wouter";
import { warmCoach } from "../../store/coach.ts";
import { useProfile } from "../../store/profile-store.ts";
import { useTextsOnScreen } from "../../store/use-texts.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { ScreenSkeleton } from "../../ui/skeleton.tsx";
import { useUndoNote } from "../../ui/undo-note.tsx";
import { KeptLine } from "../documents/documents-page.tsx";
import { ProfileScreen } from "../shared/profile-screen.tsx";
import { Journal } from "./journal.tsx";
import { answerKey, pointsAsked } from "./points-of-file.ts";
import { PracticePrint } from "./practice-print.tsx";
import { SpokenSection } from "./spoken/spoken-section.tsx";
import { useAnswerText } from "./use-answer-text.ts";
import { INTERVIEW_WORDS, useInterview } from "./use-interview.ts";
import { WriteSection } from "./write-section.tsx";
import "../documents/documents.css";
import "../documents/editor.css";
import "./interview.css";

/** Practice of one question, in writing and aloud. */
export function PracticePage({ question, program }: { question: string; program: string | null }): ReactNode {
  useEffect(warmCoach, []);
  return (
    <ProfileScreen words={INTERVIEW_WORDS} answer={useInterview(program)}>
      {(report) => {
        const found = report.questions.find((one) => one.id === question);
        return found === undefined ? (
          <NotAsked />
        ) : (
          <Practice report={report} question={found} program={program} />
        );
      }}
    </ProfileScreen>
  );
}

function Practice({
  report,
  question,
  program,
}: {
  report: WordedInterview;
  question: QuestionHere;
  program: string | null;
}): ReactNode {
  const shown = useTextsOnScreen();
  const isExample = useProfile((state) => state.example !== null);
  const { note, offer } = useUndoNote();
  const { asks, theme } = question;
  const place = report.program?.name ?? null;
  const key = answerKey(question.id, program);
  const answer = useAnswerText({ key, asks, title: place === null ? asks : `${asks} ${place}` }, shown);
  const points = pointsAsked(report, question);
  if (!shown.isRead) return <ScreenSkeleton />;
  return (
    <>
      <div className="noprint">
        <p className="eyebrow">
          <Link href="/prepare/interview">Interview</Link>
          {` · ${themeName(theme)}${place === null ? "" : ` · ${place}`}`}
        </p>
        <PageTitle screen={asks} of={key}>
          {asks}
        </PageTitle>
        <div className="lead stack">
          {points.length > 0 && <p>{points.map(({ words }) => words.title).join(". ")}.</p>}
          <p>{questionWords(question)[0]}</p>
        </div>
        <KeptLine isKept={shown.isKept} isExample={isExample} />
        {note}
        <WriteSection report={report} question={question} points={points} answer={answer} />
        <SpokenSection question={key} hasPoints={points.length > 0} onDone={offer} />
        <Journal text={answer.text} others={answer.others} isKept={shown.isKept} onDone={offer} />
      </div>
      <PracticePrint asks={asks} text={answer.text} />
    </>
  );
}

function NotAsked(): ReactNode {
  return (
    <div className="stack-l">
      <PageTitle screen="Interview">This question does not fit your answers</PageTitle>
      <p className="lead">
        It is not in the bank, or your answers have changed since. A kept answer is in Documents.
      </p>
      <p className="row">
        <Link className="btn primary" href="/prepare/interview">
          See the questions that fit
        </Link>
        <Link className="btn" href="/prepare/documents">
          See all texts
        </Link>
      </p>
    </div>
  );
}
