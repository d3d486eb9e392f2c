import { causalWords, overlapSentences } from "@smartpick/report";
import type { ReactNode } from "react";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { FailureNote } from "../../shared/failure-note.tsx";
import { StepsFigure } from "../../shared/steps-figure.tsx";
import type { LiveSteps } from "../../shared/use-steps.ts";

/** Why the number changed: one change after another, whether they overlap, and what the data cannot promise. */
export function StepByStep({ steps }: { steps: LiveSteps }): ReactNode {
  const { last } = steps;
  const isOld = steps.state !== "done";
  if (steps.state === "idle" || steps.state === "refused") return null;
  return (
    <section className="sec cols c-7-5" aria-busy={isOld && last === null ? true : undefined}>
      <div className={isOld && last ? "stack renewing" : "stack"}>
        <h2>Why did this number change?</h2>
        <p className="small quiet">
          In the order of your answers. Dashed: thin evidence. Chances are whole counts, differences keep one
          decimal.
        </p>
        {steps.state === "failed" && <FailureNote failure={steps.failure} onRetry={steps.retry} />}
        {last ? <StepsFigure steps={{ ...last, ends: ["As now", "Changed"] }} /> : <Skeleton lines={8} />}
      </div>
      {last && (
        <div className={isOld ? "stack renewing" : "stack"}>
          <Overlap steps={last} />
          <div className="note ochre stack">
            <h3>Where the data cannot promise cause and effect</h3>
            {last.steps.map((step, n) => (
              <p key={last.names[n]} className="small">
                <b>{last.names[n]}.</b> {causalWords(step)}
              </p>
            ))}
          </div>
        </div>
      )}
    </section>
  );
}

function Overlap({ steps }: { steps: Parameters<typeof overlapSentences>[0] }): ReactNode {
  const sentences = overlapSentences(steps);
  if (sentences.length === 0) return null;
  return (
    <>
      <h2>Together</h2>
      <p>{sentences.join(" ")}</p>
    </>
  );
}
