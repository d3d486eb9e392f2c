import type { OptimiserTimes } from "@smartpick/answers";
import { type PortfolioInstance, randomFrom, solvePortfolio } from "@smartpick/core";
import { nationalInstance } from "./national-instance.ts";
import { middleOf, timed } from "./timing.ts";

const NATIONAL = { programs: 1500, nodes: 15, applications: 200, gold: 3, silver: 12 } as const;

/** Generated instances for a speed table; the same seed makes the same ones. */
export function instancesFor(
  count: number,
  seed: number,
  size: OptimiserTimes["size"] = NATIONAL,
): PortfolioInstance[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, at) => nationalInstance(random.split(at).uniform, size));
}

/** Times and gaps of the optimiser on `count` generated instances. `size` is that of a national list; a test may ask for less. */
export async function timeOptimiser(
  count: number,
  seed: number,
  size: OptimiserTimes["size"] = NATIONAL,
): Promise<OptimiserTimes> {
  const instances = instancesFor(count, seed, size);
  const gaps: number[] = [];
  let exact = 0;
  const { timing } = await timed(count, (run) => {
    const solution = solvePortfolio(instances[Math.max(0, run - 1)]!);
    if (run === 0) return;
    gaps.push(solution.gap);
    exact += Number(solution.exact);
  });
  gaps.sort((a, b) => a - b);
  return {
    ...timing,
    size,
    instances: count,
    medianGap: middleOf(gaps),
    worstGap: gaps.at(-1) ?? 0,
    exact,
  };
}
