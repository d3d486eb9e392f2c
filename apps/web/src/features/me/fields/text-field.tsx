import { type ReactNode, useState } from "react";
import { LabelledField } from "./labelled-field.tsx";
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
  const field = useField(path);
  const stored = Array.isArray(field.value) ? field.value.join(", ") : String(field.value ?? "");
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? stored;
  return (
    <LabelledField label={label} hint={hint} field={field} cost={cost} empty={text === ""}>
      {(own) => (
        <input
          {...own}
          className="input"
          type="text"
          autoComplete="off"
          value={text}
          onChange={(event) => {
            setTyped(event.target.value);
            field.change(list ? itemsOf(event.target.value) : event.target.value.trim() || undefined);
          }}
          onBlur={() => {
            setTyped(null);
            field.leave();
          }}
        />
      )}
    </LabelledField>
  );
}

function itemsOf(text: string): readonly string[] | undefined {
  const items = text
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
  return items.length > 0 ? items : undefined;
}
