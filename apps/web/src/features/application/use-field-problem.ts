import { useProfile } from "../../store/profile-store.ts";
import { fieldProblem } from "./field-problem.ts";

/** What is wrong with what is entered in a field of the form, in words; `null` = nothing. */
export function useFieldProblem(field: string): string | null {
  return useProfile(({ problems }) => fieldProblem(problems, field));
}
