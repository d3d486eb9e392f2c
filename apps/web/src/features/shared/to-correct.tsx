import type { Problem } from "@smartpick/core";
import { counted } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { problemsAt } from "../../store/field-problems.ts";
import { leaveField } from "../../store/profile-store.ts";
import { pathOf, STEPS, stepOfField } from "../me/steps.ts";

const MOST = 6;

/** "1 answer to correct": which ones, what each may be, and the way to its field. */
export function ToCorrect({ problems }: { problems: readonly Problem[] }): ReactNode {
  const wrong = problems.filter(({ code }) => code !== "missing");
  if (wrong.length === 0) return null;
  return (
    <div className="note ochre stack" data-state="to-correct">
      <h2>{counted(wrong.length, "answer")} to correct</h2>
      <ul className="bullets small">
        {wrong.slice(0, MOST).map((problem) => (
          <li key={`${problem.path} ${problem.code}`}>
            {problemsAt([problem], problem.path)} <FieldLink path={problem.path} />
          </li>
        ))}
      </ul>
      {wrong.length > MOST && <p className="small">And {wrong.length - MOST} more.</p>}
    </div>
  );
}

const TO_CORRECT = { toCorrect: true };

/** Whether the address was reached by the link of an answer to correct; `state` is that of the browser's history. */
export function isToCorrect(state: unknown): boolean {
  return typeof state === "object" && state !== null && "toCorrect" in state;
}

/** Leads to the step that holds a field, and shows what is wrong with it there. */
function FieldLink({ path }: { path: string }): ReactNode {
  const at = stepOfField(path);
  if (path.startsWith("in_season")) return <Link href="/season">Correct it in your season</Link>;
  if (path.startsWith("letters")) return <Link href="/prepare/letters">Correct it in your letters</Link>;
  if (path.startsWith("application")) return <Link href={formPathOf(path)}>Correct it in the form</Link>;
  return (
    <Link href={pathOf(at)} state={TO_CORRECT} onClick={() => leaveField(path)}>
      Correct it under {STEPS[at]?.name.toLowerCase()}
    </Link>
  );
}

/** The screen of the form that holds a field. */
function formPathOf(path: string): string {
  const experience = /experiences\[(\d+)\]/.exec(path)?.[1];
  return experience === undefined
    ? "/prepare/application"
    : `/prepare/application/experience/${Number(experience) + 1}`;
}
