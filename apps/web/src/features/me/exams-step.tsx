import type { ReactNode } from "react";
import { valueAt } from "../../store/draft.ts";
import { Term } from "../../ui/term.tsx";
import { ComlexFields, useComlex } from "./comlex-fields.tsx";
import { FIRST_CHOICES, ResultField, ScoreField, THIRD_CHOICES } from "./exam-fields.tsx";
import { ChoiceField } from "./fields/choice-field.tsx";
import { useFormDraft } from "./fields/field-scope.ts";
import { useField } from "./fields/use-field.ts";

const STEP1_SCORES = "1 to 300";
const SCORES = "100 to 300";

/** Exams: results, scores, failed attempts, English. */
export function ExamsStep(): ReactNode {
  const type = valueAt(useFormDraft(), "applicant.type");
  const comlex = useComlex();
  return (
    <>
      {comlex && <ComlexFields />}
      <ResultField
        path="exams.step1"
        name="Step 1"
        series="USMLE "
        scores={STEP1_SCORES}
        choices={FIRST_CHOICES}
        hint="Since January 2022 the result is pass or fail. If you have a three-digit score, choose Score."
        attempts="exams.failed_attempts.step1"
      />
      <ScoreField
        path="exams.step2ck"
        name="Step 2 CK"
        scores={SCORES}
        hint={comlex ? "Leave it empty if you sit COMLEX alone." : "Needed, or say that it is to come."}
        pendingCost="Then the average of applicants of your type stands in, and your range is wide."
        attempts="exams.failed_attempts.step2ck"
      />
      <ResultField
        path="exams.step3"
        name="Step 3"
        term="step-3"
        scores={SCORES}
        choices={THIRD_CHOICES}
        hint="Optional before residency. An H-1B visa needs it."
        attempts="exams.failed_attempts.step3"
      />
      {type !== "us-md" && type !== "do" && <CertificateFields />}
    </>
  );
}

/** The certificate of ECFMG; the English exam is asked of those who may still have to pass it. */
function CertificateFields(): ReactNode {
  const ecfmg = useField("exams.ecfmg");
  return (
    <>
      <ChoiceField
        path="exams.ecfmg"
        legend={
          <>
            <Term id="ecfmg-certificate">ECFMG certificate</Term>, by a <Term id="pathways">Pathway</Term>
          </>
        }
        choices={[
          { value: "certified", label: "I hold it" },
          { value: "applied", label: "Pathway applied for" },
          { value: "none", label: "Not yet" },
        ]}
        current={typeof ecfmg.value === "string" ? ecfmg.value : null}
        onChoose={(value) => ecfmg.change(value)}
        optional
      />
      {ecfmg.value !== "certified" && <EnglishField />}
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
          <Term id="oet">OET</Term> (English test)
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

function englishResult(value: unknown): string | null {
  const result =
    typeof value === "object" && value !== null ? (value as { result?: unknown }).result : undefined;
  return typeof result === "string" ? result : null;
}
