import { outOf100, sinceSentence } from "@smartpick/report";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { personOf } from "../../store/asking.ts";
import { differencesOf } from "../../store/differences.ts";
import { useProfile } from "../../store/profile-store.ts";
import { noteShown, putAway, type ShownChance, useSeen } from "../../store/shown-chance.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import { FailureNote } from "./failure-note.tsx";
import { StepsFigure } from "./steps-figure.tsx";
import { useSteps } from "./use-steps.ts";

let visits = 0;

/**
 * That the chance of a match is another than when it was last seen, since answers were changed; it opens what each of them
 * did. `mid`: the chance on screen, 0 to 1. `stale`: whether it is of older answers.
 */
export function WhyChanged({ mid, stale }: { mid: number; stale: boolean }): ReactNode {
  const person = useProfile(personOf);
  const draft = useProfile((state) => state.draft);
  const isOfDraft = useProfile(({ checked, profile }) => checked && profile !== null) && !stale;
  const visit = useRef(0);
  useEffect(() => {
    if (!isOfDraft) return;
    if (visit.current === 0) visit.current = visits += 1;
    noteShown(person, { draft, mid }, visit.current);
  }, [person, draft, mid, isOfDraft]);
  const seen = useSeen(({ of }) => of.get(person));
  if (!isOfDraft || !seen?.before || seen.now.mid !== mid) return null;
  if (outOf100(seen.before.mid) === outOf100(mid)) return null;
  return <Since key={visit.current} before={seen.before} now={seen.now} person={person} />;
}

function Since({
  before,
  now,
  person,
}: {
  before: ShownChance;
  now: ShownChance;
  person: string;
}): ReactNode {
  const [open, setOpen] = useState(false);
  const id = useId();
  const names = differencesOf(before.draft, now.draft).map(({ label }) => label);
  return (
    <div className="note tide since stack" data-note="since">
      <div className="row">
        <p>{sinceSentence(before.mid, now.mid, names)}</p>
        <button
          type="button"
          className="btn link s"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          Why did this number change?
        </button>
        <button type="button" className="btn link s" onClick={() => putAway(person)}>
          Close
        </button>
      </div>
      <div id={id}>{open && <Steps before={before} now={now} />}</div>
    </div>
  );
}

function Steps({ before, now }: { before: ShownChance; now: ShownChance }): ReactNode {
  const steps = useSteps(before.draft, now.draft, "since");
  if (steps.state === "done") return <StepsFigure steps={{ ...steps.value, ends: ["Before", "Now"] }} />;
  if (steps.state === "failed") return <FailureNote failure={steps.failure} onRetry={steps.retry} />;
  if (steps.state === "refused") return <p>What each change did alone cannot be told.</p>;
  return <Skeleton lines={5} />;
}
