import { type ReactNode, useId, useRef } from "react";
import {
  addTo,
  changeIn,
  nameOf,
  type Placed,
  type PortfolioList,
  placedEntries,
  removeFrom,
} from "../../store/portfolio-told.ts";
import { useProfile } from "../../store/profile-store.ts";
import { announce } from "../../store/screen-store.ts";
import { once } from "../../ui/once.ts";
import { AddLine } from "../shared/add-line.tsx";
import { LIST_SPECS } from "./field-specs.ts";
import { NestedList } from "./nested-list.tsx";
import { SpecField } from "./spec-field.tsx";
import { useFree } from "./use-free.ts";

/** The entries of one list, each with its form behind its name, and a field that adds one. */
export function EntryList({
  list,
  about,
  also,
}: {
  list: PortfolioList;
  /** What stands beside its name, such as how a project stands. */
  about?: (placed: Placed) => string | null;
  /** What else belongs to an entry. */
  also?: (placed: Placed) => ReactNode;
}): ReactNode {
  const spec = LIST_SPECS[list];
  const id = useId();
  const draft = useProfile((state) => state.draft);
  const entries = placedEntries(draft, list, useFree());
  const section = useRef<HTMLElement>(null);
  const add = (name: string): void => {
    addTo(list, { [spec.named.key]: name });
    announce(`Added ${name}.`);
    // The form of what was added opens, so that the other answers follow.
    requestAnimationFrame(() => {
      const added = section.current?.querySelector<HTMLDetailsElement>(".inf-entry:last-of-type");
      if (added) added.open = true;
    });
  };
  const remove = (placed: Placed): void => {
    removeFrom(list, placed);
    section.current?.querySelector<HTMLElement>(":scope > form input")?.focus();
  };
  return (
    <section className="inf-list stack" aria-labelledby={id} ref={section}>
      <h3 id={id}>{spec.title}</h3>
      <div>
        {entries.map((placed, order) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry has no other name than its place
          <details className="inf-entry" key={order}>
            <summary>
              {nameOf(placed.entry)}
              <About words={about?.(placed) ?? null} />
            </summary>
            <div className="stack inf-form">
              <EntryFields list={list} placed={placed} />
              {also?.(placed)}
              <p className="noprint">
                <button type="button" className="btn s" onClick={once(() => remove(placed))}>
                  Remove<span className="vh">: {nameOf(placed.entry)}</span>
                </button>
              </p>
            </div>
          </details>
        ))}
      </div>
      <AddLine
        label={entries.length === 0 ? spec.first : spec.another}
        one={`this ${spec.one}`}
        longest={spec.named.longest ?? 300}
        onAdd={add}
      />
    </section>
  );
}

function About({ words }: { words: string | null }): ReactNode {
  return words === null ? null : <span className="small quiet"> {words}</span>;
}

function EntryFields({ list, placed }: { list: PortfolioList; placed: Placed }): ReactNode {
  const spec = LIST_SPECS[list];
  const { at, entry } = placed;
  const path = `portfolio.${list}[${at}]`;
  const set = (key: string, value: unknown): void => changeIn(list, placed, key, value);
  return (
    <>
      {[spec.named, ...spec.fields].map((field) => (
        <SpecField
          key={field.key}
          spec={field}
          path={path}
          entry={entry}
          one={spec.one}
          isName={field === spec.named}
          onSet={set}
        />
      ))}
      {(spec.nested ?? []).map((nested) => (
        <NestedList
          key={nested.key}
          spec={nested}
          path={`${path}.${nested.key}`}
          stored={entry[nested.key]}
          onSet={(entries) => set(nested.key, entries)}
        />
      ))}
    </>
  );
}
