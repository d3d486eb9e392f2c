import type { PortfolioCap, PortfolioInstance } from "@smartpick/core";
import type { NationalOptions } from "../apps/cli/src/bench/national-instance.ts";
import { stream } from "../packages/core/test/portfolio/instances/stream.ts";
import { national } from "./instances.ts";
import type { Family } from "./portfolio-families.ts";

const odd = (name: string, options: NationalOptions, change = (made: PortfolioInstance) => made): Family => ({
  name,
  make: (seed) => change(national({ taste: 0.4, ...options, seed })),
});

/** Instances that no applicant has, to see that a wish for time is kept on them too. */
export const ODD: readonly Family[] = [
  odd("20 specialties of 250 programs", { programs: 5000, groups: 20, applications: 400 }),
  odd("the same, 5,000 dollars", { programs: 5000, groups: 20, applications: 5000, budget: 5000 }),
  odd("200 specialties, 4,000 dollars", { programs: 5000, groups: 200, applications: 5000, budget: 4000 }),
  odd("20,000 programs", { programs: 20_000 }),
  odd("20,000 programs, no limit", { programs: 20_000, applications: Number.POSITIVE_INFINITY }),
  odd("20,000 programs, own costs", { programs: 20_000, applications: 20_000, budget: 3000 }, ownCosts),
  odd("20,000 programs, one node", { programs: 20_000, nodes: 1 }),
  odd("20 specialties of 5,000 programs, 7 nodes", {
    programs: 100_000,
    groups: 20,
    applications: 400,
    nodes: 7,
  }),
  odd("300 caps", { programs: 5000, groups: 2 }, (made) => ({ ...made, caps: manyCaps(made.size, 300) })),
  odd("600 signals", { programs: 5000, applications: 800, gold: 200, silver: 400 }),
  odd("1,000 programs pinned", { programs: 5000, groups: 20, applications: 1500 }, (made) => ({
    ...made,
    must: Array.from({ length: 1000 }, (_, n) => 5 * n),
  })),
];

function ownCosts(made: PortfolioInstance): PortfolioInstance {
  const random = stream(made.size);
  const groups = made.groups.map((group) => ({ ...group, feeSteps: [] }));
  return { ...made, groups, cost: made.cost.map(() => 5 + Math.floor(4500 * random()) / 100) };
}

function manyCaps(size: number, count: number): PortfolioCap[] {
  const random = stream(count);
  return Array.from({ length: count }, (_, c) => ({
    of: Array.from({ length: size }, (_, p) => p).filter(() => random() < 0.05),
    min: 0,
    max: 4 + (c % 5),
    level: c % 5 === 4 ? 1 : null,
  }));
}
