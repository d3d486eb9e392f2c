import { solvePortfolio } from "@smartpick/core";
import { national } from "./instances.ts";
import { timed } from "./measure.ts";

/** Prints the milliseconds of the first solve of this process, for `new-process.ts`: the code is compiled on the way. */
const seed = Number(process.argv[2] ?? 1);
const instance = national({ seed, applications: 120, taste: 0.4, groups: 2, budget: 2500 });
console.log(timed(() => solvePortfolio(instance)).ms);
