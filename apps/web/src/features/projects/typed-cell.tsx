import { withoutUnprintable } from "@smartpick/profile";
import { type KeyboardEvent, type ReactNode, useId } from "react";
import { SeveralCell } from "./several-cell.tsx";
import type { CellProps } from "./typed-column.ts";

/** Most characters of a cell that is typed. */
const LONGEST_CELL = 1000;

/** The control of one cell. */
export function TypedCell(props: CellProps): ReactNode {
  const { column, value, label, describedBy, isWrong, onEnter } = props;
  const own = { "aria-label": label, "aria-describedby": describedBy, "aria-invalid": isWrong };
  if (column.form === "scale") return <ScaleCell {...props} />;
  if (column.form === "several") return <SeveralCell {...props} />;
  if (column.form === "pick") {
    const choices = column.choices ?? [];
    const isKnown = value === "" || choices.some(({ id }) => id === value);
    return (
      <select {...own} className="select" value={value} onChange={({ target }) => onEnter(target.value)}>
        <option value="">Not told</option>
        {choices.map(({ id, label: words }) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
        {!isKnown && <option value={value}>{value}</option>}
      </select>
    );
  }
  return (
    <input
      {...own}
      className="input"
      type="text"
      inputMode={column.form === "number" ? "decimal" : "text"}
      autoComplete="off"
      maxLength={LONGEST_CELL}
      value={value}
      onChange={({ target }) => onEnter(withoutUnprintable(target.value))}
    />
  );
}

/** A few steps side by side. A number key chooses its step and goes on, Backspace takes the answer back. */
function ScaleCell({ column, value, label, describedBy, isWrong, onEnter }: CellProps): ReactNode {
  const name = useId();
  const choices = column.choices ?? [];
  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Backspace" || event.key === "Delete") onEnter("");
    else if (choices.some(({ id }) => id === event.key)) {
      onEnter(event.key);
      choose(event.currentTarget, event.key);
    } else return;
    event.preventDefault();
  };
  return (
    <div
      role="radiogroup"
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={isWrong || undefined}
      className="scale-cell"
      onKeyDown={press}
    >
      {choices.map((choice) => (
        <label key={choice.id}>
          <input
            type="radio"
            name={name}
            value={choice.id}
            checked={value === choice.id}
            onChange={() => onEnter(choice.id)}
          />
          {choice.label}
        </label>
      ))}
      {value !== "" && choices.every(({ id }) => id !== value) && <span className="small">Now: {value}</span>}
    </div>
  );
}

/** The step takes the focus, and then the next scale of the same row, where there is one. */
function choose(from: HTMLElement, step: string): void {
  from.querySelector<HTMLInputElement>(`input[value="${step}"]`)?.focus();
  const scales = [...(from.closest("[data-row-of]")?.querySelectorAll<HTMLElement>(".scale-cell") ?? [])];
  const next = scales[scales.indexOf(from) + 1];
  (next?.querySelector<HTMLInputElement>("input:checked") ?? next?.querySelector("input"))?.focus();
}
