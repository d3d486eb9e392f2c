import { type ReactNode, useId } from "react";
import { describedBy, FieldNotes, hasNote } from "./field-shell.tsx";
import { useField } from "./use-field.ts";

/** One way to answer: the file's value, its word, and at most one line about it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly about?: string;
}

/** One answer out of a few, as radio buttons that can be cleared where the answer is optional. */
export function ChoiceField({
  path,
  legend,
  hint,
  cost,
  choices,
  optional = false,
  current,
  onChoose,
}: {
  path: string;
  legend: ReactNode;
  hint?: string;
  cost?: string;
  choices: readonly Choice[];
  optional?: boolean;
  /** Overrides which choice is on, for answers that are not the choice itself (a score). */
  current?: string | null;
  onChoose?: (value: string) => void;
}): ReactNode {
  const id = useId();
  const field = useField(path);
  const chosen = current !== undefined ? current : typeof field.value === "string" ? field.value : null;
  const choose = onChoose ?? field.change;
  return (
    <fieldset
      className="field"
      aria-describedby={describedBy(id, {
        hint: Boolean(hint),
        note: hasNote(field, chosen === null, cost),
      })}
      onBlur={field.leave}
    >
      <legend id={`${id}-legend`}>{legend}</legend>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className={choices.some((choice) => choice.about) ? "choices" : "choices inline"}>
        {choices.map((choice) => (
          <label key={choice.value} className="choice">
            <input
              type="radio"
              name={id}
              checked={chosen === choice.value}
              onChange={() => choose(choice.value)}
            />
            <span>
              {choice.label}
              {choice.about && <span className="sub">{choice.about}</span>}
            </span>
          </label>
        ))}
      </div>
      {optional && chosen !== null && (
        <button
          type="button"
          className="btn link s"
          id={`${id}-clear`}
          aria-labelledby={`${id}-clear ${id}-legend`}
          onClick={() => field.change(undefined)}
        >
          Clear this answer
        </button>
      )}
      <FieldNotes id={id} field={field} cost={cost} empty={chosen === null} />
    </fieldset>
  );
}
