import { type ReactNode, useId } from "react";
import { listAt } from "../../../store/draft.ts";
import type { Choice } from "./choice-field.tsx";
import { useFormDraft } from "./field-scope.ts";
import { describedBy, FieldNotes, hasNote } from "./field-shell.tsx";
import { useField } from "./use-field.ts";

/** Any number of answers, as check boxes in the order of the choices. */
export function ManyField({
  path,
  legend,
  hint,
  cost,
  choices,
  layout = "tight",
}: {
  path: string;
  legend: ReactNode;
  hint?: ReactNode;
  cost?: string;
  choices: readonly Choice[];
  layout?: "tight" | "states";
}): ReactNode {
  const id = useId();
  const field = useField(path);
  const draft = useFormDraft();
  const chosen = listAt(draft, path);
  const toggle = (value: string): void => {
    const next = chosen.includes(value) ? chosen.filter((item) => item !== value) : [...chosen, value];
    field.change(next.length > 0 ? next : undefined);
  };
  return (
    <fieldset
      className="field"
      aria-describedby={describedBy(id, {
        hint: Boolean(hint),
        note: hasNote(field, chosen.length === 0, cost),
      })}
      onBlur={field.leave}
    >
      <legend>{legend}</legend>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className={`choices ${layout}`}>
        {choices.map((choice) => (
          <label key={choice.value} className="choice">
            <input
              type="checkbox"
              checked={chosen.includes(choice.value)}
              onChange={() => toggle(choice.value)}
            />
            <span>
              {choice.label}
              {choice.about && <span className="sub">{choice.about}</span>}
            </span>
          </label>
        ))}
      </div>
      <FieldNotes id={id} field={field} cost={cost} empty={chosen.length === 0} />
    </fieldset>
  );
}
