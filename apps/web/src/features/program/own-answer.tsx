import { FIELDS, type ProgramLedger } from "@smartpick/core";
import { type ReactNode, useState } from "react";
import { ownFacts } from "../../store/own-facts.ts";
import { useProfile } from "../../store/profile-store.ts";
import { typedAnswer } from "../../store/typed-answers.ts";
import { AnswerForm } from "./answer-form.tsx";
import { OwnFactsList } from "./own-facts-list.tsx";

/** What an applicant can learn from a program and enter; it overrides every published value. */
const ASKED = [
  "visaJ1",
  "visaH1b",
  "step2Minimum",
  "maximumFailedAttempts",
  "maximumAttemptsPerStep",
  "failedStep1Accepted",
  "failedStep2Accepted",
  "maximumYearsSinceGraduation",
  "minimumUsClinicalMonths",
  "handsOnExperienceRequired",
  "usLettersRequired",
  "step3Required",
  "ecfmgAtApplication",
  "comlexAccepted",
] as const;

/** The id of the choice of a fact, for whoever leads there. */
export const FACT_CHOICE = "fact-to-correct";

/** A form for the program's own answer; it stays on this device and counts before every published value. */
export function OwnAnswer({ ledger }: { ledger: ProgramLedger }): ReactNode {
  // What was typed and not entered is shown again.
  const [field, setField] = useState<(typeof ASKED)[number]>(
    () => ASKED.find((one) => typedAnswer({ program: ledger.id, field: one }) !== "") ?? "visaJ1",
  );
  const draft = useProfile((state) => state.draft);
  const mine = ownFacts(draft).filter(({ program }) => program === ledger.id);
  return (
    <div className="stack noprint own">
      <h3>I asked the program, or read its page</h3>
      <p className="small quiet">
        What it says counts before every published value. It stays on this device.
      </p>
      {mine.length > 0 && <OwnFactsList facts={mine} />}
      <AnswerForm program={ledger} field={field} asksPage>
        <label htmlFor={FACT_CHOICE} className="vh">
          Which fact
        </label>
        <select
          id={FACT_CHOICE}
          className="select fact-select"
          value={field}
          onChange={(event) => setField(event.target.value as (typeof ASKED)[number])}
        >
          {ASKED.map((name) => (
            <option key={name} value={name}>
              {FIELDS[name].label}
            </option>
          ))}
        </select>
      </AnswerForm>
    </div>
  );
}
