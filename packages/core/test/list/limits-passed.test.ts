import { expect, it } from "vitest";
import { caseOf, listOf, type Profile, planReportOf } from "../../src/index.ts";
import { caseFacts, entryWith, idOf, profileWith } from "../case/case-facts.ts";

const facts = caseFacts([{ state: "OH" }, { state: "OH" }, { state: "NY" }, { specialty: "Neurology" }]);
const applied = "2026-09-24";
const inSeason = [0, 1, 2].map((row) =>
  entryWith(row, { applied, ...(row === 1 ? { rejected: "2026-10-01" } : {}) }),
);

function passedBy(changes: Partial<Profile>) {
  const base = caseOf(facts, profileWith({ inSeason, ...changes }), {
    today: "2026-10-10",
    seed: 1,
    draws: 2,
  });
  if (!base.ok) throw new Error(JSON.stringify(base.problems));
  const { list, warningReasons, cost, stopLine } = planReportOf(base.value, listOf(base.value));
  return {
    passed: warningReasons.flatMap((warning) => (warning.code === "limit-passed" ? [warning] : [])),
    sent: list.filter((row) => row.inSeason !== undefined).length,
    lost: warningReasons.flatMap((warning) => (warning.code === "pin-lost" ? [warning] : [])),
    codes: warningReasons.map(({ code }) => code),
    cost,
    stopLine,
  };
}
const budget = { usd: null, maxPrograms: null, usdPerChance: null };
const constraints = { specialty: {}, state: {}, tier: {}, oneSpecialtyPerHospital: false };

it("names each limit that what was sent has passed, and keeps what was sent", () => {
  const many = passedBy({ budget: { ...budget, maxPrograms: 2 } });
  expect(many.passed).toMatchObject([{ limit: { kind: "programs" }, sent: 3, most: 2 }]);
  expect([many.sent, many.stopLine.reason]).toEqual([2, { code: "max-programs", programs: 2 }]);
  const specialty = passedBy({
    constraints: { ...constraints, specialty: { "Internal Medicine": { max: 1 } } },
  });
  expect(specialty.passed).toMatchObject([
    { limit: { kind: "group", name: "Internal Medicine" }, sent: 3, most: 1 },
  ]);
  const state = passedBy({ constraints: { ...constraints, state: { NY: { max: 0 }, OH: { max: 1 } } } });
  expect(state.passed).toMatchObject([{ limit: { kind: "cap", name: "NY" }, sent: 1, most: 0 }]);
  const { cost } = passedBy({});
  const money = passedBy({ budget: { ...budget, usd: cost.fixed + 1 } });
  expect(money.passed).toMatchObject([{ limit: { kind: "budget" }, most: cost.fixed + 1 }]);
  const less = passedBy({ budget: { ...budget, usd: cost.fixed - 1 } });
  expect(less.passed).toMatchObject([{ limit: { kind: "budget" }, most: cost.fixed - 1 }]);
  expect(less.codes).not.toContain("budget-below-fixed-fees");
});

it("names a pinned program for which what was sent leaves no room, and none for which there is", () => {
  const pins = { must: [idOf(3)], never: [] };
  const seeks = { ...profileWith({}).seeks, specialties: ["Internal Medicine", "Neurology"] as const };
  const tight = passedBy({ pins, seeks, budget: { ...budget, maxPrograms: 3 } });
  expect(tight.lost).toMatchObject([{ code: "pin-lost", program: idOf(3), why: "limits" }]);
  expect(passedBy({ pins, seeks, budget: { ...budget, maxPrograms: 4 } }).lost).toEqual([]);
});

it("says nothing of limits that what was sent keeps", () => {
  const kept = {
    specialty: { "Internal Medicine": { max: 3 } },
    state: { OH: { max: 1 } },
    tier: {},
    oneSpecialtyPerHospital: false,
  };
  expect(passedBy({ budget: { ...budget, maxPrograms: 3, usd: 5000 }, constraints: kept }).passed).toEqual(
    [],
  );
});
