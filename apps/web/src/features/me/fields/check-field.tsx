import type { ReactNode } from "react";
import { useField } from "./use-field.ts";

interface CheckFieldProps {
  readonly path: string;
  readonly legend: ReactNode;
  readonly label: string;
  /** What it is for, below the box. */
  readonly hint: string;
}

/** A box to tick; not ticked is not told. */
export function CheckField({ path, legend, label, hint }: CheckFieldProps): ReactNode {
  const field = useField(path);
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      <label className="choice">
        <input
          type="checkbox"
          checked={field.value === true}
          onChange={(event) => field.change(event.target.checked ? true : undefined)}
        />
        {label}
      </label>
      <p className="hint">{hint}</p>
    </fieldset>
  );
}
