import { readFileSync } from "node:fs";
import { type Facts, type PlanReport, type Profile, planFor, rowOf } from "@smartpick/core";
import { readFacts } from "@smartpick/data/node";
import { parseProfile, parseProfileValue } from "@smartpick/profile";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";

const TODAY = "2026-11-22";
/** More with SMARTPICK_RUNS, for the long proof. */
const RUNS = Number(process.env.SMARTPICK_RUNS ?? 25);
let facts: Facts;

beforeAll(async () => {
  facts = await readFacts("full");
});

/** Profiles over the whole range of applicants, small enough to plan many of them. */
const applicants = fc.record({
  type: fc.constantFrom("us-md", "do", "us-img", "non-us-img"),
  step2ck: fc.oneof(fc.integer({ min: 205, max: 275 }), fc.constant("pending")),
  failed: fc.integer({ min: 0, max: 2 }),
  visa: fc.constantFrom("none", "j1", "h1b", "any"),
  specialties: fc.uniqueArray(
    fc.constantFrom(
      "Internal Medicine",
      "Family Medicine",
      "Pathology",
      "Pediatrics",
      "Neurology",
      "Emergency Medicine",
    ),
    { minLength: 1, maxLength: 2 },
  ),
  usd: fc.constantFrom<number | null>(null, 200, 500, 900, 1700, 3000),
  programs: fc.constantFrom<number | null>(null, 1, 7, 30, 80),
  price: fc.constantFrom<number>(50, 400, 5000),
  informatics: fc.constantFrom<number>(0, 0.3, 0.9),
  signals: fc.constantFrom<"default" | number>("default", 0, 2, 5),
});

type Draw = typeof applicants extends fc.Arbitrary<infer T> ? T : never;

function profileOf(draw: Draw, pins: { must?: string[]; never?: string[] } = {}): Profile {
  const parsed = parseProfileValue({
    schema: "smartpick/profile@1",
    applicant: { type: draw.type, graduation_year: 2020 },
    exams: {
      step1: "pass",
      step2ck: draw.step2ck,
      step3: "none",
      failed_attempts: { step1: draw.failed, step2ck: 0, step3: 0 },
    },
    visa: draw.type === "non-us-img" ? draw.visa : "none",
    seeks: { specialties: draw.specialties },
    weights: { informatics: draw.informatics },
    budget: { usd: draw.usd, max_programs: draw.programs, usd_per_chance: draw.price },
    signals:
      draw.signals === "default"
        ? "default"
        : Object.fromEntries(
            draw.specialties.map((name) => [name, allowedSignals(name, Number(draw.signals))]),
          ),
    pins,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

/** Of each kind that the season gives in a specialty, as many as asked for, at most all. */
function allowedSignals(specialty: string, wanted: number): Record<string, number> {
  const rule = facts.seasons[0]!.signals.find((one) => one.specialty === specialty);
  return Object.fromEntries(
    Object.entries(rule?.allowance ?? {}).map(([kind, most]) => [kind, Math.min(wanted, most)]),
  );
}

function planOf(profile: Profile): PlanReport {
  const plan = planFor(facts, profile, { today: TODAY, seed: 1, draws: 10 });
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  return plan.value;
}

const cost = (plan: PlanReport): number => plan.list.reduce((sum, row) => sum + row.marginal.usd, 0);

/** One specialty whose programs are not worth their price, beside another that asks more fixed fees for less. */
const DEARER_FEES_NOT_WORTH_IT: Draw = {
  type: "non-us-img",
  step2ck: 205,
  failed: 0,
  visa: "h1b",
  specialties: ["Internal Medicine", "Emergency Medicine"],
  usd: null,
  programs: null,
  price: 50,
  informatics: 0.3,
  signals: 2,
};

describe("a national plan", () => {
  it("keeps the budget, the count, the signals and every never", () => {
    fc.assert(
      fc.property(applicants, fc.integer({ min: 0, max: 3 }), (draw, drop) => {
        const first = planOf(profileOf(draw));
        const never = first.list.slice(0, drop).map((row) => row.id);
        const plan = planOf(profileOf(draw, { never }));
        if (draw.usd !== null && draw.usd >= plan.cost.fixed)
          expect(plan.cost.total).toBeLessThanOrEqual(draw.usd);
        if (draw.usd !== null && draw.usd < plan.cost.fixed) expect(plan.list).toEqual([]);
        if (draw.programs !== null) expect(plan.list.length).toBeLessThanOrEqual(draw.programs);
        expect(plan.list.some((row) => never.includes(row.id))).toBe(false);
        for (const { specialty, kind, used, allowed } of plan.signals) {
          expect(used, `${kind} in ${specialty}`).toBeLessThanOrEqual(allowed);
          expect(used).toBe(
            plan.list.filter((row) => row.specialty === specialty && row.signal === kind).length,
          );
        }
        const allowedKinds = new Set(
          plan.signals.filter(({ allowed }) => allowed > 0).map(({ kind }) => kind),
        );
        for (const row of plan.list) expect(row.signal === "none" || allowedKinds.has(row.signal)).toBe(true);
        expect(new Set(plan.list.map((row) => row.acgme ?? row.id)).size).toBe(plan.list.length);
        expect(cost(plan)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: RUNS },
    );
  });

  // At a price at which every program pays: where the list stops before its limits, stronger signals may stop it earlier.
  it("never values less with more money, more programs or more signals, where nothing but the limits stops it", () => {
    const more = fc.constantFrom<"usd" | "programs" | "signals">("usd", "programs", "signals");
    fc.assert(
      fc.property(applicants, more, fc.integer({ min: 1, max: 900 }), (draw, what, extra) => {
        const base = {
          ...draw,
          price: 1_000_000,
          usd: draw.usd ?? 1200,
          programs: draw.programs ?? 60,
          signals: draw.signals === "default" ? 3 : draw.signals,
        };
        const larger =
          what === "usd"
            ? { ...base, usd: base.usd + extra }
            : what === "programs"
              ? { ...base, programs: base.programs + 1 + (extra % 40) }
              : { ...base, signals: base.signals + 1 + (extra % 10) };
        expect(planOf(profileOf(larger)).certificate.upperBound).toBeGreaterThanOrEqual(
          planOf(profileOf(base)).certificate.value - 1e-12,
        );
      }),
      { numRuns: RUNS * 2 },
    );
  });

  it("proves its value: the bound is never below it, and the gap says by how much", () => {
    fc.assert(
      fc.property(applicants, (draw) => {
        const { certificate, chance, frontier, list } = planOf(profileOf(draw));
        expect(certificate.upperBound).toBeGreaterThanOrEqual(certificate.value - 1e-12);
        if (certificate.value > 0) {
          expect(certificate.gap).toBeCloseTo(
            (certificate.upperBound - certificate.value) / certificate.value,
            9,
          );
        }
        if (draw.informatics === 0) expect(certificate.value).toBeCloseTo(chance.match.mid, 9);
        for (const range of [
          chance.match,
          chance.anyInterview,
          ...list.flatMap((row) => [row.interview, row.match]),
        ]) {
          expect(range.low).toBeGreaterThanOrEqual(0);
          expect(range.low).toBeLessThanOrEqual(range.mid);
          expect(range.mid).toBeLessThanOrEqual(range.high);
          expect(range.high).toBeLessThanOrEqual(1);
        }
        expect((chance.interviews.pmf ?? []).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        for (const [at, point] of frontier.entries()) {
          expect(point.value).toBeGreaterThanOrEqual((frontier[at - 1]?.value ?? 0) - 1e-12);
          expect(point.low).toBeLessThanOrEqual(point.chance);
          expect(point.chance).toBeLessThanOrEqual(point.high);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it("never shows an unknown fact as a no", () => {
    fc.assert(
      fc.property(applicants, (draw) => {
        for (const row of planOf(profileOf(draw)).list) {
          for (const finding of row.eligibility) {
            if (finding.source === null && finding.verdict !== "meets")
              expect(finding.verdict).toBe("unknown");
            expect(finding.verdict === "fails" && finding.kind === "rule").toBe(false);
          }
          const at = rowOf(facts.programs, row.id) ?? -1;
          const known = (field: "informaticsFellowship" | "ehrVendor"): boolean =>
            (facts.programs.columns.get(field)?.values[at] ?? null) !== null;
          if (!known("informaticsFellowship")) expect(row.informatics.fellowship).toBeNull();
          if (!known("ehrVendor")) expect(row.informatics.ehr).toBeNull();
        }
      }),
      { numRuns: RUNS },
    );
  });

  it("names the sources of every row, each of them in the ledger", () => {
    fc.assert(
      fc.property(applicants, (draw) => {
        for (const row of planOf(profileOf(draw)).list) {
          expect(row.sources.length).toBeGreaterThan(0);
          for (const id of row.sources) expect(facts.sources.has(id) || id === "yours", id).toBe(true);
        }
      }),
      { numRuns: 10 },
    );
  });

  it("gives the same bytes for the same seed", () => {
    fc.assert(
      fc.property(applicants, (draw) => {
        const profile = profileOf(draw);
        expect(JSON.stringify(planOf(profile))).toBe(JSON.stringify(planOf(profile)));
      }),
      { numRuns: 5 },
    );
  });

  it("keeps a must-have program, and says when it fails a rule", () => {
    const draw: Draw = {
      type: "non-us-img",
      step2ck: 240,
      failed: 0,
      visa: "j1",
      specialties: ["Family Medicine"],
      usd: 900,
      programs: 20,
      price: 400,
      informatics: 0,
      signals: "default",
    };
    const first = planOf(profileOf(draw));
    const out = first.excluded.find(({ code }) => code === "rule-fails");
    expect(out).toBeDefined();
    const plan = planOf(profileOf(draw, { must: [out?.id ?? ""] }));
    expect(plan.list.some((row) => row.id === out?.id && row.pinned)).toBe(true);
    expect(plan.warningReasons.some(({ code }) => code === "pin-fails-rule")).toBe(true);
  });

  it("has a frontier on which more programs always cost more and are worth more, and a stop that no other size beats", () => {
    fc.assert(
      fc.property(applicants, (draw) => {
        const { frontier, stopLine } = planOf(profileOf(draw));
        for (const [at, point] of frontier.slice(1).entries()) {
          const before = frontier[at]!;
          expect(point.programs).toBeGreaterThan(before.programs);
          expect(point.usd).toBeGreaterThan(before.usd);
          expect(point.value).toBeGreaterThan(before.value);
        }
        const net = (point: (typeof frontier)[number]): number => 100 * point.value * draw.price - point.usd;
        const stop = frontier.find(({ programs }) => programs === stopLine.programs);
        // What lies past a limit may well be worth more: the limit keeps it away.
        const within = frontier.filter(({ past }) => past === undefined);
        if (stop) for (const point of within) expect(net(point)).toBeLessThan(net(stop) + 25);
      }),
      { numRuns: 12, examples: [[DEARER_FEES_NOT_WORTH_IT]] },
    );
  });

  it("stops at the cheap list of a size where a limit on their number changes nothing", () => {
    const text = readFileSync(new URL("../../../../examples/us-do-low-scores.yaml", import.meta.url), "utf8");
    const parsed = parseProfile(text, "us-do-low-scores.yaml");
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const free = planOf(parsed.value);
    const { budget } = parsed.value;
    const limited = planOf({ ...parsed.value, budget: { ...budget, maxPrograms: free.list.length } });
    expect(limited.list.map(({ id }) => id)).toEqual(free.list.map(({ id }) => id));
    expect(limited.cost.total).toBe(free.cost.total);
  });

  it("takes hardly a worse list where a limit on their number changes nothing", () => {
    fc.assert(
      fc.property(applicants, (draw) => {
        const free = planOf(profileOf({ ...draw, programs: null }));
        const programs = free.list.length;
        if (programs === 0) return;
        const limited = planOf(profileOf({ ...draw, programs }));
        const net = ({ certificate, cost }: typeof free): number =>
          100 * certificate.value * draw.price - cost.total;
        // The stop is sought on a ladder of budgets, which a limit moves a little.
        expect(net(limited)).toBeGreaterThan(net(free) - 25 - 4e-3 * Math.abs(net(free)));
      }),
      { numRuns: 10 },
    );
  });
});
