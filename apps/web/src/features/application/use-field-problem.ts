import { problemsAt } from "../../store/field-problems.ts";
import { useProfile } from "../../store/profile-store.ts";

/** What is wrong with what is entered in a field of the form, in words; `null` = nothing. `field` is its key. */
export function useFieldProblem(field: string): string | null {
  return useProfile(({ problems }) => problemsAt(problems, `application.${field}`));
}
