import type { FreeEntry, PortfolioTold } from "@smartpick/core";
import { isSameValue } from "../document/cell.ts";
import { type FormEntry, wordsOf } from "./application-form.ts";
import { type Draft, valueAt } from "./draft.ts";
import { changeAnswer, useProfile } from "./profile-store.ts";
import { announce, offerUndo } from "./screen-store.ts";

/** The lists of the informatics profile. */
export type PortfolioList = Exclude<keyof PortfolioTold, "free" | "resume">;

/** An entry at its place in the file. */
export interface Placed {
  readonly at: number;
  readonly entry: FormEntry;
}

/** Everything that stands in a list of the draft, whatever form it has. */
export function valuesOf(draft: Draft, list: PortfolioList): readonly unknown[] {
  const found = valueAt(draft, `portfolio.${list}`);
  return Array.isArray(found) ? found : [];
}

/**
 * The entries of a list that the forms can show, each at its place in the file. `free` are those of the profile without a known
 * form: they are asked about and stand in no form.
 */
export function placedEntries(
  draft: Draft,
  list: PortfolioList,
  free: readonly FreeEntry[],
): readonly Placed[] {
  const asked = free.filter((one) => one.list === list);
  return valuesOf(draft, list).flatMap((value, at) => {
    if (asked.some((one) => isSameValue(one.value, value))) return [];
    const entry = asEntry(value);
    return entry === null ? [] : [{ at, entry }];
  });
}

/** What an entry is called: its title, or the name of a skill or person; "" for one without. */
export function nameOf(entry: FormEntry): string {
  return wordsOf(entry.title) || wordsOf(entry.name);
}

/** Adds entries at the end of a list, as one act. */
export function addTo(list: PortfolioList, ...entries: readonly FormEntry[]): void {
  write(list, [...valuesNow(list), ...entries]);
}

/**
 * Changes one answer of an entry; `undefined` takes it away. `meant` is the entry as it was when the change began: where
 * another tab has moved it since, the change goes along; where it was removed, it comes back with the change, which Undo
 * takes away.
 */
export function changeIn(
  list: PortfolioList,
  { at, entry: meant }: Placed,
  key: string,
  value: unknown,
): void {
  const values = valuesNow(list);
  const place = placeOfEntry(values, at, meant);
  if (place < 0) {
    const words = `${nameOf(meant)} was removed elsewhere. It is back with what you typed.`;
    announce(words);
    offerUndo(words, write(list, [...values, { ...meant, [key]: value }]));
    return;
  }
  const before = asEntry(values[place]) ?? meant;
  if (isSameValue(before[key], value)) return;
  const { [key]: _, ...rest } = before;
  const next = value === undefined ? rest : { ...before, [key]: value };
  write(
    list,
    values.map((other, index) => (index === place ? next : other)),
  );
}

/** Takes an entry away and offers to undo it. */
export function removeFrom(list: PortfolioList, { at, entry }: Placed): void {
  const values = valuesNow(list);
  const place = placeOfEntry(values, at, entry);
  const words = `Removed ${nameOf(entry)}.`;
  announce(words);
  offerUndo(
    words,
    write(
      list,
      values.filter((_, index) => index !== place),
    ),
  );
}

/** Puts entries in the place of one without a known form, and offers to undo it; nothing where it is gone. */
export function replaceFree(list: PortfolioList, value: unknown, entries: readonly FormEntry[]): void {
  const values = valuesNow(list);
  const at = values.findIndex((one) => isSameValue(one, value));
  if (at < 0) return;
  const words = entries.length === 0 ? "The entry is gone." : "The entry has a form now.";
  announce(words);
  offerUndo(words, write(list, values.toSpliced(at, 1, ...entries)));
}

/** Where an entry that stood at `at` stands now: its name, place and beginning tell it; -1 where it is gone. */
export function placeOfEntry(values: readonly unknown[], at: number, meant: FormEntry): number {
  const isOne = (value: unknown): boolean => {
    const entry = asEntry(value);
    return entry !== null && TELLING.every((key) => entry[key] === meant[key]);
  };
  if (isOne(values[at])) return at;
  return values.findIndex(isOne);
}

const TELLING = ["title", "name", "place", "from"] as const;

/** A value as an entry of a form: a skill may be written as its name alone. `null` = none. */
function asEntry(value: unknown): FormEntry | null {
  if (typeof value === "string") return { name: value };
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as FormEntry) : null;
}

function valuesNow(list: PortfolioList): readonly unknown[] {
  return valuesOf(useProfile.getState().draft, list);
}

function write(list: PortfolioList, values: readonly unknown[]) {
  return changeAnswer(`portfolio.${list}`, values.length > 0 ? values : undefined);
}
