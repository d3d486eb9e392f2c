import type { ReactNode } from "react";
import { Link } from "wouter";
import { hasAnswers } from "../../store/draft.ts";
import { useProfile } from "../../store/profile-store.ts";
import { pathOf } from "./steps.ts";

const NEEDED = [
  ["applicant", "Which school and which citizenship"],
  ["exams", "Your Step 2 CK score, or as a DO your COMLEX Level 2-CE, or that it is to come"],
  ["seeks", "At least one specialty"],
] as const;

/** What a first list still needs, each with the way there. */
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
  if (missing.length === 0) return null;
  return (
    <div className="note ochre stack">
      <h2>Three answers make a first list</h2>
      <p className="small quiet">Still needed:</p>
      <ul className="bullets small">
        {missing.map(([section, words]) => (
          <li key={section}>
            <Link href={pathOf(section === "applicant" ? 0 : section === "exams" ? 1 : 4)}>{words}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
