import { type ReactNode, useId, useState } from "react";
import { ChoiceField } from "../me/fields/choice-field.tsx";
import { describedBy, FieldNotes, hasNote } from "../me/fields/field-shell.tsx";
import { useField } from "../me/fields/use-field.ts";
import { entriesOf, linesOf } from "./shared-lines.ts";

/** A day of a letter; empty is not told. */
export function LetterDay({ path, label, hint }: { path: string; label: string; hint?: string }): ReactNode {
  const id = useId();
  const field = useField(path);
  const value = typeof field.value === "string" ? field.value : "";
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        className="input rec-day"
        type="date"
        value={value}
        aria-invalid={field.wrong !== null}
        aria-describedby={describedBy(id, {
          hint: hint !== undefined,
          note: hasNote(field, value === ""),
        })}
        onChange={({ target }) => field.change(target.value || undefined)}
        onBlur={field.leave}
      />
      <FieldNotes id={id} field={field} empty={value === ""} />
    </div>
  );
}

/** Yes, no, or not told. */
export function YesNoField({
  path,
  legend,
  hint,
}: {
  path: string;
  legend: string;
  hint?: string;
}): ReactNode {
  const { value, change } = useField(path);
  return (
    <ChoiceField
      path={path}
      legend={legend}
      {...(hint !== undefined && { hint })}
      choices={[
        { value: "yes", label: "Yes" },
        { value: "no", label: "No" },
      ]}
      current={value === true ? "yes" : value === false ? "no" : null}
      onChoose={(next) => change(next === "yes")}
      optional
    />
  );
}

/** One of many, from a list that opens; the first choice is "not told". */
export function SelectField({
  path,
  label,
  first,
  others,
}: {
  path: string;
  label: string;
  /** Those that are chosen most. */
  first: readonly string[];
  others: readonly string[];
}): ReactNode {
  const id = useId();
  const field = useField(path);
  const value = typeof field.value === "string" ? field.value : "";
  const known = value === "" || first.includes(value) || others.includes(value);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="select"
        value={value}
        aria-invalid={field.wrong !== null}
        aria-describedby={describedBy(id, { hint: false, note: hasNote(field, value === "") })}
        onChange={({ target }) => field.change(target.value || undefined)}
        onBlur={field.leave}
      >
        <option value="">Not told</option>
        {!known && <option value={value}>{value}</option>}
        {[...first, ...others.filter((name) => !first.includes(name))].map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      <FieldNotes id={id} field={field} empty={value === ""} />
    </div>
  );
}

/** Entries in her own words, one a line. */
export function LinesField({
  path,
  label,
  hint,
  cost,
}: {
  path: string;
  label: string;
  hint: string;
  cost: string;
}): ReactNode {
  const id = useId();
  const field = useField(path);
  const stored = linesOf(Array.isArray(field.value) ? field.value.map(String) : []);
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? stored;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <textarea
        id={id}
        className="input rec-lines"
        rows={4}
        value={text}
        aria-invalid={field.wrong !== null}
        aria-describedby={describedBy(id, { hint: true, note: hasNote(field, text === "", cost) })}
        onChange={({ target }) => {
          setTyped(target.value);
          const entries = entriesOf(target.value);
          field.change(entries.length > 0 ? entries : undefined);
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
