import type { ReactNode } from "react";
import { ChoiceField } from "./fields/choice-field.tsx";

/** Which visa is needed. */
export function VisaStep(): ReactNode {
  return (
    <ChoiceField
      path="visa"
      legend="Which visa do you need to train in the US?"
      hint="Programs that say they do not sponsor it are left out. Where nobody knows, the program stays in."
      cost="Empty is fine. Then no program is left out for its visa answer, and the range is wider."
      choices={[
        {
          value: "none",
          label: "None",
          about: "US citizen, permanent resident (green card), refugee or asylee",
        },
        { value: "j1", label: "J-1", about: "The usual one, sponsored through ECFMG" },
        { value: "h1b", label: "H-1B", about: "Needs Step 3 before the start, and fewer programs offer it" },
        { value: "any", label: "Either would do", about: "A program that sponsors one of them is enough" },
        {
          value: "ead",
          label: "None: I have a work permit (EAD)",
          about: "DACA and others. It is enough to train; some programs ask, and it must not lapse",
        },
      ]}
      optional
    />
  );
}
