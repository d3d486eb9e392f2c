import { type RowFault, toldFaults } from "../table/row-fault.ts";
import { type NumberRule, RowReader } from "../table/row-reader.ts";
import type { Table } from "../table/table.ts";
import { YES_NO, YES_NO_TAKES } from "../table/yes-no.ts";

/** What came of an alert: `ignored` is neither followed nor overridden, such as a window that was closed. */
export type AlertOutcome = "accepted" | "overridden" | "ignored" | "unknown";
export type Judgement = "yes" | "no" | "unknown";

/** What is counted beside the alerts, so that a rate can be told. */
export const EXPOSURES = ["encounters", "orders", "hours"] as const;
export type Exposure = (typeof EXPOSURES)[number];

/** One alert that fired. `exposure` holds the counts of its clinician, or of the whole period without a clinician. */
export interface AlertRow {
  readonly line: number;
  readonly alert: string;
  readonly outcome: AlertOutcome;
  /** Whether the alert should have been shown. */
  readonly appropriate: Judgement;
  /** Whether the answer was right, where somebody judged the answer itself. */
  readonly response: Judgement;
  readonly reason: string | null;
  readonly clinician: string | null;
  readonly date: string | null;
  readonly exposure: Readonly<Record<Exposure, number | null>>;
}

const OUTCOMES: ReadonlyMap<string, AlertOutcome> = new Map<string, AlertOutcome>([
  ...["accepted", "accept", "followed", "complied"].map((word) => [word, "accepted"] as const),
  ...["overridden", "override", "overrode", "bypassed"].map((word) => [word, "overridden"] as const),
  ...["ignored", "dismissed", "closed", "deferred", "no response"].map((word) => [word, "ignored"] as const),
  ...["unknown", "na", "n/a", "?"].map((word) => [word, "unknown"] as const),
]);
const OUTCOME_TAKES = "accepted, overridden, ignored or unknown";
const EXPOSURE: NumberRule = {
  least: Number.MIN_VALUE,
  most: 1e12,
  whole: false,
  takes: "a number above 0, or nothing",
};

/** The alerts of a table, one a row, or the faults in it. */
export function readAlertRows(table: Table): {
  readonly rows: readonly AlertRow[];
  readonly faults: readonly RowFault[];
} {
  const reader = new RowReader(table);
  const wanted = ["alert", "outcome", "appropriate", "response_appropriate", "reason", "clinician", "date"];
  if (!reader.requires(["alert", "outcome"], [...wanted, ...EXPOSURES]))
    return { rows: [], faults: reader.faults };
  const rows = table.rows.map((_, row) => alertRow(reader, row));
  return { rows, faults: toldFaults(reader.faults) };
}

function alertRow(reader: RowReader, row: number): AlertRow {
  const judged = (column: string): Judgement => {
    const value = reader.word(row, column, YES_NO, YES_NO_TAKES);
    return value === true ? "yes" : value === false ? "no" : "unknown";
  };
  return {
    line: reader.line(row),
    alert: reader.neededText(row, "alert", "the name of the alert"),
    outcome: reader.word(row, "outcome", OUTCOMES, OUTCOME_TAKES) ?? "unknown",
    appropriate: judged("appropriate"),
    response: judged("response_appropriate"),
    reason: reader.text(row, "reason") || null,
    clinician: reader.text(row, "clinician") || null,
    date: dateIn(reader, row),
    exposure: {
      encounters: reader.number(row, "encounters", EXPOSURE),
      orders: reader.number(row, "orders", EXPOSURE),
      hours: reader.number(row, "hours", EXPOSURE),
    },
  };
}

/** The day of a cell that begins with an ISO date; a time behind it is left. */
function dateIn(reader: RowReader, row: number): string | null {
  const cell = reader.text(row, "date");
  if (cell === "") return null;
  const day = /^\d{4}-\d\d-\d\d(?=$|[T ])/.exec(cell)?.[0];
  if (day !== undefined && isDay(day)) return day;
  reader.refuse(row, "date", cell, "a day as YYYY-MM-DD, or nothing");
  return null;
}

/** Days of the months, February in a leap year. */
const MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether the calendar has this day; arithmetic, since a date object a row takes longer than all the rest. */
function isDay(day: string): boolean {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2 && date === 29) return isLeap;
  return date >= 1 && date <= (MONTHS[month - 1] ?? 0);
}
