import { type RowFault, toldFaults } from "../table/row-fault.ts";
import { type NumberRule, RowReader } from "../table/row-reader.ts";
import type { Table } from "../table/table.ts";

/** What one person did at one step of one task; null is not measured. */
export interface TaskRow {
  readonly person: string;
  readonly task: string;
  readonly step: string;
  readonly completed: boolean;
  readonly seconds: number | null;
  readonly clicks: number | null;
  readonly errors: number | null;
  readonly note: string;
}

const SECONDS: NumberRule = {
  least: Number.MIN_VALUE,
  most: 86_400,
  whole: false,
  takes: "seconds above 0, at most a day, or nothing where no time was taken",
};
const COUNT: NumberRule = { least: 0, most: 1e6, whole: true, takes: "a whole number from 0 on, or nothing" };
const COMPLETED: ReadonlyMap<string, boolean> = new Map<string, boolean>([
  ...["yes", "y", "true", "1"].map((word) => [word, true] as const),
  ...["no", "n", "false", "0"].map((word) => [word, false] as const),
]);

/** The rows of a walk-through, one a person and step; without a column `step` a task is one step. Or every fault in them. */
export function readTaskRows(table: Table): {
  readonly rows: readonly TaskRow[];
  readonly faults: readonly RowFault[];
} {
  const reader = new RowReader(table);
  const wanted = ["person", "task", "step", "completed", "seconds", "clicks", "errors"];
  if (!reader.requires(["person", "task", "completed"], wanted)) return { rows: [], faults: reader.faults };
  const seen = new Map<string, number>();
  const rows = table.rows.map((_, row) => {
    const read = taskRow(reader, row);
    const key = JSON.stringify([read.person, read.task, read.step]);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    else {
      const what = [read.person, read.task, ...(read.step === "" ? [] : [read.step])];
      reader.faults.push({ code: "row-twice", line: reader.line(row), first: reader.line(first), what });
    }
    return read;
  });
  return { rows, faults: toldFaults(reader.faults) };
}

function taskRow(reader: RowReader, row: number): TaskRow {
  const completed = reader.neededText(row, "completed", "yes or no");
  return {
    person: reader.neededText(row, "person", "a name or number for the person"),
    task: reader.neededText(row, "task", "the name of the task"),
    step: reader.has("step") ? reader.neededText(row, "step", "the name of the step") : "",
    completed: completed !== "" && reader.word(row, "completed", COMPLETED, "yes or no") === true,
    seconds: reader.number(row, "seconds", SECONDS),
    clicks: reader.number(row, "clicks", COUNT),
    errors: reader.number(row, "errors", COUNT),
    note: reader.text(row, "note"),
  };
}
