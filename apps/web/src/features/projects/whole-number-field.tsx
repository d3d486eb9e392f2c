import type { ReactNode } from "react";
import { LabelledField } from "../me/fields/labelled-field.tsx";

/** The number that was typed, or `null` where it is no whole number from `least` to `most`. */
export function wholeIn(typed: string, least: number, most: number): number | null {
  const text = typed.trim();
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : null;
}

/** A whole number as it is typed; what is wrong is said once it is asked for. */
export function WholeNumberField({
  label,
  hint,
  typed,
  wrong,
  onType,
}: {
  label: string;
  hint: string;
  typed: string;
  wrong: string | null;
  onType: (text: string) => void;
}): ReactNode {
  return (
    <LabelledField label={label} hint={hint} field={{ wrong, asks: null }} isSaid>
      {(own) => (
        <input
          {...own}
          className="input project-day"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          maxLength={10}
          value={typed}
          onChange={({ target }) => onType(target.value)}
        />
      )}
    </LabelledField>
  );
}
