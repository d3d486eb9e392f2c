import fc from "fast-check";
import { expect, it } from "vitest";
import { hospitalCaps } from "../../src/list/hospital-caps.ts";
import { othersAtHospital } from "../../src/list/same-hospital.ts";
import { syntheticFacts } from "../chances/synthetic-facts.ts";

const SPECIALTIES = ["Internal Medicine", "Psychiatry", "Neurology"] as const;

const program = fc.record({ specialty: fc.constantFrom(...SPECIALTIES), town: fc.constantFrom("A", "B") });

function tableOf(programs: readonly { readonly specialty: string; readonly town: string }[]) {
  return syntheticFacts(
    programs.map(({ specialty, town }) => ({
      specialty,
      fields: { name: { value: "Lakes Program" }, city: { value: town } },
    })),
  ).programs;
}

it("lets in just the lists that hold one specialty at each hospital", () => {
  fc.assert(
    fc.property(fc.array(program, { minLength: 1, maxLength: 7 }), fc.nat(), (programs, pick) => {
      const table = tableOf(programs);
      const rows = programs.map((_, row) => row);
      const caps = hospitalCaps(table, rows, new Set());
      const chosen = rows.filter((row) => ((pick >> row) & 1) === 1);
      const kept = caps.every(({ of, max }) => of.filter((row) => chosen.includes(row)).length <= max);
      expect(kept).toBe(othersAtHospital(table, chosen).size === 0);
    }),
  );
});

it("turns to pairs where choices of one each are many, and says the same", () => {
  const programs = SPECIALTIES.flatMap((specialty) =>
    Array.from({ length: 5 }, () => ({ specialty, town: "A" })),
  );
  const caps = hospitalCaps(
    tableOf(programs),
    programs.map((_, row) => row),
    new Set(),
  );
  expect(caps).toHaveLength(75);
  expect(caps.every(({ of, max }) => of.length === 2 && max === 1)).toBe(true);
});

it("gives way to what is pinned", () => {
  const programs = SPECIALTIES.map((specialty) => ({ specialty, town: "A" }));
  const [cap] = hospitalCaps(tableOf(programs), [0, 1, 2], new Set([0, 2]));
  expect(cap).toMatchObject({ of: [0, 1, 2], max: 2, name: "Lakes Program" });
});
