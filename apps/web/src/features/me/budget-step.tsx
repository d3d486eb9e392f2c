import type { ReactNode } from "react";
import { CheckField } from "./fields/check-field.tsx";
import { NumberField } from "./fields/number-field.tsx";

/** Money, the most programs, and what a chance is worth. */
export function BudgetStep(): ReactNode {
  return (
    <>
      <NumberField
        path="budget.usd"
        label="Money for the whole season"
        hint="US dollars, with the fixed fees of the season inside. Travel and exams are not counted."
        cost="Empty is fine. Then only the stop line limits the list."
        before="$"
      />
      <NumberField
        path="budget.max_programs"
        label="Most programs"
        hint="How many applications you can handle, for instance 150."
        cost="Empty is fine. Then only money and the stop line limit the list."
      />
      <NumberField
        path="budget.usd_per_chance"
        label="What one more chance in 100 is worth to you"
        hint="US dollars. The list stops where the next programs cost more than this."
        cost="Empty is fine. Then $400 is assumed, and the list says so."
        before="$"
      />
      <CheckField
        path="constraints.one_specialty_per_hospital"
        legend="One hospital, several specialties"
        label="At most one specialty per hospital"
        hint="Directors at one hospital talk to each other. Without this the list says where it asks two of them."
      />
      <p className="small quiet">
        Signals follow the season’s own allowance for each specialty. To set other numbers, edit your file
        under My files.
      </p>
    </>
  );
}
