import { problemsAt } from "../../store/field-problems.ts";
import { useProfile } from "../../store/profile-store.ts";

/**
 * What is wrong with what is entered in a field, in words; `null` = nothing. `field` is its key in the form, or its path in
 * the informatics profile, which begins with `portfolio.`.
 */
export function useFieldProblem(field: string): string | null {
  const path = field.startsWith("portfolio.") ? field : `application.${field}`;
  return useProfile(({ problems }) => problemsAt(problems, path));
}
