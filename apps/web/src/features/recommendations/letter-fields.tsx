import { type ReactNode, useState } from "react";
import { ChoiceField } from "../me/fields/choice-field.tsx";
import { LabelledField } from "../me/fields/labelled-field.tsx";
import { useField } from "../me/fields/use-field.ts";
import { entriesOf, linesOf } from "./shared-lines.ts";

/** A day of a letter; empty is not told. */
export function LetterDay({ path, label, hint }: { path: string; label: string; hint?: string }): ReactNode {
  const field = useField(path);
  const value = typeof field.value === "string" ? field.value : "";
  return (
    <LabelledField label={label} hint={hint} field={field} empty={value === ""}>
      {(own) => (
        <input
          {...own}
          className="input rec-day"
          type="date"
          value={value}
          onChange={({ target }) => field.change(target.value || undefined)}
          onBlur={field.leave}
        />
      )}
    </LabelledField>
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
  const field = useField(path);
  const value = typeof field.value === "string" ? field.value : "";
  const known = value === "" || first.includes(value) || others.includes(value);
  return (
    <LabelledField label={label} field={field} empty={value === ""}>
      {(own) => (
        <select
          {...own}
          className="select"
          value={value}
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
      )}
    </LabelledField>
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
  const field = useField(path);
  const stored = linesOf(Array.isArray(field.value) ? field.value.map(String) : []);
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? stored;
  return (
    <LabelledField label={label} hint={hint} field={field} cost={cost} empty={text === ""}>
      {(own) => (
        <textarea
          {...own}
          className="input rec-lines"
          rows={4}
          value={text}
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
      )}
    </LabelledField>
  );
}
