import type { ReactNode } from "react";
import { Link } from "wouter";
import { ChoiceField } from "./fields/choice-field.tsx";
import { TextField } from "./fields/text-field.tsx";
import { useField } from "./fields/use-field.ts";

/** Which visa is needed, and what visa rules are read with. */
export function VisaStep(): ReactNode {
  return (
    <>
      <NeededVisa />
      <TextField
        path="applicant.country"
        label="Nationality"
        hint="The country of your passport, for instance Nepal. Visa rules name countries. No number uses it."
        cost="Empty is fine. Then rules that name countries stay open."
      />
      <WhereNow />
      <p>
        <Link href="/season/visa">Read the visa rules</Link> that may concern you, each with its date.
      </p>
    </>
  );
}

/** Whether the applicant is in the US now. */
function WhereNow(): ReactNode {
  const { value, change } = useField("applicant.in_us");
  return (
    <ChoiceField
      path="applicant.in_us"
      legend="Where are you now?"
      hint="Some visa rules are about entering the US. No visa status is asked or kept."
      choices={[
        { value: "yes", label: "In the US" },
        { value: "no", label: "Outside the US" },
      ]}
      current={typeof value === "boolean" ? (value ? "yes" : "no") : null}
      onChoose={(choice) => change(choice === "yes")}
      optional
    />
  );
}

function NeededVisa(): ReactNode {
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
