import { clinicQuestions, type Graded } from "@smartpick/engine/quality";
import {
  clinicQuestionWords,
  GRADE_VERDICTS,
  gradeReasonWords,
  gradesHeadline,
  gradingProblemWords,
  notAnsweredWords,
} from "@smartpick/report";
import { type ReactNode, useEffect, useState } from "react";
import { askClinic } from "../../store/ask-clinic.ts";
import { ClinicTruthShown } from "./clinic-truth-shown.tsx";
import type { ClinicNamed } from "./comparison-tree.ts";
import { FindingFields } from "./finding-fields.tsx";

/** Her findings about a sample clinic, and how each stands beside the truth. The truth itself is shown last, on request. */
export function FindingsGraded({
  clinic,
  findings,
  onChange,
}: {
  clinic: ClinicNamed;
  findings: readonly string[];
  onChange: (findings: readonly string[]) => void;
}): ReactNode {
  const { grade, shown, busy } = useGrades(clinic, findings);
  const isOld = shown !== null && shown.findings.join("\n") !== findings.join("\n");
  const graded = shown?.graded ?? null;
  return (
    <section className="project-part stack" aria-labelledby="project-findings">
      <h3 id="project-findings">What you found</h3>
      <p>
        The clinic has a truth that is known here. Write a direction, or an estimate with its interval in
        points of 100.
      </p>
      {clinicQuestionWords(clinicQuestions(clinic.kind)).map((asked) => (
        <FindingFields key={asked.question} asked={asked} lines={findings} onChange={onChange}>
          <Grade graded={graded} question={asked.question} isOld={isOld} />
        </FindingFields>
      ))}
      <p>
        <button type="button" className="btn primary" aria-busy={busy} onClick={grade}>
          Grade what I found
        </button>
      </p>
      <div role="status" className="stack">
        {graded?.ok && (
          <p>
            <b>{gradesHeadline(graded.value.grades)}</b> {notAnsweredWords(graded.value.open)}
          </p>
        )}
        {graded?.ok === false && (
          <p className="note ochre small">
            Not graded yet: what is written under{" "}
            {graded.problems.map(({ text }) => text.split("=", 1)[0]).join(", ")} cannot be read.
          </p>
        )}
        {isOld && <p className="small">You changed a finding since. Have it graded again.</p>}
      </div>
      <ClinicTruthShown key={`${clinic.kind} ${clinic.seed} ${clinic.rows}`} clinic={clinic} />
    </section>
  );
}

function Grade({
  graded,
  question,
  isOld,
}: {
  graded: Graded | null;
  question: string;
  isOld: boolean;
}): ReactNode {
  if (graded === null || isOld) return null;
  if (!graded.ok) {
    const problem = graded.problems.find(({ text }) => text.split("=", 1)[0]?.trim() === question);
    return problem === undefined ? null : <p className="wrong">{gradingProblemWords(problem)}</p>;
  }
  const grade = graded.value.grades.find((one) => one.question === question);
  if (grade === undefined) return null;
  return (
    <p className={grade.verdict === "right" ? "note tide small" : "note ochre small"}>
      <b>{GRADE_VERDICTS[grade.verdict]}.</b> {gradeReasonWords(grade)}
    </p>
  );
}

interface GradesShown {
  readonly findings: readonly string[];
  readonly graded: Graded;
}

/** Grades are asked for by hand, since a grade that follows each key would let her find the truth by trying. */
function useGrades(
  clinic: ClinicNamed,
  findings: readonly string[],
): { readonly grade: () => void; readonly shown: GradesShown | null; readonly busy: boolean } {
  const [shown, setShown] = useState<GradesShown | null>(null);
  const [busy, setBusy] = useState(false);
  const { kind, seed, rows } = clinic;
  const ask = async (): Promise<GradesShown | null> => {
    const graded = await askClinic("clinic.grade", { kind, seed, rows, findings });
    return graded === null ? null : { findings, graded };
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each clinic; what is typed later waits for the button
  useEffect(() => {
    setShown(null);
    if (findings.length === 0) return;
    let isCurrent = true;
    void ask().then((next) => {
      if (isCurrent && next?.graded.ok) setShown(next);
    });
    return () => {
      isCurrent = false;
    };
  }, [kind, seed, rows]);
  const grade = (): void => {
    setBusy(true);
    void ask().then((next) => {
      if (next !== null) setShown(next);
      setBusy(false);
    });
  };
  return { grade, shown, busy };
}
