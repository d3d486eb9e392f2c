import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { solvePortfolio } from "@smartpick/core";
import { national } from "./instances.ts";
import { medianAndRange, timed } from "./measure.ts";
import { commandTimes, firstSolves, firstTextTimes } from "./new-process.ts";
import { table } from "./table.ts";
import { frontiers, listsAgain } from "./warm-start.ts";

/**
 * Prints what an applicant waits for, and with `--write` writes it to `docs/method/speed.md`. Build first, then run it from
 * the root: `npm run speed -- [runs] [--write]`.
 */
const runs = Math.max(3, Number(process.argv[2] ?? 9) || 9);
const EXAMPLE = "examples/low-score-informatics.yaml";

const solves = Array.from({ length: runs + 3 }, (_, n) => {
  const instance = national({ seed: n + 1, taste: 0.4, groups: 2, budget: 2500, applications: 200 });
  return timed(() => solvePortfolio(instance)).ms;
}).slice(3);

const heapMb = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().rss / 1e6;
};

const page = [
  "# Speed",
  `Written by \`bench/speed.ts\`: ${runs} runs a row, milliseconds, ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}. Other work on the machine makes times longer, never shorter.`,
  table(
    "One list of national size: 1,500 programs, 15 nodes, two specialties, 2,500 dollars, signals",
    ["", "median ms", "range ms"],
    [
      ["first solve in a new process", ...medianAndRange(firstSolves(runs))],
      ["further solves", ...medianAndRange(solves)],
    ],
  ),
  table(
    "The same list again after a change",
    ["change", "median ms", "range ms", "largest loss of F"],
    listsAgain(runs),
  ),
  table("Frontier of 21 budgets", ["", "median ms", "range ms"], frontiers(runs)),
  table(
    "The command, from its start",
    ["", "median ms", "range ms"],
    [
      ["plan, to the finding", ...medianAndRange(await firstTextTimes(runs, "plan", EXAMPLE))],
      ["plan, to its end", ...medianAndRange(commandTimes(runs, "plan", EXAMPLE))],
      ["plan --json, to its end", ...medianAndRange(commandTimes(runs, "plan", EXAMPLE, "--json"))],
    ],
  ),
  `The process that made these tables held ${heapMb().toFixed(0)} MB at its end.`,
  "Gaps, growth and lists made by hand: [The list](portfolio.md#measured).",
].join("\n\n");

console.log(page);
if (process.argv.includes("--write")) writeFileSync("docs/method/speed.md", `${page}\n`);
