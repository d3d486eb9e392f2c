import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { checkIdentifiers } from "@smartpick/quality";
import { readTable } from "@smartpick/reader";
import { medianAndRange, middle } from "./measure.ts";
import { table } from "./table.ts";

/**
 * Prints what reading a table and the check for identifiers take, by rows, and what a hostile cell takes; with `--write` it
 * writes `docs/method/identifiers-speed.md`. Build first, then run it from the root: `npm run -s speed:identifiers -- [runs]`.
 */
const SIZES = [1_000, 10_000, 100_000];
const COLUMNS = 8;

interface Run {
  readonly read: number;
  readonly check: number;
  /** Time of the processor for both, all threads together. */
  readonly cpu: number;
  readonly mb: number;
  readonly found: number;
}

const asked = process.argv.find((word) => word.startsWith("--rows="));
if (asked === undefined) printPage();
else console.log(JSON.stringify(oneRun(Number(asked.slice("--rows=".length)))));

/** A table of mixed text in CSV: numbers, codes, drugs, dates and a note that differs in nearly every row. */
function csvOfRows(rows: number): Uint8Array {
  const notes = [
    "Follow up in % weeks, BP controlled",
    "Mild pain, walks % m with a cane",
    "Left a message, no answer after % calls",
    "Ate % meals, glucose 212 before lunch",
    "Wound 3 x 2 cm on day %, granulating",
    "Reminder % sent, interpreter requested",
  ];
  const drugs = ["Metformin 500 mg BID", "Lisinopril 10 mg", "Insulin glargine 18 units", "Aspirin 81 mg"];
  const lines = ["visit,week,age,bp,creatinine,drug,icd10,notes"];
  for (let row = 1; row <= rows; row++) {
    const planted = row % 500 === 0 ? `; Mr. Sharma, call 98412${String(row).padStart(6, "0").slice(1)}` : "";
    lines.push(
      [
        String(row),
        `2025-W${String((row % 52) + 1).padStart(2, "0")}`,
        String(18 + (row % 70)),
        `${100 + (row % 60)}/${60 + (row % 35)}`,
        (0.5 + (row % 40) / 10).toFixed(1),
        drugs[row % drugs.length],
        ["E11.9", "I10", "J18.9", "I50.23"][row % 4],
        `"${(notes[row % notes.length] ?? "").replace("%", String(row))}${planted}"`,
      ].join(","),
    );
  }
  return new TextEncoder().encode(lines.join("\n"));
}

function oneRun(rows: number): Run {
  const bytes = csvOfRows(rows);
  const cpuBefore = process.cpuUsage();
  const start = performance.now();
  const read = readTable(bytes);
  if (!read.ok) throw new Error("the table was refused");
  const middleTime = performance.now();
  const { found } = checkIdentifiers(read.value);
  const end = performance.now();
  const { user, system } = process.cpuUsage(cpuBefore);
  return {
    read: middleTime - start,
    check: end - middleTime,
    cpu: (user + system) / 1_000,
    mb: process.resourceUsage().maxRSS / 1_024,
    found,
  };
}

/** Cells that make careless patterns slow: each is as long as a cell may be. */
function hostileTimes(): readonly (readonly string[])[] {
  const parts = [
    "1",
    "1-",
    "a@",
    "a.",
    " ",
    "A ",
    "Mr. ",
    "0:",
    "(",
    '""',
    "Aa Bb, ",
    "1 ",
    "é",
    "a1/",
    "MRN ",
  ];
  const column = "notes";
  return parts.map((part) => {
    const cell = part.repeat(Math.floor(20_000 / part.length));
    const start = performance.now();
    checkIdentifiers({ columns: [column], rows: [[cell]], lines: [2] });
    return [JSON.stringify(part), (performance.now() - start).toFixed(0)];
  });
}

function printPage(): void {
  const runs = Math.max(3, Number(process.argv[2] ?? 5) || 5);
  const runsOf = (rows: number): readonly Run[] =>
    Array.from(
      { length: runs },
      () =>
        JSON.parse(
          execFileSync(process.execPath, [
            ...process.execArgv,
            fileURLToPath(import.meta.url),
            `--rows=${rows}`,
          ]).toString(),
        ) as Run,
    );
  const rows = SIZES.map((size) => {
    const all = runsOf(size);
    const both = all.map(({ read, check }) => read + check);
    return [
      size.toLocaleString("en-US"),
      ...medianAndRange(all.map(({ read }) => read)),
      ...medianAndRange(all.map(({ check }) => check)),
      ...medianAndRange(both),
      middle(all.map(({ cpu }) => cpu)).toFixed(0),
      ((1_000 * middle(both)) / size).toFixed(1),
      Math.max(...all.map(({ mb }) => mb)).toFixed(0),
      String(all[0]?.found ?? 0),
    ];
  });
  const page = [
    "# Speed of the check for identifiers",
    `Written by \`bench/identifiers.ts\`: ${runs} processes a row, milliseconds, ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}. Other work on the machine makes times longer, never shorter.`,
    table(
      `A table of ${COLUMNS} columns with a note in each row, from its bytes to the last finding`,
      [
        ...["rows", "reading", "range", "checking", "range", "both", "range"],
        ...["processor, both", "microseconds a row", "MB", "found"],
      ],
      rows,
    ),
    "A new process is slow at first, so the time a row falls with the rows. It does not grow: the time is linear.",
    table("One cell of 20,000 characters that repeat", ["repeated", "ms"], hostileTimes()),
    "A longer cell is refused when the table is read, with its line.",
  ].join("\n\n");
  console.log(page);
  if (process.argv.includes("--write")) writeFileSync("docs/method/identifiers-speed.md", `${page}\n`);
}
