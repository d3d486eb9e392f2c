import { performance } from "node:perf_hooks";
import { randomFrom, solvePortfolio } from "@smartpick/core";
import { nationalInstance } from "../apps/cli/dist/bench/national-instance.js";

/**
 * Prints the milliseconds of the first solve of this process, for `new-process.ts`: the code is compiled on the way. Plain
 * JavaScript over the built files, since a loader of TypeScript would slow what it loads.
 */
const instance = nationalInstance(randomFrom(Number(process.argv[2] ?? 1)).uniform, {
  applications: 120,
  taste: 0.4,
  groups: 2,
  budget: 2500,
});
const start = performance.now();
solvePortfolio(instance);
console.log(performance.now() - start);
