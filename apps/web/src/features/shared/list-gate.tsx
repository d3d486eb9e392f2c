import type { WordedPlan } from "@smartpick/report";
import { type ReactNode, useEffect, useState } from "react";
import { Link } from "wouter";
import { restartEngine, useEngine } from "../../store/engine.ts";
import { askForPlan, cancelPlan, usePlan } from "../../store/plan-store.ts";
import { useProfile } from "../../store/profile-store.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { MissingAnswers } from "../me/missing-answers.tsx";
import { useList } from "./use-list.ts";

/** Shows `children` once there is a list; before that says what is missing, what is under way, or what failed. */
export function ListGate({
  screen,
  children,
}: {
  screen: string;
  children: (report: WordedPlan, pending: boolean) => ReactNode;
}): ReactNode {
  const list = useList();
  switch (list.state) {
    case "starting":
      return <Skeleton lines={6} />;
    case "no-profile":
      return <NoProfile screen={screen} />;
    case "refused":
      return <Refused screen={screen} words={list.words} message={list.message} />;
    case "waiting":
      return <Waiting screen={screen} />;
    case "shown":
      return (
        <>
          <StillWorking />
          {children(list.report, list.pending)}
        </>
      );
  }
}

function NoProfile({ screen }: { screen: string }): ReactNode {
  return (
    <div className="stack-l">
      <PageTitle screen={screen}>No programs yet</PageTitle>
      <div className="empty stack">
        <p>Your list, with chances and costs, will stand here.</p>
        <MissingAnswers />
        <p className="row">
          <Link className="btn primary" href="/me">
            Go to my answers
          </Link>
          <Link className="btn link" href="/">
            See an example
          </Link>
        </p>
      </div>
    </div>
  );
}

function Refused({
  screen,
  words = null,
  message,
}: {
  screen: string;
  words?: string | null;
  message: string | null;
}): ReactNode {
  const profile = useProfile((state) => state.profile);
  return (
    <div className="stack-l">
      <PageTitle screen={screen}>The list could not be made</PageTitle>
      <div className="note brick stack" role="alert">
        <p>Nothing was lost. Your answers are as you left them.</p>
        {words !== null && <p>{words}</p>}
        <button
          type="button"
          className="btn"
          onClick={() => {
            restartEngine();
            usePlan.setState({ message: null, problems: [] });
            if (profile) void askForPlan(profile);
          }}
        >
          Try again
        </button>
        {message !== null && (
          <details className="more">
            <summary>Details</summary>
            <code>{message}</code>
          </details>
        )}
      </div>
    </div>
  );
}

function Waiting({ screen }: { screen: string }): ReactNode {
  const { phase, progress, message } = useEngine();
  if (phase === "failed") return <Refused screen={screen} message={message} />;
  const share = progress?.of ? Math.round((100 * progress.done) / progress.of) : null;
  return (
    <div className="stack-l" aria-busy="true">
      <PageTitle screen={screen}>
        {phase === "ready" ? "Choosing your programs" : "Opening the facts"}
      </PageTitle>
      <p className="lead" role="status">
        {phase === "ready"
          ? "Every program of your specialties is looked at, on this device."
          : `Program facts come in once.${share === null ? "" : ` ${share} of 100.`}`}
      </p>
      <Skeleton lines={9} />
    </div>
  );
}

const WORDS_AFTER_MS = 4000;

/** From 4 seconds on: words and a way to stop. */
function StillWorking(): ReactNode {
  const since = usePlan((state) => state.since);
  const [long, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (since === null) return;
    const timer = window.setTimeout(() => setLong(true), WORDS_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, [since]);
  if (!long) return null;
  return (
    <div className="note row" role="status">
      <p>Still working. The numbers below are the last complete ones.</p>
      <button type="button" className="btn s" onClick={cancelPlan}>
        Cancel
      </button>
    </div>
  );
}
