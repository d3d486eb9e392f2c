import { describe, expect, it } from "vitest";
import { caseOf, listOf, type Profile, planReportOf } from "../../src/index.ts";
import { emptyingLimitOf } from "../../src/list/emptying-limit.ts";
import { caseFacts, entryWith, profileWith } from "../case/case-facts.ts";

const facts = caseFacts(Array.from({ length: 6 }, (_, i) => ({ openness: -2, state: i < 3 ? "OH" : "NY" })));

function made(changes: Partial<Profile>, today = "2026-07-01") {
  const base = caseOf(facts, profileWith(changes), { today, seed: 1, draws: 4 });
  if (!base.ok) throw new Error(JSON.stringify(base.problems));
  const list = listOf(base.value);
  return { base: base.value, list };
}
const budget = { usd: null, maxPrograms: null, usdPerChance: 1e6 };
const limit = (changes: Partial<Profile>) => {
  const { base, list } = made({ budget, ...changes });
  return emptyingLimitOf(base, list);
};
const none = { max: 0 };

describe("the limit that leaves no program on a list", () => {
  it.each([
    ["nothing", {}, null],
    ["no programs", { budget: { ...budget, maxPrograms: 0 } }, "programs"],
    ["no money", { budget: { ...budget, usd: 0 } }, "budget"],
    [
      "no program of the specialty",
      { constraints: { specialty: { "Internal Medicine": none }, state: {}, tier: {} } },
      "specialty",
    ],
    [
      "no program of any state",
      { constraints: { specialty: {}, state: { OH: none, NY: none }, tier: {} } },
      "state",
    ],
    [
      "no program of one state alone",
      { constraints: { specialty: {}, state: { OH: none }, tier: {} } },
      null,
    ],
  ] as const)("is named for %s", (_, changes, named) => {
    expect(limit(changes)).toBe(named);
  });
});

describe("running applications", () => {
  it("stay on the list whatever limits conflict, and the conflict is named", () => {
    const { base, list } = made(
      {
        budget: { ...budget, maxPrograms: 4 },
        constraints: { specialty: {}, state: { OH: { min: 3, max: 3 }, NY: { min: 3 } }, tier: {} },
        inSeason: [entryWith(1, { applied: "2026-09-24" }), entryWith(4, { applied: "2026-09-25" })],
      },
      "2026-10-10",
    );
    const plan = planReportOf(base, list);
    expect(plan.list.map(({ id }) => id).sort()).toEqual(["acgme:1400000001", "acgme:1400000004"]);
    expect(plan.warningReasons.map(({ code }) => code)).toContain("limits-conflict");
  });
});
