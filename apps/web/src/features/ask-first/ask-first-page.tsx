import type { AskFirst, PlanReport } from "@smartpick/core";
import { askFirstFinding } from "@smartpick/report";
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { Link } from "wouter";
import { ownFacts } from "../../store/own-facts.ts";
import { usePlan } from "../../store/plan-store.ts";
import { useProfile } from "../../store/profile-store.ts";
import { announce } from "../../store/screen-store.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { ListGate } from "../shared/list-gate.tsx";
import { useSources } from "../shared/use-sources.ts";
import { AnswersSoFar } from "./answers-so-far.tsx";
import { Question } from "./question.tsx";

/** What to find out before paying for applications: the questions by worth, and what was answered so far. */
export function AskFirstPage(): ReactNode {
  return <ListGate screen="Ask first">{(shown) => <WhenComplete shown={shown} />}</ListGate>;
}

/** Questions are found behind the list: the last complete ones stay until the new ones are there. */
function WhenComplete({ shown }: { shown: PlanReport }): ReactNode {
  const { complete, deepMessage } = usePlan();
  const pending = complete?.inputsHash !== shown.inputsHash;
  if (pending && deepMessage !== null) return <NotFound message={deepMessage} />;
  if (complete === null) {
    return (
      <div className="stack-l" aria-busy="true">
        <PageTitle screen="Ask first">Looking at what to ask</PageTitle>
        <p className="lead" role="status">
          Each open fact of each program is tried both ways.
        </p>
        <Skeleton lines={9} />
      </div>
    );
  }
  return <Questions report={complete} pending={pending} />;
}

function Questions({ report, pending }: { report: PlanReport; pending: boolean }): ReactNode {
  const questions = useOpenQuestions(report);
  const finding = askFirstFinding(report.askFirst === undefined ? {} : { askFirst: questions });
  useEffect(() => announce(finding), [finding]);
  const sources = useSources([...new Set(questions.flatMap(({ source }) => source ?? []))]);
  const host = useRef<HTMLUListElement>(null);
  // The row that was answered leaves the list, so the focus moves on to the next one before it goes.
  const moveOn = (question: AskFirst): void => {
    const at = questions.indexOf(question);
    const names = [...(host.current?.querySelectorAll<HTMLElement>("a.name") ?? [])];
    const next = names[at + 1] ?? names[at - 1] ?? document.querySelector<HTMLElement>("main h1");
    next?.focus();
  };
  return (
    <>
      <p className="eyebrow">{report.season} season</p>
      <PageTitle screen="Ask first">{finding}</PageTitle>
      {questions.length > 0 ? (
        <p className="lead">
          Ask before you pay. Start at the top: that answer is worth most. An e-mail costs nothing.
        </p>
      ) : (
        <NothingToAsk over={report.askFirst === undefined} />
      )}
      {questions.length > 0 && (
        <section className="sec">
          <h2>Questions, by what they are worth</h2>
          <p className="small quiet">
            The worth is what your list gains on average, of 100 seasons, when you adapt it to the answer.
          </p>
          <ul className="rows questions" ref={host} aria-busy={pending}>
            {questions.map((question) => (
              <Question
                key={`${question.id} ${question.field}`}
                question={question}
                season={report.season}
                source={question.source === null ? null : (sources?.[question.source] ?? null)}
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
function useOpenQuestions({ askFirst = [] }: PlanReport): readonly AskFirst[] {
  const draft = useProfile((state) => state.draft);
  return useMemo(() => {
    const told = new Set(ownFacts(draft).map(({ program, field }) => `${program} ${field}`));
    return askFirst.filter(({ id, field }) => !told.has(`${id} ${field}`));
  }, [askFirst, draft]);
}

function NotFound({ message }: { message: string }): ReactNode {
  return (
    <div className="stack-l">
      <PageTitle screen="Ask first">The questions could not be found</PageTitle>
      <div className="note brick stack" role="alert">
        <p>Nothing was lost. Your answers and your list are as you left them.</p>
        <details className="more">
          <summary>Details</summary>
          <code>{message}</code>
        </details>
      </div>
    </div>
  );
}

function NothingToAsk({ over }: { over: boolean }): ReactNode {
  return (
    <div className="stack">
      <p className="lead">
        {over
          ? "What programs tell you now can still be entered on the page of each program."
          : "Every open fact was looked at. Whatever a program says, the same list stays best."}
      </p>
      <p>
        <Link className="btn" href="/list">
          Back to my list
        </Link>
      </p>
    </div>
  );
}
