import type { Problem } from "@smartpick/core";
import { changedFinding, counted, type WordedPlan } from "@smartpick/report";
import { type ReactNode, useEffect } from "react";
import type { Params } from "../../../frame/route.ts";
import { profileCode } from "../../../store/profile-code.ts";
import { useProfile } from "../../../store/profile-store.ts";
import { announce } from "../../../store/screen-store.ts";
import { keepTrial, useTrial } from "../../../store/trial.ts";
import type { LiveAnswer } from "../../../store/use-answer.ts";
import { PageTitle } from "../../../ui/page-title.tsx";
import { EmptyList } from "../../shared/empty-list.tsx";
import { FailureNote } from "../../shared/failure-note.tsx";
import { Gate } from "../../shared/gate.tsx";
import { ProfileScreen, type ScreenWords } from "../../shared/profile-screen.tsx";
import { useList, useOtherList } from "../../shared/use-list.ts";
import { useSteps } from "../../shared/use-steps.ts";
import { ChangedAnswers } from "./changed-answers.tsx";
import { FirstSteps } from "./first-steps.tsx";
import { SaveAsCase } from "./save-as-case.tsx";
import { SavedCases } from "./saved-cases.tsx";
import { SeasonsTwice } from "./seasons-twice.tsx";
import { StepByStep } from "./step-by-step.tsx";
import { TrialForm } from "./trial-form.tsx";
import { AlsoChanges, TwoCases } from "./two-cases.tsx";
import { useNamedChange } from "./use-named-change.ts";
import { type OtherProfile, useOtherProfile } from "./use-trial-profile.ts";
import "./what-if.css";

const WORDS: ScreenWords = {
  screen: "What if",
  will: "You can change any answer here and see what it does to your season. Your own answers stay as they are.",
  working: "Working out where you stand",
  meanwhile: "The list is made first. Every change is held against it.",
  failed: "There is nothing to hold a change against",
};

/** Other answers beside the present ones: two seasons on one axis, over the same draws. */
export function WhatIfPage({ params }: { params: Params }): ReactNode {
  useNamedChange(params.change);
  return (
    <ProfileScreen words={WORDS} answer={useList()}>
      {(now, stale) =>
        now.list.length === 0 ? <EmptyList words={WORDS} report={now} /> : <WhatIf now={now} stale={stale} />
      }
    </ProfileScreen>
  );
}

function WhatIf({ now, stale }: { now: WordedPlan; stale: boolean }): ReactNode {
  const trial = useTrial();
  const other = useOtherProfile(trial);
  const own = useProfile((state) => state.draft);
  const count = Object.keys(trial).length;
  const asked = count > 0 && !stale;
  const changed = useOtherList(asked ? other.profile : null, "trial");
  const isWhole = asked && other.profile !== null;
  const steps = useSteps(isWhole ? own : null, isWhole ? other.draft : null, "steps");
  // Numbers of other changes than these are never shown as if they were of these.
  const then = changed.state === "done" ? changed.value : null;
  const last = count > 0 ? (then ?? changed.last) : null;
  const isOld = then === null;
  const title = titleOf({ count, now, changed, other });
  useEffect(() => {
    if (then !== null) announce(title);
  }, [then, title]);
  return (
    <div className="what-if">
      <div>
        <p className="eyebrow">Nothing here changes your answers until you choose Keep</p>
        <Gate report={then ?? now} />
        <PageTitle screen="What if">{title}</PageTitle>
      </div>
      {changed.state === "failed" && <FailureNote failure={changed.failure} onRetry={changed.retry} />}
      {changed.state === "refused" && <Refused problems={changed.problems} />}
      {last && last.season !== now.season && (
        <p className="note">
          The changed chance is one in the {last.season} season, with the fees and days that are known of it.
        </p>
      )}
      <div className="what-if-cols">
        <TwoCases now={now} changed={last} isOld={isOld} />
        <div className="stack-l what-if-form">
          <ChangedAnswers other={other} />
          {count === 0 && <FirstSteps />}
          {count > 0 && (
            <div className="row">
              <button
                type="button"
                className="btn primary"
                aria-disabled={other.profile === null}
                onClick={() => other.profile && keepTrial(`Kept ${counted(count, "change")}.`)}
              >
                Keep {count === 1 ? "this change" : "these changes"}
              </button>
              <SaveAsCase other={other} changes={trial} />
            </div>
          )}
          <TrialForm other={other} />
        </div>
        {last && <AlsoChanges now={now} changed={last} isOld={isOld} />}
      </div>
      {last && <SeasonsTwice now={now} changed={last} isOld={isOld} />}
      {count > 0 && <StepByStep steps={steps} />}
      <SavedCases now={now} />
    </div>
  );
}

/** Why the changed answers make no season. */
function Refused({ problems }: { problems: readonly Problem[] }): ReactNode {
  const [problem] = problems;
  return (
    <p className="note ochre" role="alert">
      {problem && profileCode()?.problemWords(problem)}
    </p>
  );
}

function titleOf({
  count,
  now,
  changed,
  other,
}: {
  count: number;
  now: WordedPlan;
  changed: LiveAnswer<WordedPlan>;
  other: OtherProfile;
}): string {
  if (count === 0) return changedFinding(0, now, now);
  if (other.profile === null) return "These answers do not fit together yet";
  if (changed.state === "refused") return "These answers cannot be used as they are";
  if (changed.state === "failed") return "The changed season could not be worked out";
  return changed.state === "done"
    ? changedFinding(count, now, changed.value)
    : "Working out your changed season";
}
