import type { ReactNode } from "react";
import { useLocation } from "wouter";
import { addEntry, entriesOf, type FormList } from "../../store/application-form.ts";
import { useProfile } from "../../store/profile-store.ts";
import { announce } from "../../store/screen-store.ts";
import { AddLine } from "../shared/add-line.tsx";

/** What one entry is called, so that no two buttons have one name. */
const ENTRY: Readonly<Record<FormList, string>> = {
  experiences: "this experience",
  regions: "this region",
  scholarly: "this work",
  connections: "this city",
};

/** Adds an entry of the form by its title. */
export function AddByTitle({
  list,
  label,
  first,
  longest,
  to,
  entry = (title) => ({ title }),
}: {
  list: FormList;
  label: string;
  /** The label while there is no entry. */
  first: string;
  longest: number;
  /** Where to go once it is there; left out = stay. */
  to?: (at: number) => string;
  entry?: (title: string) => Readonly<Record<string, unknown>>;
}): ReactNode {
  const [, go] = useLocation();
  const count = useProfile(({ draft }) => entriesOf(draft, list).length);
  const add = (title: string): void => {
    const added = entry(title);
    addEntry(list, added);
    if (to === undefined) announce(`Added ${title}.`);
    else go(to(count), { state: { entry: added } });
  };
  return <AddLine label={count === 0 ? first : label} one={ENTRY[list]} longest={longest} onAdd={add} />;
}
