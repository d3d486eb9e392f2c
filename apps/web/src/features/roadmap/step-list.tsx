import type { ReactNode } from "react";
import { NumberField } from "../me/fields/number-field.tsx";
import type { OnPlan } from "./on-plan.ts";
import { StepRow } from "./step-row.tsx";

/** Every step by the day to begin, each opened in place, and the hours that a week has. */
export function StepList({ report, full, ...acts }: OnPlan & { full: string | null }): ReactNode {
  const { steps, hoursAWeek } = report;
  if (steps.length === 0) return null;
  return (
    <section className="sec stack noprint">
      <h2>Every step</h2>
      <p className="quiet">
        Open a step to enter a day. What depends on it moves along. On an open row, Alt with an arrow key
        moves it by a day, with Shift by a week.
      </p>
      <div>
        {steps.map((step) => (
          <StepRow key={step.code} step={step} report={report} {...acts} />
        ))}
      </div>
      {full !== null && <p className="note ochre">{full}</p>}
      <NumberField
        path="roadmap.hours_a_week"
        label="Hours a week that you have for these steps"
        hint={hoursAWeek.told ? undefined : `Not told: ${hoursAWeek.hours} hours are assumed.`}
        fractions
      />
    </section>
  );
}
