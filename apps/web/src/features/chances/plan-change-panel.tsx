import type { Profile, SpecialtyName } from "@smartpick/core";
import { planChangeChart, planChangeWords, worded } from "@smartpick/report";
import { type ReactNode, useEffect, useMemo } from "react";
import { personOf, useAsking } from "../../store/asking.ts";
import { problemsAt } from "../../store/field-problems.ts";
import { useProfile } from "../../store/profile-store.ts";
import { announce } from "../../store/screen-store.ts";
import { seeking, seekNoMore, seekToo } from "../../store/sought-specialties.ts";
import { useAnswer } from "../../store/use-answer.ts";
import { Drawing } from "../../ui/drawing.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWidth } from "../../ui/use-width.ts";
import { FailureNote } from "../shared/failure-note.tsx";
import { changeId } from "./specialty-parts.tsx";

/** The plan before and after a specialty is added or taken out, and the act itself. */
export function PlanChangePanel({
  specialty,
  isSought,
  onClose,
}: {
  specialty: string;
  isSought: boolean;
  onClose: () => void;
}): ReactNode {
  const act = isSought ? "remove" : "add";
  const [host, width] = useWidth<HTMLElement>();
  const answer = useChange(specialty, isSought);
  const change = { specialty, act } as const;
  const sentences = answer.state === "done" ? planChangeWords(answer.value, change) : null;
  const said = sentences?.join(" ") ?? null;
  useEffect(() => {
    if (said !== null) announce(said);
  }, [said]);
  const drawing =
    answer.state === "done" && width > 0 ? planChangeChart(answer.value, change, Math.min(width, 560)) : null;
  return (
    <section
      ref={host}
      id={changeId(specialty)}
      className="plan-change stack"
      aria-label={`${isSought ? "Remove" : "Add"} ${specialty}: before and after`}
      aria-busy={answer.state === "running"}
    >
      {answer.state === "failed" && (
        <FailureNote
          failure={answer.failure}
          what="Before and after could not be worked out."
          onRetry={answer.retry}
        />
      )}
      {answer.state === "refused" && (
        <p className="note ochre">
          <b>This cannot be planned as it is.</b>{" "}
          {problemsAt(answer.problems, answer.problems[0]?.path ?? "")}
        </p>
      )}
      {sentences === null ? (
        answer.state === "running" && <Skeleton lines={6} />
      ) : (
        <>
          {drawing !== null && <Drawing markup={drawing} />}
          <ul className="small bullets">
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <p className="row">
        <button
          type="button"
          className="btn primary"
          onClick={() => {
            if (isSought) seekNoMore(specialty);
            else seekToo(specialty);
            onClose();
          }}
        >
          {isSought ? `Take ${specialty} out` : `Add ${specialty}`}
        </button>
        <button type="button" className="btn" onClick={onClose}>
          Leave it as it is
        </button>
      </p>
    </section>
  );
}

/** What the change does, asked with the same case as the list. */
function useChange(specialty: string, isSought: boolean) {
  const asking = useAsking();
  const person = useProfile(personOf);
  const input = useMemo(() => {
    if (asking === null) return null;
    const { profile, options } = asking;
    return { profile, options, asked: seeking(profile, soughtAfter(profile, specialty, isSought)) };
  }, [asking, specialty, isSought]);
  return useAnswer("what-if", input, { person, topic: `change of ${specialty}`, shape: worded });
}

function soughtAfter({ seeks }: Profile, specialty: string, isSought: boolean): readonly SpecialtyName[] {
  if (isSought) return seeks.specialties.filter((name) => name !== specialty);
  return [...seeks.specialties, specialty as SpecialtyName];
}
