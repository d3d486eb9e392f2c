import type { ReactNode } from "react";
import { LabelledField } from "../me/fields/labelled-field.tsx";
import { chosenIn, type FormChoice } from "./choices.ts";
import { useFieldProblem } from "./use-field-problem.ts";

/** One value of a list of the form, or none. `field` is its key. */
export function PickField({
  field,
  label,
  hint,
  choices,
  value,
  onChoose,
}: {
  field: string;
  label: string;
  hint?: string;
  choices: readonly FormChoice[];
  value: unknown;
  onChoose: (id: string | undefined) => void;
}): ReactNode {
  const wrong = useFieldProblem(field);
  const chosen = chosenIn(choices, value);
  const isKnown = chosen === "" || choices.some((choice) => choice.id === chosen);
  return (
    <LabelledField label={label} hint={hint} field={{ wrong, asks: null }} isSaid>
      {(own) => (
        <select
          {...own}
          className="select"
          value={chosen}
          onChange={({ target }) => onChoose(target.value === "" ? undefined : target.value)}
        >
          <option value="">Not chosen</option>
          {!isKnown && <option value={chosen}>{chosen}</option>}
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </LabelledField>
  );
}
