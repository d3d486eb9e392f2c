import { type ReactNode, useState } from "react";
import { valueAt } from "../../store/draft.ts";
import { useProfile } from "../../store/profile-store.ts";
import { Term } from "../../ui/term.tsx";
import { examChoice } from "./exam-choice.ts";
import { type Choice, ChoiceField } from "./fields/choice-field.tsx";
import { CountField } from "./fields/count-field.tsx";
import { NumberField } from "./fields/number-field.tsx";
import { type Field, useField } from "./fields/use-field.ts";

const ATTEMPTS = "Count only the times you failed. A pass on the second try is 1.";
const ATTEMPTS_COST = "Empty is fine. Your range will be wider, because nobody knows whether there was one.";
const STEP1_CHOICES: readonly Choice[] = [
  { value: "pass", label: "Pass" },
  { value: "score", label: "Score" },
  { value: "fail", label: "Fail" },
  { value: "pending", label: "Not yet" },
];
const STEP3_CHOICES: readonly Choice[] = [
  { value: "none", label: "Not taken" },
  { value: "pass", label: "Passed" },
  { value: "score", label: "Score" },
  { value: "fail", label: "Failed" },
];
const PENDING: readonly Pick<Choice, "value">[] = [{ value: "pending" }];

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
  const step1 = useExam("exams.step1", STEP1_CHOICES);
  return (
    <>
      <ChoiceField
        path="exams.step1"
        legend="USMLE Step 1"
        hint="Since January 2022 the result is pass or fail. If you have a three-digit score, choose Score."
        cost="Empty is fine. It counts as not told."
        choices={STEP1_CHOICES}
        current={step1.choice}
        onChoose={step1.choose}
        optional
      />
      {step1.choice === "score" && (
        <NumberField
          path="exams.step1"
          label="Step 1 score"
          hint="A number from 1 to 300."
          emptied=""
          onUse={step1.setWriting}
        />
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
  const step2 = useExam("exams.step2ck", PENDING);
  const pending = step2.choice === "pending";
  return (
    <>
      {!pending && (
        <NumberField
          path="exams.step2ck"
          label="Step 2 CK score"
          hint="A number from 100 to 300. Needed, or say that it is to come."
          onUse={step2.setWriting}
        />
      )}
      <label className="choice pending">
        <input
          type="checkbox"
          checked={pending}
          onChange={(event) => step2.field.change(event.target.checked ? "pending" : undefined)}
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
  const step3 = useExam("exams.step3", STEP3_CHOICES);
  return (
    <>
      <ChoiceField
        path="exams.step3"
        legend="Step 3"
        hint="Optional before residency. An H-1B visa needs it."
        cost="Empty is fine. It counts as not told."
        choices={STEP3_CHOICES}
        current={step3.choice}
        onChoose={step3.choose}
        optional
      />
      {step3.choice === "score" && (
        <NumberField
          path="exams.step3"
          label="Step 3 score"
          hint="A number from 100 to 300."
          emptied=""
          onUse={step3.setWriting}
        />
      )}
      {step3.choice !== null && step3.choice !== "none" && (
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

interface Exam {
  readonly field: Field;
  readonly choice: string | null;
  readonly choose: (value: string) => void;
  readonly setWriting: (writing: boolean) => void;
}

/**
 * The answer of an exam that may be a score. While a score is written its field stays, whatever the letters so far would
 * choose: "pass" becomes the choice once the field is left.
 */
function useExam(path: string, choices: readonly Pick<Choice, "value">[]): Exam {
  const field = useField(path);
  const [writing, setWriting] = useState(false);
  const words = choices.map(({ value }) => value).filter((value) => value !== "score");
  const choose = (value: string): void => {
    setWriting(false);
    field.change(value === "score" ? "" : value);
  };
  return { field, choice: writing ? "score" : examChoice(field.value, words), choose, setWriting };
}

function englishResult(value: unknown): string | null {
  const result =
    typeof value === "object" && value !== null ? (value as { result?: unknown }).result : undefined;
  return typeof result === "string" ? result : null;
}
