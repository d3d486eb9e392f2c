import { FIRST_DAY, LAST_YEAR } from "@smartpick/core";
import { counted, dayWords, listed, shortDay } from "@smartpick/report";
import type { SentEntry } from "../../../store/in-season.ts";
import type { SeasonTurn } from "../../../store/season-assumed.ts";
import { signalTroubleWords } from "../../../store/signal-trouble.ts";
import { turnWords } from "../turn-words.ts";
import type { Role } from "./columns.ts";
import type { Reading } from "./day-cell.ts";
import { MOST, type SheetRefusal } from "./sheet-file.ts";
import type { NotRead, RepeatedRow, WrongSignal } from "./sheet-plan.ts";

/** Why a file is not read, with what to do. */
export const REFUSALS: Readonly<Record<SheetRefusal, string>> = {
  "too-large": "It is larger than 5 MB. Save the one sheet with your applications as a file of its own.",
  empty: "It holds no filled cell. Save the sheet with your applications, and open that.",
  "old-excel": "It is an Excel file of the old kind (.xls). Save it as .xlsx or .csv.",
  "not-a-sheet": "It is not a sheet. Save your sheet as .xlsx or .csv.",
  "web-page": "It is a web page, not a sheet. Save your sheet as .xlsx or .csv.",
  "packed-too-much": "Unpacked it would be far too large for a sheet, so it was not unpacked.",
  damaged: "It is damaged, or not an Excel file. Save it again as .xlsx or .csv.",
  "too-many-rows": `It has more than ${MOST.rows.toLocaleString("en-US")} rows. Save only the rows of this season.`,
  "too-many-columns": `It has more than ${MOST.columns} columns. Save only the columns of your applications.`,
  "cell-too-long": "One cell holds more text than a page. Take that column out.",
  "too-slow": "It takes too long to read. Save only the rows of this season.",
  gone: "The browser could not read it. Is it still there?",
};

/** What a column means, as a choice. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  code: "Code of the program",
  name: "Name of the program",
  city: "City",
  state: "State",
  specialty: "Specialty",
  status: "What became of it",
  heard: "Day on which that came",
  signal: "Signal",
  applied: "Day applied",
  invited: "Day invited",
  interviewed: "Day of the interview",
  rejected: "Day rejected",
  withdrawn: "Day withdrawn",
};

/** Why a cell is not read. */
export const NOT_READ: Readonly<Record<NotRead["why"], string>> = {
  "no-day": "is no day",
  "far-year": `is outside the years ${FIRST_DAY.slice(0, 4)} to ${LAST_YEAR}`,
  "unknown-state": "says nothing we know about an application",
  "unknown-signal": "is no signal we know",
  "no-date-told": "has no day",
  future: "is still to come",
  season: "is in no season at hand",
  before: "is before what it follows",
  after: "is after what follows it",
};

/** Why something of a row is left out that names a program again. */
export function repeatedWords({ row, days, signal }: RepeatedRow): string {
  const others = [
    ...days.map(({ event, day, first }) => `${event} ${dayWords(day)} (before: ${dayWords(first)})`),
    ...(signal === null ? [] : [`signal ${signal}`]),
  ];
  return others.length === 0
    ? `Row ${row} names a program again and tells nothing new.`
    : `Row ${row} differs from an earlier row of the same program: ${listed(others)}. The earlier row counts.`;
}

/** Why the signal of a row cannot be. */
export function wrongSignalWords({ row, text, trouble }: WrongSignal): string {
  return `Row ${row}, signal “${text}”: ${signalTroubleWords(trouble)}`;
}

const ORDERS: Readonly<Record<Reading, string>> = {
  "month-first": "month, day, year",
  "day-first": "day, month, year",
  "year-first": "year, month, day",
  "no-day": "no day",
};

/** In which order the numbers of a column are read that leaves but one. */
export function settledWords(column: string, reading: Reading): string {
  return `“${column}” is read as ${ORDERS[reading]}: its cells can be days in no other order.`;
}

const EVENT_WORDS = [
  ["applied", "applied"],
  ["invited", "invited"],
  ["interviewed", "interview"],
  ["rejected", "rejected"],
  ["withdrawn", "withdrawn"],
] as const;

/** What an application would be, in a line, as read on `today`. */
export function entryWords(entry: SentEntry | undefined, today: string): string {
  if (entry === undefined) return "";
  const days = EVENT_WORDS.flatMap(([event, word]) => {
    const day = entry[event];
    if (day === undefined) return [];
    return [`${word} ${shortDay(day, today)}`];
  });
  const signal =
    entry.signal === undefined ? [] : [entry.signal === "signal" ? "signal" : `${entry.signal} signal`];
  return [...days, ...signal].join(", ") || "sent, day not told";
}

/** For which season applications (`what`, the start of a sentence) are entered, whether that turns the screens to another one, and how many are of another. */
export function seasonWords(what: string, season: number, turn: SeasonTurn | null, others: number): string {
  const changes = turn === null ? "" : ` ${turnWords("entering them", turn)}`;
  const left =
    others === 0
      ? ""
      : ` ${counted(others, "application")} with days of another season will not count in it.`;
  return `${what} are entered for the season ${season}.${changes}${left}`;
}
