import { type ReactNode, useId } from "react";
import { chosenIn, type FormChoice } from "./choices.ts";

/** One value of a list of the form, or none. */
export function PickField({
  label,
  hint,
  choices,
  value,
  onChoose,
  none = "Not chosen",
}: {
  label: string;
  hint?: string;
  choices: readonly FormChoice[];
  value: unknown;
  onChoose: (id: string | undefined) => void;
  none?: string;
}): ReactNode {
  const id = useId();
  const chosen = chosenIn(choices, value);
  const isKnown = chosen === "" || choices.some((choice) => choice.id === chosen);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <select
        id={id}
        className="select"
        value={chosen}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ target }) => onChoose(target.value === "" ? undefined : target.value)}
      >
        <option value="">{none}</option>
        {!isKnown && <option value={chosen}>{chosen}</option>}
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
