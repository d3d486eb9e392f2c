import { valueAt } from "../../../store/draft.ts";
import { problemsAt } from "../../../store/field-problems.ts";
import { changeAnswer, leaveField, useProfile } from "../../../store/profile-store.ts";

/** One answer of the draft by its path in the file. */
export interface Field {
  readonly value: unknown;
  readonly change: (value: unknown) => void;
  /** Call when the field loses the focus: from then on its problem is shown. */
  readonly leave: () => void;
  /** What is wrong with it, in words, once it was left. */
  readonly wrong: string | null;
}

/** Binds a form field to an answer. */
export function useField(path: string): Field {
  const value = useProfile((state) => valueAt(state.draft, path));
  const wrong = useProfile((state) => (state.left.has(path) ? problemsAt(state.problems, path) : null));
  return {
    value,
    wrong,
    change: (next) => changeAnswer(path, next),
    leave: () => leaveField(path),
  };
}
