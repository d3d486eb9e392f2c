import { type PortfolioInstance, solvePortfolio } from "@smartpick/core";
import { exhaustive, keepsLimits } from "../packages/core/test/portfolio/instances/exhaustive.ts";
import { small } from "../packages/core/test/portfolio/instances/small-instance.ts";

/**
 * Thousands of small random instances of all constraint kinds against exhaustive search, and every limit widened by one
 * step. Run it with `npx tsx bench/portfolio-check.ts [instances] [first seed]`.
 */
const instances = Number(process.argv[2] ?? 5000);
const first = Number(process.argv[3] ?? 10_000);

const wider = (instance: PortfolioInstance): PortfolioInstance[] => [
  { ...instance, maxCount: instance.maxCount + 1 },
  { ...instance, budgetUsd: instance.budgetUsd + 7 },
  { ...instance, maxSilver: instance.maxSilver + 1 },
  { ...instance, maxGold: instance.maxGold + 1 },
];

const tally = { solved: 0, without: 0, proved: 0, faults: 0, widened: 0 };
const fault = (seed: number, words: string) => {
  tally.faults++;
  console.log(`seed ${seed}: ${words}`);
};
for (let seed = first; seed < first + instances; seed++) {
  const instance = small(seed);
  const best = exhaustive(instance);
  const solution = solvePortfolio(instance);
  if (solution.feasible !== (best !== null)) fault(seed, "feasible and infeasible mixed up");
  if (best === null || !solution.feasible) {
    tally.without++;
    continue;
  }
  tally.solved++;
  if (solution.exact) tally.proved++;
  if (!keepsLimits(instance, solution.levels)) fault(seed, "a limit is broken");
  if (solution.value < best.value - 1e-11) fault(seed, `value ${solution.value} below ${best.value}`);
  if (solution.upperBound < best.value - 1e-12)
    fault(seed, `bound ${solution.upperBound} below ${best.value}`);
  for (const more of wider(instance)) {
    tally.widened++;
    if (solvePortfolio(more).value < solution.value - 1e-12) fault(seed, "more lowered the value");
  }
}
console.log(tally);
process.exitCode = tally.faults > 0 ? 1 : 0;
