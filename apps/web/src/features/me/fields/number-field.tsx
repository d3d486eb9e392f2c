import { type ReactNode, useEffect, useId, useState } from "react";
import { describedBy, FieldNotes } from "./field-shell.tsx";
import { useField } from "./use-field.ts";

/** A number as text: checked on leaving, saved as it stands, also when it is wrong. */
export function NumberField({
  path,
  label,
  hint,
  cost,
  before,
  children,
}: {
  path: string;
  label: ReactNode;
  hint?: ReactNode;
  cost?: string;
  /** A sign in front, such as $. */
  before?: string;
  children?: ReactNode;
}): ReactNode {
  const id = useId();
  const field = useField(path);
  const stored = field.value === undefined || field.value === null ? "" : String(field.value);
  const [text, setText] = useState(stored);
  useEffect(() => {
    setText((shown) => (numberOf(shown) === numberOf(stored) ? shown : stored));
  }, [stored]);
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
            note: field.wrong !== null || (text === "" && Boolean(cost)),
          })}
          onChange={(event) => {
            setText(event.target.value);
            field.change(numberOf(event.target.value));
          }}
          onBlur={field.leave}
        />
      </span>
      {children}
      <FieldNotes id={id} wrong={field.wrong} cost={cost} empty={text === ""} />
    </div>
  );
}

/** A number, the text itself when it is none (the parser then says what would be accepted), or nothing. */
function numberOf(text: string): number | string | undefined {
  const plain = text.trim().replaceAll(/[,\s]/g, "");
  if (plain === "") return undefined;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}
