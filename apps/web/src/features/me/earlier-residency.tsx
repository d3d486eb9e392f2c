import type { ReactNode } from "react";
import { ChoiceField } from "./fields/choice-field.tsx";
import { NumberField } from "./fields/number-field.tsx";
import { TextField } from "./fields/text-field.tsx";
import { useField } from "./fields/use-field.ts";

const FINISHED = "experience.us_residency.finished";

/** A residency before this one, abroad or in the US: few have one, so it is folded away. */
export function EarlierResidency(): ReactNode {
  const finished = useField(FINISHED);
  return (
    <details className="more">
      <summary>A residency before, abroad or in the US</summary>
      <div className="stack-l">
        <p className="small quiet">
          No table says what earlier training does to a chance, so no number uses it. Programs ask about it.
          After a US residency they want a letter from its director, and Medicare may pay the hospital less.
        </p>
        <NumberField
          path="experience.residency_abroad_years"
          fractions
          label="Years of residency outside the US"
          hint="None: 0."
        />
        <TextField
          path="experience.us_residency.specialty"
          label="Specialty of an earlier US residency"
          hint="For instance Family Medicine. None: leave it empty."
        />
        <NumberField
          path="experience.us_residency.years"
          fractions
          label="Years in it"
          hint="Begun counts, for instance 0.5."
        />
        <ChoiceField
          path={FINISHED}
          legend="Did you finish it?"
          choices={[
            { value: "yes", label: "Yes" },
            { value: "no", label: "No" },
          ]}
          current={finished.value === true ? "yes" : finished.value === false ? "no" : null}
          onChoose={(value) => finished.change(value === "yes")}
          optional
        />
      </div>
    </details>
  );
}
