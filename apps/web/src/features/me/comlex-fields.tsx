import type { ReactNode } from "react";
import { valueAt } from "../../store/draft.ts";
import { FIRST_CHOICES, ResultField, ScoreField, THIRD_CHOICES } from "./exam-fields.tsx";
import { useFormDraft } from "./fields/field-scope.ts";

const SCORES = "200 to 999";
const TOLD = [1, 2, 3].flatMap((level) => [`exams.comlex${level}`, `exams.failed_attempts.comlex${level}`]);

/** Whether COMLEX is asked about: of a DO, and of anyone who has told of it, so that it can be taken back. */
export function useComlex(): boolean {
  const draft = useFormDraft();
  return valueAt(draft, "applicant.type") === "do" || TOLD.some((path) => valueAt(draft, path) !== undefined);
}

/** COMLEX-USA, level by level. */
export function ComlexFields(): ReactNode {
  return (
    <>
      <ResultField
        path="exams.comlex1"
        name="COMLEX Level 1"
        scores={SCORES}
        choices={FIRST_CHOICES}
        attempts="exams.failed_attempts.comlex1"
      />
      <ScoreField
        path="exams.comlex2"
        name="COMLEX Level 2-CE"
        scores={SCORES}
        hint="It can stand in the place of a Step 2 CK. Your range is then wider, since some programs filter by USMLE."
        attempts="exams.failed_attempts.comlex2"
      />
      <details className="more">
        <summary>COMLEX Level 3</summary>
        <div className="stack-l">
          <ResultField
            path="exams.comlex3"
            name="COMLEX Level 3"
            scores={SCORES}
            choices={THIRD_CHOICES}
            attempts="exams.failed_attempts.comlex3"
          />
        </div>
      </details>
    </>
  );
}
