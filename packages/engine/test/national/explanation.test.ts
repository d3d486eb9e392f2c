import { type Facts, type PlanOptions, type PlanReport, type Profile, planFor } from "@smartpick/core";
import { readFacts } from "@smartpick/data/node";
import { parseProfileValue } from "@smartpick/profile";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";

const TODAY = "2026-11-22";
/** More with SMARTPICK_RUNS, for the long proof. */
const RUNS = Number(process.env.SMARTPICK_RUNS ?? 4);
let facts: Facts;

beforeAll(async () => {
  facts = await readFacts("full");
});

function profileWith(changes: Record<string, unknown> = {}): Profile {
  const parsed = parseProfileValue({
    schema: "smartpick/profile@1",
    applicant: { type: "non-us-img", graduation_year: 2020 },
    exams: { step1: "pass", step2ck: 236, step3: "none" },
    visa: "j1",
    seeks: { specialties: ["Pathology", "Neurology"] },
    budget: { usd: 900, usd_per_chance: 400 },
    ...changes,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

function planOf(profile: Profile, options: Partial<PlanOptions> = {}): PlanReport {
  const plan = planFor(facts, profile, {
    today: TODAY,
    seed: 1,
    draws: 20,
    questions: 0,
    depth: "full",
    ...options,
  });
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  return plan.value;
}

const profiles = fc
  .record({
    type: fc.constantFrom("us-md", "do", "us-img", "non-us-img"),
    step2ck: fc.integer({ min: 210, max: 265 }),
    specialties: fc.subarray(["Pathology", "Neurology", "Psychiatry"], { minLength: 1, maxLength: 2 }),
    usd: fc.constantFrom(400, 900, 1700),
    informatics: fc.constantFrom(0, 0.4),
    least: fc.constantFrom(0, 0, 6),
  })
  .map(({ type, step2ck, specialties, usd, informatics, least }) =>
    profileWith({
      applicant: { type, graduation_year: 2020 },
      exams: { step1: "pass", step2ck, step3: "none" },
      visa: type === "non-us-img" ? "j1" : "none",
      seeks: { specialties },
      weights: { informatics },
      budget: { usd, usd_per_chance: 400 },
      constraints: {
        specialty: { [specialties[0] ?? ""]: { min: least } },
        state: {},
        tier: {},
      },
    }),
  );

describe("the depth of a plan", () => {
  it("changes nothing of the list, its chances, its proof and its inputs", () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const { robust, shadow, byHand, outsiders, ...full } = planOf(profile);
        const list = planOf(profile, { depth: "list" });
        expect({ ...full, list: full.list.map((row) => ({ ...row, firm: null })) }).toEqual(list);
        expect(planFor(facts, profile, { today: TODAY, seed: 1, draws: 20, questions: 0 })).toEqual({
          ok: true,
          value: list,
        });
        if (list.list.length > 0) expect([robust, shadow, byHand, outsiders]).not.toContain(undefined);
      }),
      { numRuns: RUNS },
    );
  });

  it("gives the same bytes for the same seed, and other draws for another", () => {
    const profile = profileWith();
    expect(JSON.stringify(planOf(profile))).toBe(JSON.stringify(planOf(profile)));
    const firm = (seed: number) => planOf(profile, { seed }).list.map((row) => row.firm);
    expect(firm(1)).not.toEqual(firm(2));
  });
});

describe("firmness", () => {
  it("is a share of the draws, 1 for what is pinned, and adds up to the counts", () => {
    fc.assert(
      fc.property(profiles, fc.nat({ max: 30 }), (profile, pick) => {
        const first = planOf(profile, { depth: "list" });
        const outside = first.list.at(-1);
        if (outside === undefined) return;
        const kept = first.list[pick % first.list.length];
        const plan = planOf({ ...profile, pins: { must: [outside.id, kept?.id ?? ""], never: [] } });
        for (const { firm } of plan.list) {
          expect(firm).toBeGreaterThanOrEqual(0);
          expect(firm).toBeLessThanOrEqual(1);
        }
        for (const row of plan.list.filter(({ pinned }) => pinned)) expect(row.firm).toBe(1);
        const firmRows = plan.list.filter(({ firm }) => (firm ?? 0) >= 0.9).length;
        expect(plan.robust).toMatchObject({
          draws: 50,
          firm: firmRows,
          tossUp: plan.list.length - firmRows,
        });
        expect(plan.robust?.worstFifth).toBeLessThanOrEqual(plan.chance.match.high);
        expect(plan.robust?.value?.mid).toBe(plan.certificate.value);
      }),
      { numRuns: RUNS },
    );
  });
});

describe("lists made by hand", () => {
  it("never pass the bound nor the money, and applying everywhere reaches no less", () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const { byHand = [], certificate, cost, list, chance } = planOf(profile);
        for (const made of byHand.filter(({ rule }) => rule !== "everywhere")) {
          expect(made.value).toBeLessThanOrEqual(certificate.upperBound + 1e-12);
          expect(made.usd).toBeLessThanOrEqual(profile.budget.usd ?? Infinity);
          expect(made.programs).toBeLessThanOrEqual(list.length);
        }
        const everywhere = byHand.find(({ rule }) => rule === "everywhere");
        if (list.length === 0) return;
        expect(everywhere?.value).toBeGreaterThanOrEqual(certificate.value - 1e-12);
        expect(everywhere?.chance).toBeGreaterThanOrEqual(chance.match.mid - 1e-12);
        expect(everywhere?.usd).toBeGreaterThanOrEqual(cost.total);
        const tastes = profile.weights.informatics > 0;
        expect(byHand.some(({ rule }) => rule === "liked")).toBe(tastes);
      }),
      { numRuns: RUNS },
    );
  });
});

describe("outsiders", () => {
  it("are at most twenty candidates outside the list, the nearest first, and none that is never wanted", () => {
    const profile = profileWith();
    const first = planOf(profile);
    const never = (first.outsiders ?? []).slice(0, 3).map(({ id }) => id);
    expect(never).toHaveLength(3);
    const { outsiders = [], list } = planOf({ ...profile, pins: { must: [], never } });
    expect(outsiders.length).toBeGreaterThan(0);
    expect(outsiders.length).toBeLessThanOrEqual(20);
    const listed = new Set(list.map(({ id }) => id));
    const factors = outsiders.flatMap(({ factor }) => factor ?? []);
    expect(factors).toEqual(factors.toSorted((a, b) => a - b));
    for (const { id, instead, insteadTo, change } of outsiders) {
      expect(never).not.toContain(id);
      expect(listed.has(id)).toBe(false);
      expect(instead === null ? insteadTo : listed.has(instead)).toBe(instead === null ? null : true);
      expect(change).toBeLessThanOrEqual(0);
    }
  });
});

describe("a cautious list", () => {
  it("is never worse in its worst fifth, keeps the money, and its proof stays that of F", () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const plain = planOf(profile);
        const plan = planOf(profile, { cautious: true });
        if (plain.list.length === 0) return;
        expect(plan.cautious?.worstFifth).toBeGreaterThanOrEqual(plan.cautious?.worstFifthBefore ?? 1);
        if (profile.weights.informatics === 0) {
          expect(plan.cautious?.worstFifth).toBeCloseTo(plan.robust?.worstFifth ?? 0, 9);
          expect(plan.cautious?.worstFifthBefore).toBeCloseTo(plain.robust?.worstFifth ?? 0, 9);
        }
        expect(plan.cost.total).toBeLessThanOrEqual(profile.budget.usd ?? Infinity);
        const { value, upperBound, gap } = plan.certificate;
        expect(upperBound).toBeCloseTo(plain.certificate.upperBound, 12);
        expect(value).toBeLessThanOrEqual(plain.certificate.upperBound + 1e-12);
        expect(gap).toBeCloseTo((upperBound - value) / value, 12);
        expect(plan.inputsHash).not.toBe(plain.inputsHash);
        expect([plan.shadow, plan.outsiders]).toEqual([undefined, undefined]);
        for (const [at, point] of plan.frontier.entries())
          expect(point.value).toBeGreaterThanOrEqual((plan.frontier[at - 1]?.value ?? 0) - 1e-12);
        expect(plan.frontier.some(({ programs }) => programs === plan.stopLine.programs)).toBe(true);
        const quick = planOf(profile, { cautious: true, depth: "list" });
        expect(quick.list.map(({ id, signal }) => [id, signal])).toEqual(
          plan.list.map(({ id, signal }) => [id, signal]),
        );
        expect(quick.cautious).toEqual(plan.cautious);
      }),
      { numRuns: RUNS },
    );
  });

  it("is not asked for by a no, which leaves the inputs as they were", () => {
    const profile = profileWith();
    expect(planOf(profile, { cautious: false })).toEqual(planOf(profile));
  });
});

describe("in season", () => {
  const profile = profileWith({ season: 2028 });
  const entry = (program: string, changes: object) => ({
    program,
    signal: null,
    applied: "2027-09-29",
    invited: null,
    rejected: null,
    interviewed: null,
    withdrawn: null,
    ...changes,
  });
  const sentTo = (ids: readonly string[]): Profile => ({
    ...profile,
    season: 2028,
    inSeason: ids.map((id, at) =>
      entry(id, at === 0 ? { rejected: "2027-10-10" } : at === 1 ? { invited: "2027-10-10" } : {}),
    ),
  });

  it("keeps what was sent in every draw and in every list made by hand", () => {
    const ids = planOf(profile, { today: "2027-09-30" })
      .list.slice(0, 6)
      .map(({ id }) => id);
    const plan = planOf(sentTo(ids), { today: "2027-10-12" });
    expect(plan.inSeason).toMatchObject({ applications: "open", sent: 6, rejected: 1 });
    const running = plan.list.filter((row) => row.inSeason);
    expect(running).toHaveLength(5);
    for (const row of running) expect(row.firm).toBe(1);
    for (const made of plan.byHand ?? []) {
      expect(made.programs).toBeGreaterThanOrEqual(5);
      expect(made.chance).toBeGreaterThan(0);
      if (made.rule !== "everywhere")
        expect(made.value).toBeLessThanOrEqual(plan.certificate.upperBound + 1e-12);
    }
    for (const { id, instead } of plan.outsiders ?? []) {
      expect(ids).not.toContain(id);
      expect(ids).not.toContain(instead);
    }
    const { low, high } = plan.chance.match;
    expect(plan.robust?.worstFifth).toBeGreaterThan(low - 0.1);
    expect(plan.robust?.worstFifth).toBeLessThan(high);
  });

  it("explains nothing when no further application can be sent", () => {
    const ids = planOf(profile, { today: "2027-09-30" })
      .list.slice(0, 6)
      .map(({ id }) => id);
    const plan = planOf(sentTo(ids), { today: "2027-12-01", cautious: true });
    expect(plan.inSeason?.applications).toBe("over");
    expect(plan.list.every(({ firm }) => firm === null)).toBe(true);
    expect([plan.robust, plan.shadow, plan.byHand, plan.outsiders, plan.cautious]).toEqual(
      Array(5).fill(undefined),
    );
  });
});

it("a list that cannot be made has nothing to explain", () => {
  const plan = planOf(profileWith({ budget: { usd: 10 } }), { cautious: true });
  expect(plan.list).toEqual([]);
  expect([plan.robust, plan.shadow, plan.byHand, plan.outsiders, plan.cautious]).toEqual(
    Array(5).fill(undefined),
  );
});
