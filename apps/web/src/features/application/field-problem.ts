import type { Problem } from "@smartpick/core";
import { monthWords } from "@smartpick/report";
import { problemsAt } from "../../store/field-problems.ts";

/** What is wrong with a field of the form that is entered, in words; `null` = nothing. `field` is its key. */
export function fieldProblem(problems: readonly Problem[], field: string): string | null {
  const path = `application.${field}`;
  const found = problems.find((problem) => problem.path === path);
  if (found?.code === "contradiction" && found.contradiction.rule === "event-too-early") {
    const { day, earlierDay } = found.contradiction;
    return `${monthOf(day)} lies before the first month, ${monthOf(earlierDay)}. Correct one of the two.`;
  }
  return problemsAt(problems, path);
}

function monthOf(month: string): string {
  return monthWords(Number(month.slice(0, 4)), Number(month.slice(5)));
}
