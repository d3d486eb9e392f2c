import { type ReactNode, useRef } from "react";
import type { ProjectTree } from "../../storage/kept-project.ts";
import { announce } from "../../store/screen-store.ts";
import { PickOne, TextField } from "./text-field.tsx";
import { textAt } from "./use-project.ts";

/** One field of an entry. */
export interface EntryField {
  readonly key: string;
  readonly label: string;
  readonly form: "line" | "prose" | "day" | "pick";
  readonly choices?: readonly { readonly id: string; readonly label: string }[];
}

/** A list of entries with the same fields, such as changes or measures. */
export function EntryList({
  name,
  hint,
  one,
  fields,
  entries,
  onChange,
}: {
  /** What the entries are together: "Measures". */
  name: string;
  hint: string;
  /** What one of them is: "measure". */
  one: string;
  fields: readonly EntryField[];
  entries: readonly ProjectTree[];
  onChange: (entries: readonly ProjectTree[]) => void;
}): ReactNode {
  const add = useRef<HTMLButtonElement>(null);
  const change = (at: number, key: string, value: string): void => {
    onChange(entries.map((entry, place) => (place === at ? withKey(entry, key, value) : entry)));
  };
  const remove = (at: number): void => {
    onChange(entries.filter((_, place) => place !== at));
    announce(`The ${one} is gone. ${entries.length - 1} left.`);
    add.current?.focus();
  };
  return (
    <fieldset className="field project-entries">
      <legend>{name}</legend>
      <p className="hint">{hint}</p>
      {entries.map((entry, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an entry has no name of its own while it is typed
        <div className="project-entry stack" key={at}>
          {fields.map((field) =>
            field.form === "pick" ? (
              <PickOne
                key={field.key}
                label={`${field.label}, ${one} ${at + 1}`}
                value={textAt(entry, field.key)}
                choices={field.choices ?? []}
                onPick={(value) => change(at, field.key, value)}
              />
            ) : (
              <TextField
                key={field.key}
                label={`${field.label}, ${one} ${at + 1}`}
                form={field.form}
                rows={2}
                value={textAt(entry, field.key)}
                onEnter={(value) => change(at, field.key, value)}
              />
            ),
          )}
          <p>
            <button type="button" className="btn s" onClick={() => remove(at)}>
              Take away {one} {at + 1}
            </button>
          </p>
        </div>
      ))}
      <p>
        <button ref={add} type="button" className="btn s" onClick={() => onChange([...entries, {}])}>
          Add a {one}
        </button>
      </p>
    </fieldset>
  );
}

function withKey(entry: ProjectTree, key: string, value: string): ProjectTree {
  const { [key]: _, ...others } = entry;
  return value === "" ? others : { ...others, [key]: value };
}
