import { dayWords, effectWords, leverGroups, nextStepOf } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import type { LiveAnswer } from "../../store/use-answer.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import { partMark } from "../shared/answer-look.ts";
import type { Levers } from "../shared/use-levers.ts";
import { LeverLink } from "./what-if/lever-link.tsx";

/** The one thing to do next, beside the number: what surely raises the chance, and until when. */
export function NextStep({ levers, over }: { levers: LiveAnswer<Levers>; over: boolean }): ReactNode {
  const { last } = levers;
  const waits = last === null && levers.state === "running";
  return (
    <section className="note tide next-step stack" aria-label="Your next step">
      <h2>Your next step</h2>
      {waits ? (
        <Skeleton lines={4} behind />
      ) : (
        <div {...(last === null ? { className: "stack" } : partMark(levers, "stack"))}>
          <Step levers={last} over={over} />
        </div>
      )}
    </section>
  );
}

function Step({ levers, over }: { levers: Levers | null; over: boolean }): ReactNode {
  const step = levers && nextStepOf(leverGroups(levers));
  if (!step)
    return (
      <>
        <p>
          {over
            ? "No application can be added this season. What programs answer moves these numbers."
            : "Look through your list and pin what you want. Every change moves these numbers."}
        </p>
        <p>
          <Link className="btn primary" href="/list">
            Look through your list
          </Link>
        </p>
      </>
    );
  return (
    <>
      <p>
        <b>{step.words}</b>
      </p>
      <p className="small">
        {step.until !== null && <>Begin by {dayWords(step.until)}. </>}
        {effectWords(step)}
      </p>
      <p>
        <LeverLink lever={step} className="btn primary">
          {step.code === "ask-programs" ? "Write the e-mail" : "See before and after"}
        </LeverLink>
      </p>
    </>
  );
}
