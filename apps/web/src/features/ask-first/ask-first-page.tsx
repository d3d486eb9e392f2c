import type { AskFirst } from "@smartpick/core";
import type { WordedPlan } from "@smartpick/report";
import { askFirstFinding } from "@smartpick/report";
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { Link } from "wouter";
import { ownFacts } from "../../store/own-facts.ts";
import { useProfile } from "../../store/profile-store.ts";
import { announce } from "../../store/screen-store.ts";
import { useAnswer } from "../../store/use-answer.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { EmptyList } from "../shared/empty-list.tsx";
import { FailureNote } from "../shared/failure-note.tsx";
import { ProfileScreen, type ScreenWords } from "../shared/profile-screen.tsx";
import { useQuestions } from "../shared/use-list.ts";
import { ReadFirst } from "../shared/warnings.tsx";
import { AnswersSoFar } from "./answers-so-far.tsx";
import { Question } from "./question.tsx";

const WORDS: ScreenWords = {
  screen: "Ask first",
  will: "What to ask programs before you pay will stand here: the questions whose answers could change your list.",
  working: "Looking at what to ask",
  meanwhile: "Each open fact of each program is tried both ways.",
  failed: "The questions could not be found",
};

/** What to find out before paying for applications: the questions by worth, and what was answered so far. */
export function AskFirstPage(): ReactNode {
  return (
    <ProfileScreen words={WORDS} answer={useQuestions()}>
      {(report) => <Questions report={report} />}
    </ProfileScreen>
  );
}

function Questions({ report }: { report: WordedPlan }): ReactNode {
  const questions = useOpenQuestions(report);
  const finding = askFirstFinding(report.askFirst === undefined ? {} : { askFirst: questions });
  useEffect(() => announce(finding), [finding]);
  const ids = [...new Set(questions.flatMap(({ source }) => source ?? []))];
  const sources = useAnswer("facts.sources", ids.length > 0 ? { ids } : null, {
    topic: "sources of questions",
  });
  const host = useRef<HTMLUListElement>(null);
  // The row that was answered leaves the list, so the focus moves on to the next one before it goes.
  const moveOn = (question: AskFirst): void => {
    const at = questions.indexOf(question);
    const names = [...(host.current?.querySelectorAll<HTMLElement>("a.name") ?? [])];
    const next = names[at + 1] ?? names[at - 1] ?? document.querySelector<HTMLElement>("main h1");
    next?.focus();
  };
  if (report.list.length === 0 && questions.length === 0) {
    return (
      <>
        <EmptyList words={WORDS} report={report} />
        <AnswersSoFar report={report} />
      </>
    );
  }
  return (
    <>
      <PageTitle screen="Ask first">{finding}</PageTitle>
      {questions.length > 0 ? (
        <>
          <p className="lead">
            Ask before you pay. Start at the top: that answer is worth most. An e-mail costs nothing.
          </p>
          <ReadFirst report={report} />
        </>
      ) : (
        <NothingToAsk report={report} />
      )}
      {questions.length > 0 && (
        <section className="sec">
          <h2>Questions, by what they are worth</h2>
          <p className="small quiet">
            The worth is what your list gains on average, of 100 seasons, when you adapt it to the answer.
          </p>
          {sources.state === "failed" && (
            <FailureNote
              failure={sources.failure}
              what="The sources of what is known could not be loaded."
              onRetry={sources.retry}
            />
          )}
          <ul className="rows questions" ref={host}>
            {questions.map((question) => (
              <Question
                key={`${question.id} ${question.field}`}
                question={question}
                season={report.season}
                source={question.source === null ? null : (sources.last?.[question.source] ?? null)}
                onEntered={() => moveOn(question)}
              />
            ))}
          </ul>
        </section>
      )}
      <AnswersSoFar report={report} />
    </>
  );
}

/** The questions of a list without those that were answered since. */
function useOpenQuestions({ askFirst = [] }: WordedPlan): readonly AskFirst[] {
  const draft = useProfile((state) => state.draft);
  return useMemo(() => {
    const told = new Set(ownFacts(draft).map(({ program, field }) => `${program} ${field}`));
    return askFirst.filter(({ id, field }) => !told.has(`${id} ${field}`));
  }, [askFirst, draft]);
}

function NothingToAsk({ report }: { report: WordedPlan }): ReactNode {
  const over = report.askFirst === undefined || report.inSeason?.applications === "over";
  return (
    <div className="stack">
      <p className="lead">
        {over
          ? "What programs tell you now can still be entered on the page of each program."
          : "Every open fact was looked at. Whatever a program says, the same list stays best."}
      </p>
      <ReadFirst report={report} />
      <p>
        <Link className="btn" href="/list">
          Back to my list
        </Link>
      </p>
    </div>
  );
}
