import { type Draft, valueAt } from "./draft.ts";
import { changeAnswer, useProfile } from "./profile-store.ts";
import { announce, offerUndo } from "./screen-store.ts";

/** An entry of the form as it stands in the file. */
export type FormEntry = Readonly<Record<string, unknown>>;

/** The lists of the form. */
export type FormList = "experiences" | "regions" | "scholarly" | "connections";

/** The entries of a list of the form; none where nothing is told. */
export function entriesOf(draft: Draft, list: FormList): readonly FormEntry[] {
  const value = valueAt(draft, `application.${list}`);
  return Array.isArray(value) ? value.filter(isEntry) : [];
}

/** A text of an entry, or of the form itself; "" where nothing is told. */
export function wordsOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Adds an entry at the end. */
export function addEntry(list: FormList, entry: FormEntry): void {
  write(list, [...entriesNow(list), entry]);
}

/**
 * Changes one answer of an entry; `undefined` takes it away. `meant` is the entry as it was when the change began: where
 * another tab has moved it since, the change goes along; where it was removed, it comes back with the change, which Undo
 * takes away.
 */
export function changeEntry(
  list: FormList,
  at: number,
  key: string,
  value: unknown,
  meant: FormEntry | null = null,
): void {
  const entries = entriesNow(list);
  const place = meant === null ? at : placeNow(entries, at, meant);
  if (place < 0 && meant !== null) {
    const words = `${wordsOf(meant.title)} was removed elsewhere. It is back with what you typed.`;
    announce(words);
    offerUndo(words, write(list, [...entries, { ...meant, [key]: value }]));
    return;
  }
  const before = entries[place];
  if (before === undefined || before[key] === value) return;
  const { [key]: _, ...rest } = before;
  const next = value === undefined ? rest : { ...before, [key]: value };
  write(
    list,
    entries.map((entry, index) => (index === place ? next : entry)),
  );
}

/** Where an entry that stood at `at` stands now; -1 where it is gone. */
export function placeNow(entries: readonly FormEntry[], at: number, meant: FormEntry): number {
  const here = entries[at];
  if (here !== undefined && isOneEntry(here, meant)) return at;
  return entries.findIndex((entry) => isOneEntry(entry, meant));
}

/** What tells experiences apart: a post is told by its title, its place and its beginning. */
const TELLING = ["title", "organization", "from"] as const;

function isOneEntry(one: FormEntry, other: FormEntry): boolean {
  return TELLING.every((key) => one[key] === other[key]);
}

/**
 * Where the entry that stood at `at` of `before` stands in `now`, as another tab may add, move or remove others; the same
 * place where it is gone or has another name, for then it was renamed there.
 */
export function placeFollowed(before: readonly FormEntry[], now: readonly FormEntry[], at: number): number {
  const meant = before[at];
  if (meant === undefined) return at;
  const found = placeNow(now, at, meant);
  const manyOf = (entries: readonly FormEntry[]): number =>
    entries.filter((entry) => isOneEntry(entry, meant)).length;
  // Another entry of the same name is not the one that was renamed.
  return found < 0 || manyOf(now) < manyOf(before) ? at : found;
}

/** Whether another entry has come to a place, which more than a new title tells. */
export function isOtherEntry(before: FormEntry, now: FormEntry): boolean {
  return (
    before.title !== now.title && ["organization", "from", "text"].some((key) => before[key] !== now[key])
  );
}

/** Takes an entry away and offers to undo it; `name` is what it is called. */
export function removeEntry(list: FormList, at: number, name: string): void {
  const command = write(
    list,
    entriesNow(list).filter((_, place) => place !== at),
  );
  const words = `Removed ${name}.`;
  announce(words);
  offerUndo(words, command);
}

/** Moves an entry by one place; `false` where it stands at the end already. */
export function moveEntry(list: FormList, at: number, by: -1 | 1, name: string): boolean {
  const entries = [...entriesNow(list)];
  const [moved, other] = [entries[at], entries[at + by]];
  if (moved === undefined || other === undefined) return false;
  entries[at + by] = moved;
  entries[at] = other;
  write(list, entries);
  announce(`${name} is number ${at + by + 1} of ${entries.length}.`);
  return true;
}

/** Changes what stands once in the form: a path below `application`. */
export function changeForm(path: string, value: unknown): void {
  changeAnswer(`application.${path}`, value);
}

function entriesNow(list: FormList): readonly FormEntry[] {
  return entriesOf(useProfile.getState().draft, list);
}

function write(list: FormList, entries: readonly FormEntry[]) {
  return changeAnswer(`application.${list}`, entries.length > 0 ? entries : undefined);
}

function isEntry(value: unknown): value is FormEntry {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
