import type { ReactNode } from "react";
import { LabelledField } from "./labelled-field.tsx";
import { typedNumber } from "./typed-number.ts";
import { useField } from "./use-field.ts";
import "./count-field.css";

/** A small count with one fewer and one more; empty means "not told". */
export function CountField({
  path,
  label,
  hint,
  cost,
  max,
}: {
  path: string;
  label: string;
  hint?: string;
  cost?: string;
  max: number;
}): ReactNode {
  const field = useField(path);
  const count = typeof field.value === "number" ? field.value : null;
  const shown = field.value === undefined || field.value === null ? "" : String(field.value);
  return (
    <LabelledField label={label} hint={hint} field={field} cost={cost} empty={shown === ""}>
      {(own) => (
        <div className="stepper">
          <button
            type="button"
            aria-label={`One fewer: ${label}`}
            onClick={() => field.change(count === null ? 0 : count <= 0 ? undefined : count - 1)}
          >
            −
          </button>
          <input
            {...own}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            value={shown}
            placeholder="?"
            onChange={(event) => field.change(typedNumber(event.target.value, { fractions: false }))}
            onKeyDown={(event) => {
              if (event.key === "ArrowUp") field.change(Math.min(max, (count ?? -1) + 1));
              else if (event.key === "ArrowDown") field.change(Math.max(0, (count ?? 1) - 1));
              else return;
              event.preventDefault();
            }}
            onBlur={field.leave}
          />
          <button
            type="button"
            aria-label={`One more: ${label}`}
            onClick={() => field.change(count === null ? 0 : Math.min(max, count + 1))}
          >
            +
          </button>
        </div>
      )}
    </LabelledField>
  );
}
