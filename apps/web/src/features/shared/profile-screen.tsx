import type { Problem } from "@smartpick/core";
import { type ReactNode, useEffect, useState } from "react";
import { Link } from "wouter";
import { clockTrouble } from "../../store/clock.ts";
import { hasAnswers } from "../../store/draft.ts";
import { useEngine } from "../../store/engine.ts";
import { problemsAt } from "../../store/field-problems.ts";
import { startProfile, useProfile } from "../../store/profile-store.ts";
import { todayHere } from "../../store/run.ts";
import type { LiveAnswer } from "../../store/use-answer.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { ScreenSkeleton, Skeleton } from "../../ui/skeleton.tsx";
import { MissingAnswers } from "../me/missing-answers.tsx";
import { lookOf } from "./answer-look.ts";
import { ClockNote } from "./clock-note.tsx";
import { FailureNote } from "./failure-note.tsx";
import { NotWhole } from "./not-whole.tsx";
import { isSentSignal, SignalsToCorrect } from "./signals-to-correct.tsx";
import { ToCorrect } from "./to-correct.tsx";

/** What a screen that speaks about an applicant says before, and instead of, its answer. */
export interface ScreenWords {
  /** Its name in the window title. */
  readonly screen: string;
  /** What it will show, as a sentence. */
  readonly will: string;
  /** Its finding while the answer is on its way, and what is done meanwhile. */
  readonly working: string;
  readonly meanwhile: string;
  /** Its finding when there is no answer. */
  readonly failed: string;
}

/**
 * A screen of the applicant's own numbers in each of its states: answers missing, one to correct, on its way, refused,
 * failed, stale, done. The last good answer stays wherever there is one, and `stale` says that it is not of these inputs.
 */
export function ProfileScreen<T>({
  words,
  answer,
  coming,
  children,
}: {
  words: ScreenWords;
  answer: LiveAnswer<T>;
  /** What stands while the first answer is made, where a part of it is known already. */
  coming?: (part: unknown) => ReactNode;
  children: (value: T, stale: boolean) => ReactNode;
}): ReactNode {
  const { started, checked, profile, lastGood, problems, draft } = useProfile();
  const version = useEngine((state) => state.summary?.version ?? null);
  const { last } = answer;
  const wrong = profile === null && problems.some(({ code }) => code !== "missing");
  if (clockTrouble(todayHere(), version) !== null) return <ClockNote screen={words.screen} />;
  if (!started || (!checked && !profile && last === null)) return <Starting words={words} />;
  if (!hasAnswers(draft) || (!profile && !wrong && !lastGood)) return <Empty words={words} />;
  if (last === null) {
    if (wrong && !lastGood) return <Wrong words={words} />;
    if (coming !== undefined && answer.state === "running" && answer.part !== undefined)
      return coming(answer.part);
    return <WithoutAnswer words={words} answer={answer} />;
  }
  // One tree for all that shows an answer: what is open or focused stays so while a newer one is made.
  const look = profile === null ? "greyed" : lookOf(answer);
  return (
    <>
      {profile === null ? <NotWhole /> : <NoteOf answer={answer} />}
      <div
        className={look}
        data-state={look === undefined ? "done" : "stale"}
        aria-busy={look === "renewing" ? true : undefined}
      >
        {children(last, look !== undefined)}
      </div>
    </>
  );
}

/** What stands above the last good answer when a newer one is not there. */
function NoteOf<T>({ answer }: { answer: LiveAnswer<T> }): ReactNode {
  switch (answer.state) {
    case "running":
      return <StillWorking since={answer.since} stop={answer.stop} />;
    case "refused":
      return <RefusedNote problems={answer.problems} />;
    case "failed":
      return <FailureNote failure={answer.failure} onRetry={answer.retry} />;
    default:
      return null;
  }
}

function WithoutAnswer<T>({ words, answer }: { words: ScreenWords; answer: LiveAnswer<T> }): ReactNode {
  if (answer.state !== "refused" && answer.state !== "failed") return <OnItsWay words={words} />;
  return (
    <Instead words={words}>
      <NoteOf answer={answer} />
    </Instead>
  );
}

const SLOW_MS = 10_000;

/** While the device is read; where that does not end, it says so. */
function Starting({ words }: { words: ScreenWords }): ReactNode {
  const [slow, again] = useSlow(SLOW_MS);
  if (!slow) return <ScreenSkeleton />;
  return (
    <Instead words={words}>
      <FailureNote
        failure={{ kind: "silence", message: "the answers kept on this device were not read" }}
        what="Your answers could not be read."
        onRetry={() => {
          again();
          void startProfile();
        }}
      />
    </Instead>
  );
}

function Empty({ words }: { words: ScreenWords }): ReactNode {
  return (
    <div className="stack-l" data-state="empty">
      <PageTitle screen={words.screen}>{words.screen}: not yet</PageTitle>
      <div className="empty stack">
        <p>{words.will}</p>
        <MissingAnswers />
        <p>
          <Link className="btn primary" href="/me">
            Go to my answers
          </Link>
        </p>
      </div>
    </div>
  );
}

function Wrong({ words }: { words: ScreenWords }): ReactNode {
  const problems = useProfile((state) => state.problems);
  return (
    <div className="stack-l">
      <PageTitle screen={words.screen}>{words.screen}: not yet</PageTitle>
      <p className="lead">{words.will}</p>
      <ToCorrect problems={problems} />
      <MissingAnswers />
    </div>
  );
}

function Instead({ words, children }: { words: ScreenWords; children: ReactNode }): ReactNode {
  return (
    <div className="stack-l">
      <PageTitle screen={words.screen}>{words.failed}</PageTitle>
      <p className="lead">Nothing was lost. Your answers are as you left them.</p>
      {children}
    </div>
  );
}

function RefusedNote({ problems }: { problems: readonly Problem[] }): ReactNode {
  const [first] = problems;
  return (
    <div className="note ochre stack" role="alert" data-state="refused">
      <p>
        <b>Your answers cannot be used as they are.</b> {first && problemsAt([first], first.path)}
      </p>
      {problems.some(isSentSignal) && <SignalsToCorrect />}
      <p>
        <Link className="btn" href="/me">
          Go to my answers
        </Link>
      </p>
    </div>
  );
}

function OnItsWay({ words }: { words: ScreenWords }): ReactNode {
  const { summary, progress } = useEngine();
  const share = progress?.of ? Math.round((100 * progress.done) / progress.of) : null;
  return (
    <div className="stack-l coming" aria-busy="true" data-state="loading">
      <PageTitle screen={words.screen}>{words.working}</PageTitle>
      <p className="lead" role="status">
        {summary
          ? words.meanwhile
          : `Program facts come in once.${share === null ? "" : ` ${share} of 100.`}`}
      </p>
      <Skeleton lines={9} />
    </div>
  );
}

const WORDS_AFTER_MS = 4000;

/** From 4 seconds on: words and a way to stop. */
function StillWorking({ since, stop }: { since: number | null; stop: () => void }): ReactNode {
  const [long] = useSlow(WORDS_AFTER_MS, since);
  if (!long) return null;
  return (
    <div className="note row" role="status">
      <p>Still working. The numbers below are the last complete ones.</p>
      <button type="button" className="btn s" onClick={stop}>
        Cancel
      </button>
    </div>
  );
}

/** Whether so many milliseconds have passed since it was first shown, or since `from` changed; and a way to begin again. */
function useSlow(afterMs: number, from: number | null = null): readonly [boolean, () => void] {
  const [slow, setSlow] = useState(false);
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another start or another round begins the wait anew
  useEffect(() => {
    setSlow(false);
    const timer = window.setTimeout(() => setSlow(true), afterMs);
    return () => window.clearTimeout(timer);
  }, [afterMs, from, round]);
  return [slow, () => setRound(round + 1)];
}
