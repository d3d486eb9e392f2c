import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
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

/** Milliseconds from the command to its first text, for each of so many runs of the built command line. */
export async function firstTextTimes(count: number, ...options: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < count; run++) {
    const start = performance.now();
    const command = spawn("node", ["apps/cli/bin/smartpick.mjs", ...options], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(command.stdout, "data");
    times.push(performance.now() - start);
    command.stdout.resume();
    await once(command, "close");
  }
  return times;
}
