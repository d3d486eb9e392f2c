import type { ReactNode } from "react";
import { valueAt } from "../../store/draft.ts";
import { useProfile } from "../../store/profile-store.ts";
import { Term } from "../../ui/term.tsx";
import { ChoiceField } from "./fields/choice-field.tsx";
import { CountField } from "./fields/count-field.tsx";
import { NumberField } from "./fields/number-field.tsx";
import { useField } from "./fields/use-field.ts";

const ATTEMPTS = "Count only the times you failed. A pass on the second try is 1.";
const ATTEMPTS_COST = "Empty is fine. Your range will be wider, because nobody knows whether there was one.";

/** Exams: results, scores, failed attempts, English. */
export function ExamsStep(): ReactNode {
  const type = useProfile((state) => valueAt(state.draft, "applicant.type"));
  return (
    <>
      <Step1Fields />
      <Step2Fields />
      <Step3Fields />
      {type !== "us-md" && type !== "do" && <EnglishField />}
    </>
  );
}

function Step1Fields(): ReactNode {
  const step1 = useField("exams.step1");
  return (
    <>
      <ChoiceField
        path="exams.step1"
        legend="USMLE Step 1"
        hint="Since January 2022 the result is pass or fail. If you have a three-digit score, choose Score."
        cost="Empty is fine. It counts as not told."
        choices={[
          { value: "pass", label: "Pass" },
          { value: "score", label: "Score" },
          { value: "fail", label: "Fail" },
          { value: "pending", label: "Not yet" },
        ]}
        current={scored(step1.value)}
        onChoose={(value) => step1.change(value === "score" ? "" : value)}
        optional
      />
      {scored(step1.value) === "score" && (
        <NumberField path="exams.step1" label="Step 1 score" hint="A number from 1 to 300." />
      )}
      <CountField
        path="exams.failed_attempts.step1"
        label="Failed attempts at Step 1"
        hint={ATTEMPTS}
        cost={ATTEMPTS_COST}
        max={6}
      />
    </>
  );
}

function Step2Fields(): ReactNode {
  const step2 = useField("exams.step2ck");
  const pending = step2.value === "pending";
  return (
    <>
      {!pending && (
        <NumberField
          path="exams.step2ck"
          label="Step 2 CK score"
          hint="A number from 1 to 300. Needed, or say that it is to come."
        />
      )}
      <label className="choice pending">
        <input
          type="checkbox"
          checked={pending}
          onChange={(event) => step2.change(event.target.checked ? "pending" : undefined)}
        />
        I do not have my Step 2 CK score yet
      </label>
      {pending && (
        <p className="cost">Then the average of applicants of your type stands in, and your range is wide.</p>
      )}
      <CountField
        path="exams.failed_attempts.step2ck"
        label="Failed attempts at Step 2 CK"
        hint={ATTEMPTS}
        cost={ATTEMPTS_COST}
        max={6}
      />
    </>
  );
}

function Step3Fields(): ReactNode {
  const step3 = useField("exams.step3");
  return (
    <>
      <ChoiceField
        path="exams.step3"
        legend="Step 3"
        hint="Optional before residency. An H-1B visa needs it."
        cost="Empty is fine. It counts as not told."
        choices={[
          { value: "none", label: "Not taken" },
          { value: "pass", label: "Passed" },
          { value: "score", label: "Score" },
          { value: "fail", label: "Failed" },
        ]}
        current={scored(step3.value)}
        onChoose={(value) => step3.change(value === "score" ? "" : value)}
        optional
      />
      {scored(step3.value) === "score" && (
        <NumberField path="exams.step3" label="Step 3 score" hint="A number from 1 to 300." />
      )}
      {step3.value !== undefined && step3.value !== "none" && (
        <CountField
          path="exams.failed_attempts.step3"
          label="Failed attempts at Step 3"
          hint={ATTEMPTS}
          max={6}
        />
      )}
    </>
  );
}

function EnglishField(): ReactNode {
  const english = useField("exams.english");
  return (
    <ChoiceField
      path="exams.english"
      legend={
        <>
          <Term means="Occupational English Test, Medicine. ECFMG asks international graduates for it.">
            OET
          </Term>{" "}
          (English test)
        </>
      }
      choices={[
        { value: "passed", label: "Passed" },
        { value: "booked", label: "Booked" },
        { value: "failed", label: "Failed" },
        { value: "none", label: "Not yet" },
      ]}
      current={englishResult(english.value)}
      onChoose={(result) => english.change({ test: "OET", result })}
      optional
    />
  );
}

/** Which choice an exam's value belongs to; a number, or text on the way to one, is a score. */
function scored(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === "string" && ["pass", "fail", "pending", "none"].includes(value) ? value : "score";
}

function englishResult(value: unknown): string | null {
  const result =
    typeof value === "object" && value !== null ? (value as { result?: unknown }).result : undefined;
  return typeof result === "string" ? result : null;
}
