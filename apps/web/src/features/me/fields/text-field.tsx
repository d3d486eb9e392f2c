import { type ReactNode, useId, useState } from "react";
import { describedBy, FieldNotes, hasNote } from "./field-shell.tsx";
import { useField } from "./use-field.ts";

/** A short text; with `list`, several separated by commas. */
export function TextField({
  path,
  label,
  hint,
  cost,
  list = false,
}: {
  path: string;
  label: string;
  hint?: string;
  cost?: string;
  list?: boolean;
}): ReactNode {
  const id = useId();
  const field = useField(path);
  const stored = Array.isArray(field.value) ? field.value.join(", ") : String(field.value ?? "");
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? stored;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        className="input"
        type="text"
        autoComplete="off"
        value={text}
        aria-invalid={field.wrong !== null}
        aria-describedby={describedBy(id, {
          hint: Boolean(hint),
          note: hasNote(field, text === "", cost),
        })}
        onChange={(event) => {
          setTyped(event.target.value);
          field.change(list ? itemsOf(event.target.value) : event.target.value.trim() || undefined);
        }}
        onBlur={() => {
          setTyped(null);
          field.leave();
        }}
      />
      <FieldNotes id={id} field={field} cost={cost} empty={text === ""} />
    </div>
  );
}

function itemsOf(text: string): readonly string[] | undefined {
  const items = text
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
  return items.length > 0 ? items : undefined;
}
