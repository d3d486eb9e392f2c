import type { AskFirst, AskGroup } from "@smartpick/core";
import type { WordedPlan } from "@smartpick/report";
import { askEmailOfAll, askFirstFinding } from "@smartpick/report";
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
import { EmailText } from "./email-text.tsx";
import { QuestionGroup } from "./question-group.tsx";
import "./ask-first.css";

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
  const { groups, questions } = useOpenQuestions(report);
  const finding = askFirstFinding(report.askGroups === undefined ? {} : { askGroups: groups });
  useEffect(() => announce(finding), [finding]);
  const ids = [...new Set(questions.flatMap(({ source }) => source ?? []))];
  const sources = useAnswer("facts.sources", ids.length > 0 ? { ids } : null, {
    topic: "sources of questions",
  });
  const host = useRef<HTMLDivElement>(null);
  // The row that was answered leaves the list, so the focus moves on to the next one before it goes.
  const moveOn = (question: AskFirst): void => {
    const rows = [...(host.current?.querySelectorAll<HTMLElement>("[data-question]") ?? [])];
    const at = rows.findIndex((row) => row.dataset.question === `${question.id} ${question.field}`);
    const row = rows[at + 1] ?? rows[at - 1];
    const next = row?.querySelector<HTMLElement>("a.name") ?? document.querySelector<HTMLElement>("main h1");
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
          <details>
            <summary>One e-mail for all questions</summary>
            <EmailText
              email={askEmailOfAll(groups, report.season)}
              asked={{ program: "all", field: "e-mail" }}
              label="E-mail with all questions"
            />
          </details>
        </>
      ) : (
        <NothingToAsk report={report} />
      )}
      {questions.length > 0 && (
        <section className="sec">
          <h2>Questions, by what they are worth</h2>
          <p className="small quiet">
            The worth is what your list gains on average, of 100 seasons, when you adapt it to the answers, at
            no more applications. Where a row names no source, no answer is published.
          </p>
          {sources.state === "failed" && (
            <FailureNote
              failure={sources.failure}
              what="The sources of what is known could not be loaded."
              onRetry={sources.retry}
            />
          )}
          <div ref={host}>
            {groups.map((group) => (
              <QuestionGroup
                key={group.field}
                group={group}
                questions={questions.filter(({ field }) => field === group.field)}
                season={report.season}
                sourceOf={({ source }) => (source === null ? null : (sources.last?.[source] ?? null))}
                onEntered={moveOn}
              />
            ))}
          </div>
        </section>
      )}
      <AnswersSoFar report={report} />
    </>
  );
}

/** The questions of a list without those that were answered since, and their groups. */
function useOpenQuestions({ askFirst = [], askGroups = [] }: WordedPlan): {
  readonly groups: readonly AskGroup[];
  readonly questions: readonly AskFirst[];
} {
  const draft = useProfile((state) => state.draft);
  return useMemo(() => {
    const told = new Set(ownFacts(draft).map(({ program, field }) => `${program} ${field}`));
    const isOpen = (program: string, field: string): boolean => !told.has(`${program} ${field}`);
    return {
      questions: askFirst.filter(({ id, field }) => isOpen(id, field)),
      groups: askGroups
        .map((group) => ({ ...group, programs: group.programs.filter((id) => isOpen(id, group.field)) }))
        .filter(({ programs }) => programs.length > 0),
    };
  }, [askFirst, askGroups, draft]);
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
