import { execFileSync } from "node:child_process";
import { timed } from "./measure.ts";

/** Milliseconds of the first solve in each of so many new processes. */
export function firstSolves(count: number): number[] {
  return Array.from({ length: count }, (_, n) =>
    Number(execFileSync("node", ["bench/first-solve.mjs", String(n + 1)]).toString()),
  );
}

/** Milliseconds from the command to its end, for each of so many runs of the built command line. */
export function commandTimes(count: number, ...options: readonly string[]): number[] {
  return Array.from(
    { length: count },
    () => timed(() => execFileSync("node", ["apps/cli/bin/smartpick.mjs", ...options], { stdio: "pipe" })).ms,
  );
}
