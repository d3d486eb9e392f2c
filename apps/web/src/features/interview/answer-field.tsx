import type { EntryNote } from "@smartpick/report";
import { type ReactNode, useId } from "react";
import { NoMoreFits } from "../shared/no-more-fits.tsx";

const LONGEST = 12_000;

/** One part of an answer, with what it needs and her own entries to look at; nothing is put into it for her. */
export function AnswerField({
  label,
  hints,
  notes,
  value,
  rows,
  onChange,
}: {
  label: string;
  hints: readonly string[];
  notes: readonly EntryNote[];
  value: string;
  rows: number;
  onChange: (value: string) => void;
}): ReactNode {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hints.length > 0 && (
        <div id={`${id}-hint`} className="hint">
          {hints.map((hint) => (
            <p key={hint}>{hint}</p>
          ))}
        </div>
      )}
      <textarea
        id={id}
        className="input iv-field"
        rows={rows}
        spellCheck
        maxLength={LONGEST}
        aria-describedby={hints.length > 0 ? `${id}-hint` : undefined}
        value={value}
        onChange={({ target }) => onChange(target.value.slice(0, LONGEST))}
      />
      <NoMoreFits text={value} most={LONGEST} />
      {notes.length > 0 && (
        <details className="small">
          <summary>Your own entries to draw on ({notes.length})</summary>
          <ul className="bullets iv-entries">
            {notes.map(({ at, kind, words }) => (
              <li key={at}>
                {kind}: {words}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
