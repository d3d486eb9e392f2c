import { type DayTrouble, dayTrouble, type SeasonEvent, type SentEntry } from "../../../store/in-season.ts";
import type { Mapping, Role } from "./columns.ts";
import { dayBy, dayCell, type Reading } from "./day-cell.ts";
import { type Cell, textOf } from "./sheet-file.ts";
import { signalCell, stateCell } from "./state-cell.ts";

/** What the applicant has answered about a sheet. */
export interface SheetAnswers {
  /** By the key of a question about days, see `askedDays`. */
  readonly readings: Readonly<Record<string, Reading>>;
  /** The day of what the sheet tells without one; `null` = such news is left out. */
  readonly undated: string | null;
  /** Which day stands where sheet and tracker differ. */
  readonly differing: "mine" | "sheet";
}

/** One row of a sheet with the program it names; `null` = left out. */
export interface PlacedRow {
  /** Number of the row in the sheet, from 1. */
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly program: string | null;
}

/** What is not read, with its place, so that nothing is lost in silence. */
export interface NotRead {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly why: "no-day" | "unknown-state" | "unknown-signal" | "no-date-told" | DayTrouble["code"];
}

/** What a sheet would set. */
export interface SheetPlan {
  readonly entries: readonly SentEntry[];
  /** Ids of the programs that come in or change, in the order of the sheet. */
  readonly changed: readonly string[];
  readonly notRead: readonly NotRead[];
  /** How many days differ between sheet and tracker. */
  readonly differing: number;
  /** Rows that repeat a program, rows that say nothing was sent. */
  readonly repeated: readonly number[];
  readonly notSent: number;
}

const EVENTS = ["applied", "invited", "interviewed", "rejected", "withdrawn"] as const;

/** A cell that may be a day, where its column tells of one. */
export function askedDays(rows: readonly PlacedRow[], mapping: Mapping, season: number) {
  const asked = new Map<
    string,
    {
      key: string;
      column: number;
      row: number;
      text: string;
      cell: ReturnType<typeof dayCell> & { kind: "asked" };
      count: number;
    }
  >();
  for (const { row, cells } of rows) {
    for (const [column, role] of mapping.entries()) {
      if (!isEvent(role)) continue;
      const cell = dayCell(cells[column], season);
      if (cell.kind !== "asked") continue;
      const key = keyOf(column, cell.short);
      const known = asked.get(key);
      // The example that is shown can be read in most ways.
      if (known === undefined)
        asked.set(key, { key, column, row, text: textOf(cells[column]), cell, count: 1 });
      else known.count += 1;
    }
  }
  return [...asked.values()];
}

/** What the rows of a sheet set in the applications that are there, and all that is not read. Values are never changed. */
export function sheetPlan(
  rows: readonly PlacedRow[],
  mapping: Mapping,
  present: readonly SentEntry[],
  { season, today }: { readonly season: number; readonly today: string },
  answers: SheetAnswers,
): SheetPlan {
  const entries = new Map(present.map((entry) => [entry.program, entry]));
  const seen = new Set<string>();
  const changed: string[] = [];
  const notRead: NotRead[] = [];
  const repeated: number[] = [];
  let differing = 0;
  let notSent = 0;
  for (const placed of rows) {
    if (placed.program === null) continue;
    const told = toldBy(placed, mapping, season, answers, notRead);
    if (told === "not-sent") {
      notSent += 1;
      continue;
    }
    if (seen.has(placed.program)) {
      repeated.push(placed.row);
      continue;
    }
    seen.add(placed.program);
    const before = entries.get(placed.program);
    const merged = mergedEntry(
      before ?? { program: placed.program },
      told,
      answers.differing,
      (trouble) => notRead.push({ ...trouble, row: placed.row }),
      today,
    );
    differing += merged.differing;
    if (before !== undefined && sameEntry(before, merged.entry)) continue;
    entries.set(placed.program, merged.entry);
    changed.push(placed.program);
  }
  return { entries: [...entries.values()], changed, notRead, differing, repeated, notSent };
}

interface Told {
  readonly days: readonly {
    readonly event: SeasonEvent;
    readonly day: string;
    readonly column: number;
    readonly text: string;
  }[];
  readonly signal: string | null;
}

/** What a row tells, or that nothing was sent. */
function toldBy(
  { row, cells }: PlacedRow,
  mapping: Mapping,
  season: number,
  { readings, undated }: SheetAnswers,
  notRead: NotRead[],
): Told | "not-sent" {
  const days: Told["days"][number][] = [];
  let signal: string | null = null;
  let state: { event: SeasonEvent; column: number; text: string } | null = null;
  for (const [column, role] of mapping.entries()) {
    const text = textOf(cells[column]);
    const miss = (why: NotRead["why"]): number => notRead.push({ row, column, text, why });
    if (isEvent(role)) {
      const cell = dayCell(cells[column], season);
      const day =
        cell.kind === "asked" ? dayBy(cell, readings[keyOf(column, cell.short)]) : dayBy(cell, undefined);
      if (day !== null) days.push({ event: role, day, column, text });
      else if (cell.kind !== "empty") miss("no-day");
    } else if (role === "signal") {
      const named = signalCell(text);
      if (named === null) miss("unknown-signal");
      else if (named !== "none") signal = named;
    } else if (role === "status") {
      const event = stateCell(text);
      if (event === "not-sent") return "not-sent";
      if (event === null) miss("unknown-state");
      else if (event !== "applied") state = { event, column, text };
    }
  }
  // A state without its own day is news all the same; its day is asked once for all.
  if (state !== null && !days.some(({ event }) => event === state?.event)) {
    if (undated === null) notRead.push({ row, column: state.column, text: state.text, why: "no-date-told" });
    else days.push({ ...state, day: undated });
  }
  return { days, signal };
}

function mergedEntry(
  before: SentEntry,
  { days, signal }: Told,
  wins: SheetAnswers["differing"],
  miss: (trouble: Omit<NotRead, "row">) => void,
  today: string,
): { readonly entry: SentEntry; readonly differing: number } {
  let entry: SentEntry =
    signal === null || (before.signal !== undefined && wins === "mine") ? before : { ...before, signal };
  let differing = before.signal !== undefined && signal !== null && before.signal !== signal ? 1 : 0;
  for (const event of EVENTS) {
    const told = days.find((one) => one.event === event);
    if (told === undefined) continue;
    const mine = entry[event];
    if (mine !== undefined && mine !== told.day) differing += 1;
    if (mine !== undefined && (mine === told.day || wins === "mine")) continue;
    const trouble = dayTrouble(entry, event, told.day, today);
    if (trouble === null) entry = { ...entry, [event]: told.day };
    else miss({ column: told.column, text: told.text, why: trouble.code });
  }
  return { entry, differing };
}

function sameEntry(a: SentEntry, b: SentEntry): boolean {
  return a.signal === b.signal && EVENTS.every((event) => a[event] === b[event]);
}

function isEvent(role: Role | null | undefined): role is SeasonEvent {
  return EVENTS.some((event) => event === role);
}

function keyOf(column: number, short: boolean): string {
  return `${column} ${short ? "short" : "long"}`;
}
