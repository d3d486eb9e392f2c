import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { medianAndRange } from "./measure.ts";
import { table } from "./table.ts";

/**
 * Prints what a writer waits for, and with `--write` writes it to `docs/method/coach-speed.md`. Build first, then run it from
 * the root: `npm run -s speed:coach -- [runs] [--write]`.
 */
const runs = Math.max(3, Number(process.argv[2] ?? 9) || 9);

interface Run {
  readonly first: number;
  readonly edits: readonly number[];
  readonly words: number;
  readonly ready: number;
  readonly mb: number;
}

const runsOf = (words: number): readonly Run[] =>
  Array.from(
    { length: runs },
    () => JSON.parse(execFileSync("node", ["bench/first-check.mjs", String(words)]).toString()) as Run,
  );

const rows = [250, 500, 1000, 2000, 4000].map((words) => {
  const all = runsOf(words);
  return [
    String(words),
    ...medianAndRange(all.map(({ first }) => first)),
    ...medianAndRange(all.flatMap(({ edits }) => edits)),
    ...medianAndRange(all.map(({ words: list }) => list)),
    ...medianAndRange(all.map(({ ready }) => ready)),
    Math.max(...all.map(({ mb }) => mb)).toFixed(0),
  ];
});

const page = [
  "# Speed of the coach",
  `Written by \`bench/coach.ts\`: ${runs} processes a row, milliseconds, ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}. Other work on the machine makes times longer, never shorter.`,
  table(
    "A statement of so many words, every rule",
    [
      "words",
      "first check",
      "range",
      "after an edit",
      "range",
      "reading the word list",
      "range",
      "first check of another text, with spelling",
      "range",
      "MB",
    ],
    rows,
  ),
  "An edit changes one word. The check after it splits one paragraph and judges one sentence anew; what needs the whole text runs again. A first check makes the rules ready. The app does so when the page of texts opens. A text that is opened then waits as long as “another text”.",
].join("\n\n");

console.log(page);
if (process.argv.includes("--write")) writeFileSync("docs/method/coach-speed.md", `${page}\n`);
