import { isTakenDay } from "@smartpick/core";
import { type DayTrouble, dayTrouble } from "../../../store/day-trouble.ts";
import type { SeasonEvent, SentEntry } from "../../../store/in-season.ts";
import { type SignalRules, type SignalTrouble, signalTrouble } from "../../../store/signal-trouble.ts";
import { columnReading, isTwoDigits } from "./column-reading.ts";
import type { Mapping, Role } from "./columns.ts";
import { type DayCell, dayBy, dayCell, type Reading } from "./day-cell.ts";
import { type Cell, textOf } from "./sheet-file.ts";
import { saysSent, signalCell, stateCell } from "./state-cell.ts";

/** What the applicant has answered about a sheet. */
export interface SheetAnswers {
  /** By the key of a question about days, see `askedDays`. */
  readonly readings: Readonly<Record<string, Reading>>;
  /** The day of what the sheet tells without one; `null` = such news is left out. */
  readonly undated: string | null;
  /** Which day stands where sheet and tracker differ. */
  readonly differing: "mine" | "sheet";
  /** What becomes of rows whose signal cannot be; absent = they are left out. */
  readonly wrongSignals?: "left-out" | "without";
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
  readonly why:
    | "no-day"
    | "unknown-state"
    | "unknown-signal"
    | "no-date-told"
    | "far-year"
    | DayTrouble["code"];
}

/** A later row of a program from which something, or all, is left out; the earlier row counts. */
export interface RepeatedRow {
  readonly row: number;
  /** The days that are other than those of the earlier row; none where the row tells nothing new. */
  readonly days: readonly { readonly event: SeasonEvent; readonly day: string; readonly first: string }[];
  /** The signal that is other than that of the earlier row. */
  readonly signal: string | null;
}

/** A row whose signal its specialty does not have, or has not so often. */
export interface WrongSignal {
  readonly row: number;
  readonly text: string;
  readonly trouble: SignalTrouble;
}

/** When a sheet is read, and what the season gives in the specialties of its programs. */
export interface SheetSeason {
  readonly season: number;
  readonly today: string;
  readonly rules: SignalRules;
}

/** What a sheet would set. */
export interface SheetPlan {
  readonly entries: readonly SentEntry[];
  /** Ids of the programs that come in or change, in the order of the sheet. */
  readonly changed: readonly string[];
  readonly notRead: readonly NotRead[];
  /** How many days differ between sheet and tracker. */
  readonly differing: number;
  /** Rows of a program of which an earlier row told the same, or another day. */
  readonly repeated: readonly RepeatedRow[];
  /** Rows that are left out, or enter without their signal, as the answers say. */
  readonly wrongSignals: readonly WrongSignal[];
  /** How many rows say that nothing was sent. */
  readonly notSent: number;
  /** Cells whose day is entered and whose hour is not, as an application has no place for it. */
  readonly timed: readonly Timed[];
  /** Columns whose years of two digits can be read in one way only, and that way. */
  readonly settled: Settled;
}

/** A cell with an hour, and the day that is read from it. */
export interface Timed {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly day: string;
}

type Settled = ReadonlyMap<number, Reading>;

const EVENTS = ["applied", "invited", "interviewed", "rejected", "withdrawn"] as const;

/** Cells of a column that could be several things, all of one kind, with the first of them as an example. */
export interface AskedDays {
  readonly key: string;
  readonly column: number;
  readonly row: number;
  readonly text: string;
  readonly cell: Extract<DayCell, { kind: "asked" }>;
  /** Every text of the kind, once. */
  readonly texts: readonly string[];
}

/** The questions about days: one for each column and kind of cell. */
export function askedDays(
  rows: readonly PlacedRow[],
  mapping: Mapping,
  season: number,
): readonly AskedDays[] {
  const asked = new Map<string, AskedDays>();
  const settled = settledColumns(rows, mapping, season);
  for (const { row, cells } of rows) {
    for (const [column, role] of mapping.entries()) {
      if (!isDay(role)) continue;
      const cell = dayCell(cells[column], season);
      if (cell.kind !== "asked" || (isTwoDigits(cell) && settled.has(column))) continue;
      const key = keyOf(column, cell);
      const text = textOf(cells[column]);
      const known = asked.get(key);
      if (known === undefined) asked.set(key, { key, column, row, text, cell, texts: [text] });
      else if (!known.texts.includes(text)) asked.set(key, { ...known, texts: [...known.texts, text] });
    }
  }
  return [...asked.values()];
}

/** The columns of days in which all years of two digits can be read in one way only. */
function settledColumns(rows: readonly PlacedRow[], mapping: Mapping, season: number): Settled {
  return new Map(
    mapping.flatMap((role, column): [number, Reading][] => {
      if (!isDay(role)) return [];
      const reading = columnReading(rows.map(({ cells }) => dayCell(cells[column], season)));
      return reading === null ? [] : [[column, reading]];
    }),
  );
}

/** What the rows of a sheet set in the applications that are there, and all that is not read. Values are never changed. */
export function sheetPlan(
  rows: readonly PlacedRow[],
  mapping: Mapping,
  present: readonly SentEntry[],
  { season, today, rules }: SheetSeason,
  answers: SheetAnswers,
): SheetPlan {
  const entries = new Map(present.map((entry) => [entry.program, entry]));
  const read = new Map<string, Told>();
  const notRead: NotRead[] = [];
  const repeated: RepeatedRow[] = [];
  const wrongSignals: WrongSignal[] = [];
  const timed: Timed[] = [];
  const settled = settledColumns(rows, mapping, season);
  let differing = 0;
  let notSent = 0;
  for (const placed of rows) {
    if (placed.program === null) continue;
    const before = entries.get(placed.program);
    const told = toldBy(placed, mapping, { season, settled, answers }, before, { notRead, timed });
    if (told === "not-sent") {
      notSent += 1;
      continue;
    }
    if (told === "held") continue;
    const earlier = read.get(placed.program);
    const fresh = earlier === undefined ? told : freshOf(told, earlier);
    if (earlier !== undefined) repeated.push(...repeatedBy(placed.row, told, fresh, earlier));
    const mine = before ?? { program: placed.program };
    const whole = mergedEntry(mine, fresh, answers.differing, today);
    const trouble =
      whole.entry.signal === mine.signal
        ? null
        : signalTrouble(whole.entry, [...entries.values()], rules, { season, today });
    if (trouble !== null) {
      wrongSignals.push({ row: placed.row, text: textOf(placed.cells[mapping.indexOf("signal")]), trouble });
      if (answers.wrongSignals !== "without") continue;
    }
    const set = trouble === null ? fresh : { ...fresh, signal: null };
    const merged = trouble === null ? whole : mergedEntry(mine, set, answers.differing, today);
    const refused = new Set(merged.misses.map(({ event }) => event));
    notRead.push(...merged.misses.map(({ event: _, ...miss }) => ({ ...miss, row: placed.row })));
    differing += merged.differing;
    read.set(placed.program, {
      days: [...(earlier?.days ?? []), ...fresh.days.filter(({ event }) => !refused.has(event))],
      signal: earlier?.signal ?? set.signal,
    });
    entries.set(placed.program, merged.entry);
  }
  const first = new Map(present.map((entry) => [entry.program, entry]));
  const changed = [...read.keys()].filter((program) => !sameEntry(first.get(program), entries.get(program)));
  return {
    entries: [...entries.values()],
    changed,
    notRead,
    differing,
    repeated,
    wrongSignals,
    notSent,
    timed,
    settled,
  };
}

/** What a later row of a program tells that no earlier one did. */
function freshOf(told: Told, earlier: Told): Told {
  return {
    days: told.days.filter(({ event }) => !earlier.days.some((one) => one.event === event)),
    signal: earlier.signal === null ? told.signal : null,
  };
}

/** What is left out of a later row of a program; nothing where it only adds. */
function repeatedBy(row: number, told: Told, fresh: Told, earlier: Told): readonly RepeatedRow[] {
  const days = told.days.flatMap(({ event, day }) => {
    const first = earlier.days.find((one) => one.event === event)?.day;
    return first === undefined || first === day ? [] : [{ event, day, first }];
  });
  const signal = earlier.signal !== null && told.signal !== earlier.signal ? told.signal : null;
  const adds = fresh.days.length > 0 || fresh.signal !== null;
  return adds && days.length === 0 && signal === null ? [] : [{ row, days, signal }];
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

/** How the cells of a sheet are read. */
interface Ways {
  readonly season: number;
  readonly settled: Settled;
  readonly answers: SheetAnswers;
}

/** What a row tells, that nothing was sent, or that it is held back until the day of its news is told. */
function toldBy(
  { row, cells }: PlacedRow,
  mapping: Mapping,
  { season, settled, answers: { readings, undated } }: Ways,
  before: SentEntry | undefined,
  { notRead, timed }: { readonly notRead: NotRead[]; readonly timed: Timed[] },
): Told | "not-sent" | "held" {
  const days: Told["days"][number][] = [];
  let signal: string | null = null;
  let heard: { day: string; column: number; text: string } | null = null;
  let state: { event: SeasonEvent; column: number; text: string } | null = null;
  for (const [column, role] of mapping.entries()) {
    const text = textOf(cells[column]);
    const miss = (why: NotRead["why"]): number => notRead.push({ row, column, text, why });
    if (isDay(role)) {
      const cell = dayCell(cells[column], season);
      const own = cell.kind === "asked" ? readings[keyOf(column, cell)] : undefined;
      const day = dayBy(cell, isTwoDigits(cell) ? (settled.get(column) ?? own) : own);
      if (day === null && cell.kind !== "empty") miss("no-day");
      else if (day !== null && "timed" in cell && cell.timed) timed.push({ row, column, text, day });
      if (day !== null && !isTakenDay(day)) miss("far-year");
      else if (day !== null && role === "heard") heard = { day, column, text };
      else if (day !== null && role !== "heard") days.push({ event: role, day, column, text });
    } else if (role === "signal") {
      const named = signalCell(text);
      if (named === null) miss("unknown-signal");
      else if (named !== "none") signal = named;
    } else if (role === "status") {
      const event = stateCell(text);
      if (event === "not-sent") return "not-sent";
      if (event === null) miss("unknown-state");
      // "Sent" beside a day is the day on which it was sent; "waiting" beside one is not.
      else if (event !== "applied" || saysSent(text)) state = { event, column, text };
    }
  }
  const has = (event: SeasonEvent): boolean =>
    before?.[event] !== undefined || days.some((one) => one.event === event);
  const lacks = state !== null && !has(state.event) ? state : null;
  // A state without its own day is news all the same; its day is asked once for all.
  if (lacks !== null && heard !== null) days.push({ ...heard, event: lacks.event });
  else if (lacks?.event === "applied") return { days, signal };
  else if (lacks !== null && undated !== null && isTakenDay(undated)) days.push({ ...lacks, day: undated });
  else if (lacks !== null) {
    // Without its answer the row would stand there as one that waits: it is held back until its day is told.
    notRead.push({ row, column: lacks.column, text: lacks.text, why: "no-date-told" });
    return "held";
  }
  return { days, signal };
}

/** An application with what a row tells of it, and the days of the row that cannot be. */
interface Merged {
  readonly entry: SentEntry;
  readonly differing: number;
  readonly misses: readonly (Omit<NotRead, "row"> & { readonly event: SeasonEvent })[];
}

function mergedEntry(
  before: SentEntry,
  { days, signal }: Told,
  wins: SheetAnswers["differing"],
  today: string,
): Merged {
  const misses: Merged["misses"][number][] = [];
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
    else misses.push({ event, column: told.column, text: told.text, why: trouble.code });
  }
  return { entry, differing, misses };
}

function sameEntry(a: SentEntry | undefined, b: SentEntry | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.signal === b.signal && EVENTS.every((event) => a[event] === b[event]);
}

function isEvent(role: Role | null | undefined): role is SeasonEvent {
  return EVENTS.some((event) => event === role);
}

function isDay(role: Role | null | undefined): role is SeasonEvent | "heard" {
  return role === "heard" || isEvent(role);
}

/** A cell of one kind is read one way: "7/15" and "11/12" are two kinds, as the first has but one day in it. */
function keyOf(
  column: number,
  { yearDigits, monthFirst, dayFirst, yearFirst }: Extract<DayCell, { kind: "asked" }>,
): string {
  return `${column} ${yearDigits} ${monthFirst !== null} ${dayFirst !== null} ${yearFirst !== null}`;
}
