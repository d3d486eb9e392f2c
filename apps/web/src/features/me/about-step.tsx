import { STATES } from "@smartpick/core";
import type { ReactNode } from "react";
import { Term } from "../../ui/term.tsx";
import { CheckField } from "./fields/check-field.tsx";
import { ChoiceField } from "./fields/choice-field.tsx";
import { CountField } from "./fields/count-field.tsx";
import { ManyField } from "./fields/many-field.tsx";
import { NumberField } from "./fields/number-field.tsx";
import { TextField } from "./fields/text-field.tsx";
import { useField } from "./fields/use-field.ts";
import { SeasonField } from "./season-field.tsx";

const WIDER = "Empty is fine. Your range will be wider.";

/** Who applies. */
export function AboutStep(): ReactNode {
  const couple = useField("applicant.couple");
  return (
    <>
      <SeasonField />
      <ChoiceField
        path="applicant.type"
        legend="Which school, which citizenship?"
        hint="A Canadian school: since July 2025 its graduates count as international, earlier ones as US medical school."
        choices={[
          {
            value: "non-us-img",
            label: "School outside the US and Canada, not a US citizen",
            about: "Non-US international medical graduate (IMG)",
          },
          {
            value: "us-img",
            label: "School outside the US and Canada, US citizen",
            about: "US international medical graduate (US-IMG)",
          },
          { value: "us-md", label: "US medical school, MD" },
          { value: "do", label: "US osteopathic school, DO" },
        ]}
      />
      <NumberField
        path="applicant.graduation_year"
        label="Year of graduation"
        hint="Of medical school, for instance 2021."
        cost={WIDER}
      />
      <CountField
        path="applicant.earlier_matches"
        label="Earlier seasons in which you applied and did not match"
        hint="First time: 0."
        max={30}
      />
      <fieldset className="field">
        <legend>
          <Term id="couple">Couple</Term>
        </legend>
        <label className="choice">
          <input
            type="checkbox"
            checked={couple.value === true}
            onChange={(event) => couple.change(event.target.checked ? true : undefined)}
          />
          I apply as part of a couple
        </label>
        {couple.value === true && (
          <p className="cost">
            The list counts you alone for now. Your partner’s list is not part of the numbers.
          </p>
        )}
      </fieldset>
      <details className="more">
        <summary>Ties to a state, languages, armed forces</summary>
        <div className="stack-l">
          <ManyField
            path="home.states"
            legend="States where you have ties"
            hint="You lived, studied or have close family there. Ties enter the chance."
            cost="None chosen: no program gains from ties."
            choices={STATES.map((state) => ({ value: state.code, label: state.name }))}
            layout="states"
          />
          <TextField
            path="applicant.languages"
            label="Languages"
            hint="Separated by commas. Programs in Puerto Rico work in Spanish: without it here they are left out."
            cost="Empty is fine. Then those programs stay in, with a note to ask."
            list
          />
          <CheckField
            path="applicant.military"
            legend="Armed forces"
            label="I may apply to programs of the Army, the Navy or the Air Force"
            hint="For officers and students of HPSP or USUHS. For all others these programs are left out."
          />
        </div>
      </details>
    </>
  );
}
