import { type ReactNode, useEffect, useId, useState } from "react";
import { describedBy, FieldNotes, hasNote } from "./field-shell.tsx";
import { typedNumber } from "./typed-number.ts";
import { useField } from "./use-field.ts";

/** A number as text: checked on leaving, saved as it stands, also when it is wrong. */
export function NumberField({
  path,
  label,
  hint,
  cost,
  before,
  fractions = false,
  emptied,
  onUse,
  children,
}: {
  path: string;
  label: ReactNode;
  hint?: ReactNode;
  cost?: string;
  /** A sign in front, such as $. */
  before?: string;
  /** Whether a fraction such as 1.5 is usual here. */
  fractions?: boolean;
  /** What is kept when nothing stands in it any more; left out, the answer is taken away. */
  emptied?: string;
  /** Hears that the field is being written in, and that it was left. */
  onUse?: (inUse: boolean) => void;
  children?: ReactNode;
}): ReactNode {
  const id = useId();
  const field = useField(path);
  const stored = field.value === undefined || field.value === null ? "" : String(field.value);
  const [text, setText] = useState(stored);
  useEffect(() => {
    const read = (typed: string): unknown => typedNumber(typed, { fractions });
    // A stored number is written plainly, so it is read as it stands.
    setText((shown) => (String(read(shown) ?? "") === stored ? shown : stored));
  }, [stored, fractions]);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <span className="money">
        {before}
        <input
          id={id}
          className="input short"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={text}
          aria-invalid={field.wrong !== null}
          aria-describedby={describedBy(id, {
            hint: Boolean(hint),
            note: hasNote(field, text === "", cost),
          })}
          onChange={(event) => {
            setText(event.target.value);
            field.change(typedNumber(event.target.value, { fractions }) ?? emptied);
          }}
          onFocus={() => onUse?.(true)}
          onBlur={(event) => {
            field.leave();
            // Where the whole window is left, the field keeps the focus.
            onUse?.(document.activeElement === event.target);
          }}
        />
      </span>
      {children}
      <FieldNotes id={id} field={field} cost={cost} empty={text === ""} />
    </div>
  );
}
