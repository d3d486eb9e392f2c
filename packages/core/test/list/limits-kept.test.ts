import fc from "fast-check";
import { expect, it } from "vitest";
import { type CountLimit, caseOf, listOf, type Profile, planReportOf } from "../../src/index.ts";
import { caseFacts, idOf, profileWith } from "../case/case-facts.ts";

const facts = caseFacts(
  Array.from({ length: 14 }, (_, i) => ({
    openness: -3.5 + (i % 7) / 3,
    state: i % 2 === 0 ? "OH" : "NY",
    specialty: i % 3 === 0 ? "Neurology" : "Internal Medicine",
  })),
);
const limit: fc.Arbitrary<CountLimit> = fc
  .tuple(fc.nat({ max: 3 }), fc.nat({ max: 5 }), fc.constantFrom("min", "max", "both"))
  .map(([min, more, kind]) => ({
    ...(kind === "max" ? {} : { min }),
    ...(kind === "min" ? {} : { max: min + more }),
  }));
const limitsOn = (...names: string[]): fc.Arbitrary<Record<string, CountLimit>> =>
  fc.dictionary(fc.constantFrom(...names), limit, { noNullPrototype: true, maxKeys: 2 });
const profiles: fc.Arbitrary<Profile> = fc
  .record({
    usd: fc.option(fc.integer({ min: 300, max: 600 })),
    maxPrograms: fc.option(fc.nat({ max: 12 })),
    specialty: limitsOn("Internal Medicine", "Neurology"),
    state: limitsOn("OH", "NY"),
    tier: limitsOn("safer", "target", "reach"),
    must: fc.uniqueArray(fc.nat({ max: 13 }), { maxLength: 2 }),
    never: fc.uniqueArray(fc.nat({ max: 13 }), { maxLength: 2 }),
  })
  .map(({ usd, maxPrograms, specialty, state, tier, must, never }) =>
    profileWith({
      seeks: { ...profileWith().seeks, specialties: ["Internal Medicine", "Neurology"] },
      budget: { usd, maxPrograms, usdPerChance: 1000 },
      signals: { "Internal Medicine": { gold: 1, silver: 2 }, Neurology: { signal: 1 } },
      constraints: { specialty, state, tier, oneSpecialtyPerHospital: false },
      pins: { must: must.map(idOf), never: never.filter((row) => !must.includes(row)).map(idOf) },
    }),
  );

it("breaks no limit of the profile in silence", () => {
  fc.assert(
    fc.property(profiles, (profile) => {
      const base = caseOf(facts, profile, { today: "2026-07-01", seed: 1, draws: 2 });
      if (!base.ok) throw new Error(JSON.stringify(base.problems));
      const { list, cost, signals, warningReasons } = planReportOf(base.value, listOf(base.value));
      const named = new Set(warningReasons.map(({ code }) => code));
      const { budget, constraints, pins } = profile;
      const unnamed: string[] = [];
      const hold = (
        what: string,
        found: number,
        { min = 0, max = Infinity }: CountLimit,
        ...codes: string[]
      ) => {
        const told = ["limits-conflict", ...codes].some((code) => named.has(code as never));
        if ((found < min || found > max) && !told) unnamed.push(`${what}: ${found}`);
      };
      hold("programs", list.length, { max: budget.maxPrograms ?? Infinity });
      if (budget.usd !== null) hold("usd", cost.total, { max: budget.usd }, "budget-below-fixed-fees");
      const count = (holds: (row: (typeof list)[number]) => boolean): number => list.filter(holds).length;
      for (const [name, one] of Object.entries(constraints.specialty))
        hold(
          name,
          count((row) => row.specialty === name),
          one,
        );
      for (const [name, one] of Object.entries(constraints.state))
        hold(
          name,
          count((row) => row.state === name),
          one,
        );
      for (const [name, one] of Object.entries(constraints.tier))
        hold(
          name,
          count((row) => row.tier === name),
          one,
          "tier-limit-broken",
        );
      for (const { kind, specialty, used, allowed } of signals)
        hold(`${kind} in ${specialty}`, used, { max: allowed });
      for (const id of pins.must)
        hold(
          `must ${id}`,
          count((row) => row.id === id),
          { min: 1 },
        );
      for (const id of pins.never)
        hold(
          `never ${id}`,
          count((row) => row.id === id),
          { max: 0 },
        );
      expect(unnamed).toEqual([]);
    }),
    { numRuns: Number(process.env.SMARTPICK_RUNS ?? 60) },
  );
});
