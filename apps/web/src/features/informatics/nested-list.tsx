import { type ReactNode, useRef } from "react";
import { type FormEntry, wordsOf } from "../../store/application-form.ts";
import { announce } from "../../store/screen-store.ts";
import { once } from "../../ui/once.ts";
import { AddLine } from "../shared/add-line.tsx";
import type { FieldSpec, ListSpec } from "./field-specs.ts";
import { SpecField } from "./spec-field.tsx";

/** Entries within an entry, such as the measures of a project. */
export function NestedList({
  spec,
  path,
  stored,
  onSet,
}: {
  spec: NonNullable<ListSpec["nested"]>[number];
  /** Path of the list in the profile. */
  path: string;
  stored: unknown;
  onSet: (entries: readonly FormEntry[] | undefined) => void;
}): ReactNode {
  const group = useRef<HTMLFieldSetElement>(null);
  const entries = (Array.isArray(stored) ? stored : []) as readonly FormEntry[];
  const write = (next: readonly FormEntry[]): void => onSet(next.length > 0 ? next : undefined);
  const set = (at: number, key: string, value: unknown): void =>
    write(
      entries.map((entry, place) => {
        if (place !== at) return entry;
        const { [key]: _, ...rest } = entry;
        return value === undefined ? rest : { ...entry, [key]: value };
      }),
    );
  const remove = (at: number): void => {
    write(entries.filter((_, place) => place !== at));
    announce(`The ${spec.one} is gone. ${entries.length - 1} left.`);
    group.current?.querySelector<HTMLElement>("form input")?.focus();
  };
  return (
    <fieldset className="field inf-nested stack" ref={group}>
      <legend>{spec.title}</legend>
      {entries.map((entry, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an entry has no other name than its place
        <div className="inf-one stack" key={at}>
          {spec.fields.map((field) => (
            <SpecField
              key={field.key}
              spec={numbered(field, spec.one, at)}
              path={`${path}[${at}]`}
              entry={entry}
              one={spec.one}
              isName={field.key === spec.named}
              onSet={(key, value) => {
                // Something to see is nothing without its kind.
                if (key !== "kind" || value !== undefined) set(at, key, value);
              }}
            />
          ))}
          <p>
            <button type="button" className="btn s" onClick={once(() => remove(at))}>
              Remove<span className="vh">: {wordsOf(entry[spec.named])}</span>
            </button>
          </p>
        </div>
      ))}
      <AddLine
        label={spec.add}
        one={`this ${spec.one}`}
        longest={300}
        onAdd={(name) => {
          write([...entries, { ...spec.begins, [spec.named]: name }]);
          announce(`Added ${name}.`);
        }}
      />
    </fieldset>
  );
}

/** Fields of several entries of one list have names of their own. */
function numbered(field: FieldSpec, one: string, at: number): FieldSpec {
  return { ...field, label: `${field.label}, ${one} ${at + 1}` };
}
