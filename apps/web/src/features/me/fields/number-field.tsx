import { type ReactNode, useEffect, useState } from "react";
import { LabelledField } from "./labelled-field.tsx";
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
  const field = useField(path);
  const stored = field.value === undefined || field.value === null ? "" : String(field.value);
  const [text, setText] = useState(stored);
  useEffect(() => {
    const read = (typed: string): unknown => typedNumber(typed, { fractions });
    // A stored number is written plainly, so it is read as it stands.
    setText((shown) => (String(read(shown) ?? "") === stored ? shown : stored));
  }, [stored, fractions]);
  return (
    <LabelledField label={label} hint={hint} field={field} cost={cost} empty={text === ""}>
      {(own) => (
        <>
          {" "}
          <span className="money">
            {before}
            <input
              {...own}
              className="input short"
              type="text"
              inputMode="numeric"
              autoComplete="off"
              value={text}
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
        </>
      )}
    </LabelledField>
  );
}
