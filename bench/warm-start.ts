import { budgetFrontierOf, resolvePortfolio, solvePortfolio } from "@smartpick/core";
import { CHANGES } from "./changes.ts";
import { national } from "./instances.ts";
import { medianAndRange, percent, timed } from "./measure.ts";

const instanceOf = (seed: number) =>
  national({ seed, taste: 0.4, groups: 2, budget: 2500, applications: 200 });

/** What is left to the best list, by value. */
const lossTo = (best: number, found: number): number => Math.max(0, 1 - found / best);

/** One row a change: median, range, and the largest loss against a new search. */
export function listsAgain(seeds: number): string[][] {
  return CHANGES.map(({ name, make }) => {
    const times: number[] = [];
    let loss = 0;
    for (let seed = 1; seed <= seeds; seed++) {
      const before = instanceOf(seed);
      const last = solvePortfolio(before);
      const listed = last.order[10];
      if (listed === undefined) throw new Error("a list of more than ten programs is expected");
      const after = make(before, listed);
      const { value, ms } = timed(() => resolvePortfolio(after, last.levels));
      times.push(ms);
      loss = Math.max(loss, lossTo(solvePortfolio(after).value, value.value));
    }
    return [name, ...medianAndRange(times), percent(loss, 4)];
  });
}

/** The frontier of 21 budgets: median and range. */
export function frontiers(seeds: number): string[][] {
  const budgets = Array.from({ length: 21 }, (_, n) => 120 * (n + 1));
  const times = Array.from({ length: seeds }, (_, n) => {
    const instance = instanceOf(n + 1);
    return timed(() => budgetFrontierOf(instance, budgets)).ms;
  });
  return [["two specialties", ...medianAndRange(times)]];
}
