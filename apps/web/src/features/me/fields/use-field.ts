import { unlikelyAt } from "@smartpick/core";
import judgements from "@smartpick/data/judgements.json";
import { warningWords } from "@smartpick/report";
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
  /** What is asked about an unlikely answer, in words, once it was left; it counts as it stands. */
  readonly asks: string | null;
}

/** Binds a form field to an answer. */
export function useField(path: string): Field {
  const value = useProfile((state) => valueAt(state.draft, path));
  const left = useProfile((state) => state.left.has(path));
  const wrong = useProfile((state) => (left ? problemsAt(state.problems, path) : null));
  const unlikely = left ? unlikelyAt(path, value, judgements) : null;
  return {
    value,
    wrong,
    asks: unlikely === null ? null : warningWords(unlikely),
    change: (next) => changeAnswer(path, next),
    leave: () => leaveField(path),
  };
}
