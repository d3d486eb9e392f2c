import { withoutUnprintable } from "@smartpick/profile";
import type { ReactNode } from "react";
import { LabelledField } from "../me/fields/labelled-field.tsx";

/** Most characters of a text and of a line of a project file. */
const LONGEST = { prose: 6000, line: 300 } as const;

/** A text of a project, entered as it is typed. */
export function TextField({
  label,
  hint,
  value,
  form = "prose",
  rows = 4,
  wrong = null,
  onEnter,
}: {
  label: string;
  hint?: string;
  value: string;
  form?: "prose" | "line" | "day";
  rows?: number;
  wrong?: string | null;
  onEnter: (text: string) => void;
}): ReactNode {
  const most = form === "prose" ? LONGEST.prose : LONGEST.line;
  const enter = (text: string): void => onEnter(withoutUnprintable(text));
  return (
    <LabelledField label={label} hint={hint} field={{ wrong, asks: null }} room={{ text: value, most }}>
      {(own) =>
        form === "prose" ? (
          <textarea
            {...own}
            className="input project-text"
            rows={rows}
            maxLength={most}
            spellCheck
            value={value}
            onChange={({ target }) => enter(target.value)}
          />
        ) : (
          <input
            {...own}
            className={form === "day" ? "input project-day" : "input"}
            type={form === "day" ? "date" : "text"}
            autoComplete="off"
            maxLength={form === "day" ? undefined : most}
            value={value}
            onChange={({ target }) => enter(target.value)}
          />
        )
      }
    </LabelledField>
  );
}

/** One of a few words, or none. */
export function PickOne({
  label,
  hint,
  value,
  choices,
  none = "Not chosen",
  onPick,
}: {
  label: string;
  hint?: string;
  value: string;
  choices: readonly { readonly id: string; readonly label: string }[];
  /** What stands for no choice; `null` = one has to be chosen. */
  none?: string | null;
  onPick: (id: string) => void;
}): ReactNode {
  return (
    <LabelledField label={label} hint={hint}>
      {(own) => (
        <select {...own} className="select" value={value} onChange={({ target }) => onPick(target.value)}>
          {none !== null && <option value="">{none}</option>}
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </LabelledField>
  );
}
