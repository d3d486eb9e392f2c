import type { Profile } from "@smartpick/core";
import { rangeSentence, seasonEnds } from "@smartpick/report";
import { type ReactNode, useCallback, useEffect, useState } from "react";
import { clockTrouble } from "../../store/clock.ts";
import { useEngine } from "../../store/engine.ts";
import { EXAMPLES } from "../../store/examples.ts";
import { loadProfileCode } from "../../store/profile-code.ts";
import { SEED, todayHere } from "../../store/run.ts";
import { type LiveAnswer, useAnswer } from "../../store/use-answer.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import { SeasonEndsFigure } from "../chances/season-ends.tsx";
import { FailureNote } from "../shared/failure-note.tsx";

/** How 100 seasons end for the first example, computed on this device once the page stands. */
export function ExampleSeason(): ReactNode {
  const [example] = EXAMPLES;
  const [wanted, setWanted] = useState(!savesData());
  const { profile, failed, again } = useExampleProfile(wanted);
  const version = useEngine((state) => state.summary?.version ?? null);
  const today = todayHere();
  const isOff = clockTrouble(today, version) !== null;
  const answer = useAnswer(
    "plan.list",
    profile === null || isOff ? null : { profile, options: { today, seed: SEED } },
    { person: "welcome" },
  );
  if (!example) return null;
  const { last } = answer;
  return (
    <div className="season-space stack">
      <p>
        <b>An example: 100 seasons like one applicant’s</b>
        <span className="sub">
          {example.title}. Each mark is one season. A season is one full try, from application to Match Day.
        </span>
      </p>
      {last !== null && (
        <>
          <SeasonEndsFigure ends={seasonEnds(last.chance.match.mid, last.chance.anyInterview.mid)} />
          <p className="small quiet">
            Season {last.season}. {rangeSentence(last.chance.match)}
          </p>
        </>
      )}
      {!wanted && (
        <p data-state="empty">
          <button type="button" className="btn" onClick={() => setWanted(true)}>
            Compute the example
          </button>
          <span className="sub">Your browser saves data. The example loads less than 1 MB.</span>
        </p>
      )}
      {last === null && isOff && (
        <p className="small quiet">The date of this device cannot be right: {today}.</p>
      )}
      {last === null && wanted && !isOff && <NotYet answer={answer} failed={failed} again={again} />}
    </div>
  );
}

function NotYet({
  answer,
  failed,
  again,
}: {
  answer: LiveAnswer<unknown>;
  /** Why the example itself could not be loaded. */
  failed: string | null;
  again: () => void;
}): ReactNode {
  if (answer.state === "failed") {
    return (
      <FailureNote
        failure={answer.failure}
        what="The example could not be computed."
        onRetry={answer.retry}
      />
    );
  }
  if (failed !== null || answer.state === "refused") {
    return (
      <FailureNote
        failure={{ kind: "facts", message: failed ?? "the example was refused" }}
        what="The example could not be loaded."
        onRetry={again}
      />
    );
  }
  return <Skeleton lines={12} />;
}

/** The first example as a checked profile, loaded when it is wanted. */
function useExampleProfile(wanted: boolean): {
  readonly profile: Profile | null;
  readonly failed: string | null;
  readonly again: () => void;
} {
  const [profile, setProfile] = useState<Profile | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const load = useCallback(async (): Promise<void> => {
    const [example] = EXAMPLES;
    if (!example) return;
    setFailed(null);
    try {
      const code = await loadProfileCode();
      const draft = code.draftFromText(await example.text(), example.fileName);
      const checked = draft.ok ? code.profileFromDraft(draft.value) : draft;
      if (checked.ok) setProfile(checked.value);
      else setFailed(checked.problems.map(code.problemWords).join(" "));
    } catch (error) {
      setFailed(error instanceof Error ? error.message : String(error));
    }
  }, []);
  useEffect(() => {
    if (wanted) void load();
  }, [wanted, load]);
  return { profile, failed, again: () => void load() };
}

/** Whether the reader asked the browser to load no more than it must. */
function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}
