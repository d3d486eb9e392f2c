import type { ReactNode } from "react";
import { Link } from "wouter";
import { hasAnswers } from "../../store/draft.ts";
import { problemsAt } from "../../store/field-problems.ts";
import { useProfile } from "../../store/profile-store.ts";
import { pathOf, STEPS, stepOfField } from "./steps.ts";

const NEEDED = [
  ["applicant", "Which school and which citizenship"],
  ["exams", "Your Step 2 CK score, or that it is to come"],
  ["seeks", "At least one specialty"],
] as const;

/** What a first list still needs, and what has to be corrected, each with the way there. */
export function MissingAnswers(): ReactNode {
  const { draft, profile, problems, checked } = useProfile();
  if (profile || !checked) return null;
  const missing = hasAnswers(draft)
    ? NEEDED.filter(([section]) =>
        problems.some(
          ({ code, path }) => code === "missing" && (path === section || path.startsWith(`${section}.`)),
        ),
      )
    : NEEDED;
  const wrong = problems.filter(({ code }) => code !== "missing");
  return (
    <div className="note ochre stack">
      {missing.length > 0 && (
        <>
          <h2>Three answers make a first list</h2>
          <p className="small quiet">Still needed:</p>
          <ul className="bullets small">
            {missing.map(([section, words]) => (
              <li key={section}>
                <Link href={pathOf(section === "applicant" ? 0 : section === "exams" ? 1 : 4)}>{words}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {wrong.length > 0 && (
        <>
          <h2>To correct</h2>
          <ul className="bullets small">
            {wrong.slice(0, 6).map((problem) => {
              const at = stepOfField(problem.path);
              return (
                <li key={`${problem.path} ${problem.code}`}>
                  {problemsAt([problem], problem.path)} <Link href={pathOf(at)}>{STEPS[at]?.name}</Link>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}
