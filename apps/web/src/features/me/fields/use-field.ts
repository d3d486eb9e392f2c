import { unlikelyAt } from "@smartpick/core";
import judgements from "@smartpick/data/judgements.json";
import { warningWords } from "@smartpick/report";
import { useContext } from "react";
import { valueAt } from "../../../store/draft.ts";
import { problemsAt } from "../../../store/field-problems.ts";
import { changeAnswer, leaveField, useProfile } from "../../../store/profile-store.ts";
import { type FieldScope, OtherAnswers } from "./field-scope.ts";

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

/** Binds a form field to an answer: the applicant's own, or another where the field stands among other answers. */
export function useField(path: string): Field {
  const scope = useContext(OtherAnswers);
  const own = useProfile((state) => valueAt(state.draft, path));
  const ownLeft = useProfile((state) => state.left.has(path));
  const ownWrong = useProfile((state) => (ownLeft ? problemsAt(state.problems, path) : null));
  const value = scope ? valueAt(scope.draft, path) : own;
  const wrong = scope ? (scope.wrongAt ?? wrongIn(scope))(path) : ownWrong;
  const left = scope !== null || ownLeft;
  const unlikely = left ? unlikelyAt(path, value, judgements) : null;
  return {
    value,
    wrong,
    asks: unlikely === null ? null : warningWords(unlikely),
    change: (next) => (scope ? scope.change(path, next) : changeAnswer(path, next)),
    leave: () => (scope ? scope.leave?.(path) : leaveField(path)),
  };
}

function wrongIn({ problems }: FieldScope): (path: string) => string | null {
  return (path) => problemsAt(problems, path);
}
