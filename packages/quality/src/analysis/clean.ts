import type { WordedAnalysis } from "@smartpick/answers";
import type { Table } from "../table/table.ts";
import { isIsoDate, isWeek, MISSING_WORDS, normalSpelling, numberIn } from "./cell-kinds.ts";
import type { ColumnRule } from "./plan.ts";

/** One step of the cleaning log, without its words. */
export type CleaningStep = Omit<WordedAnalysis["cleaning"][number], "words">;

/** A table after cleaning, and what was done to it. */
export interface Cleaned {
  readonly table: Table;
  readonly log: readonly CleaningStep[];
}

const MOST_EXAMPLES = 5;

/**
 * The table without double rows and with each cell in one unit and one spelling; what is impossible is left empty. Nothing
 * is guessed: every step stands in the log with the rows that it touched. A double row is removed where a column numbers
 * the rows, and kept otherwise, since two patients may be alike.
 */
export function clean(table: Table, rules: Readonly<Record<string, ColumnRule>>): Cleaned {
  const { rows, lines, steps } = withoutDoubles(table);
  const columns = table.columns.map((name, at) => {
    const cells = rows.map((row) => row[at] ?? "");
    const rule = rules[name] ?? ruleFor(cells);
    return cleanColumn(name, cells, rule);
  });
  const cleaned = rows.map((_, row) => columns.map(({ cells }) => cells[row] ?? ""));
  return {
    table: { columns: table.columns, rows: cleaned, lines },
    log: [...steps, ...columns.flatMap(({ steps: own }) => own)],
  };
}

/** A character that no cell of a table holds, since the reader refuses it. */
const BETWEEN_CELLS = "\u001f";

interface WithoutDoubles {
  readonly rows: Table["rows"];
  readonly lines: readonly number[];
  readonly steps: readonly CleaningStep[];
}

function withoutDoubles({ columns, rows, lines }: Table): WithoutDoubles {
  const seen = new Set<string>();
  const first = rows.map((row) => {
    const key = row.join(BETWEEN_CELLS);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  const doubles = rows.length - seen.size;
  if (doubles === 0) return { rows, lines, steps: [] };
  const examples = lines.filter((_, at) => !first[at]).slice(0, MOST_EXAMPLES);
  const once = rows.filter((_, at) => first[at]);
  const numbers = columns.findIndex((_, at) => isDifferentInEach(once, at));
  const step = {
    column: columns[numbers] ?? null,
    rows: doubles,
    examples: examples.map((line) => `line ${line}`),
  };
  if (numbers < 0) return { rows, lines, steps: [{ code: "duplicate-rows-kept", ...step }] };
  return {
    rows: once,
    lines: lines.filter((_, at) => first[at]),
    steps: [{ code: "duplicate-rows-removed", ...step }],
  };
}

function isDifferentInEach(rows: Table["rows"], at: number): boolean {
  const seen = new Set<string>([""]);
  for (const row of rows) {
    const cell = row[at] ?? "";
    if (seen.has(cell)) return false;
    seen.add(cell);
  }
  return true;
}

/** How a column of her own is cleaned: by what nearly all of its cells are. */
function ruleFor(cells: readonly string[]): ColumnRule | null {
  const filled = cells.filter((cell) => cell !== "" && !MISSING_WORDS.has(cell.toLowerCase()));
  if (filled.length === 0) return null;
  const nearly = (is: (cell: string) => boolean): boolean => {
    const most = 0.1 * filled.length;
    let others = 0;
    for (const cell of filled) if (!is(cell) && ++others > most) return false;
    return true;
  };
  if (nearly((cell) => isWeek(cell) !== null || isIsoDate(cell) !== null)) return { type: "week" };
  if (nearly((cell) => numberIn(cell) !== null)) return null;
  const distinct = new Set(filled);
  return distinct.size <= Math.max(2, Math.min(50, filled.length / 2))
    ? { type: "choice", spellings: {} }
    : null;
}

interface CleanedColumn {
  readonly cells: readonly string[];
  readonly steps: readonly CleaningStep[];
}

/** What a cell becomes, and the step that changes it. */
type Change = readonly [cell: string, code: CleaningStep["code"] | null];

function cleanColumn(column: string, cells: readonly string[], rule: ColumnRule | null): CleanedColumn {
  const byRule = changeOf(rule, cells);
  const change = (cell: string): Change =>
    MISSING_WORDS.has(cell.toLowerCase()) ? ["", "missing-word-blanked"] : byRule(cell);
  const steps = new Map<CleaningStep["code"], { rows: number; examples: string[] }>();
  // Most columns hold few different cells, so each is looked at once.
  const known = new Map<string, Change>();
  const cleaned = cells.map((cell) => {
    const changed = known.get(cell) ?? change(cell);
    known.set(cell, changed);
    const [to, code] = changed;
    if (code === null) return to;
    const step = steps.get(code) ?? { rows: 0, examples: [] };
    const example = to === "" ? cell : `${cell} → ${to}`;
    if (step.examples.length < MOST_EXAMPLES && !step.examples.includes(example)) step.examples.push(example);
    steps.set(code, { rows: step.rows + 1, examples: step.examples });
    return to;
  });
  return { cells: cleaned, steps: [...steps].map(([code, step]) => ({ code, column, ...step })) };
}

function changeOf(rule: ColumnRule | null, cells: readonly string[]): (cell: string) => Change {
  if (rule === null) return (cell) => [cell, null];
  switch (rule.type) {
    case "week":
      return (cell) =>
        (isWeek(cell) ?? isIsoDate(cell) ?? true) ? [cell, null] : ["", "impossible-week-blanked"];
    case "number":
      return (cell) => numberChange(rule, cell);
    case "choice":
      return choiceChange(rule.spellings, cells);
  }
}

function numberChange(rule: Extract<ColumnRule, { type: "number" }>, cell: string): Change {
  if (cell === "") return [cell, null];
  for (const { written, convert } of rule.units ?? []) {
    const found = written.exec(cell)?.[1];
    if (found !== undefined) return [String(convert(Number(found))), "unit-converted"];
  }
  const value = numberIn(cell);
  return value !== null && value >= rule.low && value <= rule.high
    ? [cell, null]
    : ["", "impossible-number-blanked"];
}

/** Spellings that differ in case and marks alone become the most frequent one; known other words become theirs. */
function choiceChange(
  spellings: Readonly<Record<string, readonly string[]>>,
  cells: readonly string[],
): (cell: string) => Change {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const chosen = new Map<string, string>();
  for (const [to, others] of Object.entries(spellings))
    for (const other of [to, ...others]) chosen.set(normalSpelling(other), to);
  const byFrequency = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  for (const [cell] of byFrequency) {
    const normal = normalSpelling(cell);
    if (!chosen.has(normal)) chosen.set(normal, cell);
  }
  return (cell) => {
    const to = chosen.get(normalSpelling(cell)) ?? cell;
    return [to, to === cell ? null : "spelling-joined"];
  };
}
