import type { PortfolioInstance } from "@smartpick/core";
import type { NationalOptions } from "../apps/cli/src/bench/national-instance.ts";
import { stream } from "../packages/core/test/portfolio/instances/stream.ts";
import { national } from "./instances.ts";

/** A kind of instance, repeatable by seed. */
export interface Family {
  readonly name: string;
  readonly make: (seed: number) => PortfolioInstance;
}

const family = (name: string, options: NationalOptions): Family => ({
  name,
  make: (seed) => national({ taste: seed % 3 === 0 ? 0 : 0.4, ...options, seed }),
});

/** What the certificate promises is measured on: national size, from few applications to many. */
export const NATIONAL: readonly Family[] = [
  ...[5, 10, 20, 40, 80, 120, 200, 300].map((applications) =>
    family(`national, ${applications} applications`, { applications }),
  ),
  ...[5, 10, 20, 40].map((applications) =>
    family(`high chances, ${applications} applications`, { applications, level: -1, latent: 1, taste: 0.6 }),
  ),
  ...[5, 10, 20, 40].map((applications) =>
    family(`very high chances, ${applications} applications`, {
      applications,
      level: 1,
      latent: 1,
      taste: 0.6,
    }),
  ),
];

/** Money, several specialties, own costs and many caps. */
export const LIMITS: readonly Family[] = [
  ...[2, 3, 5].flatMap((groups) =>
    [600, 1800, 3000].map((budget) =>
      family(`${groups} specialties, ${budget} dollars`, { groups, budget, applications: 1500 }),
    ),
  ),
  ...[1000, 3000].map((budget) => ({
    name: `own cost per program, ${budget} dollars`,
    make: (seed: number) => {
      const random = stream(seed);
      const made = national({ seed, budget, applications: 1500, taste: 0.4 });
      const groups = made.groups.map((group) => ({ ...group, feeSteps: [] }));
      return { ...made, groups, cost: made.cost.map(() => 5 + Math.floor(45 * random())) };
    },
  })),
  ...[40, 120].map((applications) => ({
    name: `12 overlapping caps, ${applications} applications`,
    make: (seed: number) => {
      const random = stream(seed);
      const made = national({ seed, applications, groups: 2, taste: 0.4 });
      const caps = Array.from({ length: 12 }, (_, c) => ({
        of: Array.from({ length: made.size }, (_, p) => p).filter(() => random() < 0.1 + c / 30),
        min: c % 4 === 0 ? 3 : 0,
        max: c % 4 === 0 ? Number.POSITIVE_INFINITY : 4 + c,
        level: c % 5 === 4 ? (1 as const) : null,
      }));
      return { ...made, caps };
    },
  })),
];

/** One thing grows at a time. */
export const GROWTH: readonly Family[] = [
  ...[375, 750, 1500, 3000, 6000].map((programs) =>
    family(`${programs} programs, 15 nodes, 120 applications`, { programs, applications: 120 }),
  ),
  ...[1, 5, 15, 30, 60].map((nodes) =>
    family(`1500 programs, ${nodes} nodes, 120 applications`, { nodes, applications: 120 }),
  ),
];
