import { heuristicNamed } from "@smartpick/engine/quality";
import type { ReactNode } from "react";
import type { CellProps } from "./typed-column.ts";

/** Names picked out of a list; a name that the list does not know stays where it is until it is taken away in the file. */
export function SeveralCell({ column, value, label, describedBy, onEnter }: CellProps): ReactNode {
  const choices = column.choices ?? [];
  const told = value
    .split(/[;|+,]/)
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .map((name) => heuristicNamed(name) ?? name);
  const words = told.map((id) => choices.find((choice) => choice.id === id)?.label ?? id);
  const toggle = (id: string): void => {
    const next = told.includes(id) ? told.filter((one) => one !== id) : [...told, id];
    onEnter(next.join("; "));
  };
  const strange = told.filter((id) => choices.every((choice) => choice.id !== id));
  return (
    <details className="several-cell">
      <summary aria-label={`${label}: ${words.join(", ") || "none picked"}`} aria-describedby={describedBy}>
        {words.join("; ") || "Pick"}
      </summary>
      <fieldset>
        <legend className="vh">{label}</legend>
        {[...choices, ...strange.map((id) => ({ id, label: id }))].map((choice) => (
          <label key={choice.id}>
            <input type="checkbox" checked={told.includes(choice.id)} onChange={() => toggle(choice.id)} />
            {choice.label}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
