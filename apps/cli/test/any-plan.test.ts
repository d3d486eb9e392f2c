import { planSchema } from "@smartpick/answers";
import type { ListRow, OutsiderRow, PlanReport, RowReason, WarningReason } from "@smartpick/core";
import { planToCsv, worded } from "@smartpick/report";
import fc from "fast-check";
import { expect, it } from "vitest";
import { jsonDocument } from "../src/output/json.ts";
import { planFinding, planText } from "../src/output/plan-text.ts";
import { styleOf } from "../src/output/style.ts";
import { plainIo } from "./run-cli.ts";

const probability = fc.double({ min: 0, max: 1, noNaN: true });
const range = fc.tuple(probability, probability, probability).map((three) => {
  const [low, mid, high] = three.toSorted((a, b) => a - b) as [number, number, number];
  return { low, mid, high };
});
const usd = fc.integer({ min: 0, max: 20_000 });
const words = fc.stringMatching(/^[A-Za-z][A-Za-z .,&-]{0,60}$/);
const id = fc.constantFrom("acgme:1403521287", "nrmp:1820726C0", "acgme:1403811336/P");
const unknownOr = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });

const rowReason: fc.Arbitrary<RowReason> = fc.oneof(
  fc.record({ code: fc.constant("adds" as const), chance: probability, usd }),
  fc.record({
    code: fc.constant("signal-adds" as const),
    signal: fc.constantFrom("gold", "silver", "signal"),
    interviewWithout: probability,
    interviewWith: probability,
  }),
  range.map((share) => ({ code: "img-share" as const, ...share })),
  fc.constantFrom<RowReason>(
    { code: "pinned" },
    { code: "base-kind" },
    { code: "visa-unknown", visa: "visaJ1" },
  ),
);

const warning: fc.Arbitrary<WarningReason> = fc.oneof(
  fc.record({ code: fc.constant("low-chance" as const), chance: probability }),
  fc.record({ code: fc.constant("price-assumed" as const), usd }),
  fc.constantFrom<WarningReason>(
    { code: "rates-move" },
    { code: "not-told", field: "visa" },
    { code: "no-candidates" },
  ),
);

const row: fc.Arbitrary<ListRow> = fc.record({
  rank: fc.constant(1),
  id,
  acgme: unknownOr(fc.constant("1403521287")),
  name: words,
  city: unknownOr(words),
  state: unknownOr(fc.constant("NY")),
  specialty: fc.constant("Internal Medicine"),
  track: fc.constantFrom("categorical", "advanced"),
  setting: unknownOr(fc.constantFrom("community", "university")),
  tier: fc.constantFrom("safer", "target", "reach"),
  signal: fc.constantFrom("gold", "silver", "signal", "none"),
  interview: range,
  match: range,
  marginal: fc.record({ chance: probability, usd }),
  evidence: fc.constantFrom("strong", "moderate", "thin"),
  firm: unknownOr(probability),
  pinned: fc.boolean(),
  eligibility: fc.constant([]),
  informatics: fc.record({
    value: probability,
    ehr: unknownOr(fc.constant("Epic")),
    fellowship: unknownOr(fc.boolean()),
    why: fc.constant([]),
  }),
  reasons: fc.array(rowReason, { maxLength: 4 }),
  sources: fc.uniqueArray(fc.constantFrom("eras-2026", "nrmp-codes", "yours"), { minLength: 1 }),
  unknown: fc.uniqueArray(fc.constantFrom("visaJ1", "visaH1b", "failed-attempts")),
});

const outsider: fc.Arbitrary<OutsiderRow> = fc.record({
  id,
  name: words,
  city: unknownOr(words),
  state: unknownOr(fc.constant("NY")),
  specialty: fc.constant("Internal Medicine"),
  signal: fc.constantFrom("gold", "silver", "signal", "none"),
  change: fc.double({ min: -1, max: 0, noNaN: true }),
  instead: unknownOr(id),
  insteadTo: fc.constantFrom("leaves", "gives-up-signal"),
  factor: unknownOr(fc.double({ min: 1, max: 1e6, noNaN: true })),
});

/** Blocks that a plan may leave out. */
const explained = fc.record(
  {
    robust: fc.record({
      draws: fc.constant(50),
      firm: fc.nat({ max: 5 }),
      tossUp: fc.nat({ max: 5 }),
      value: range,
      worstFifth: probability,
    }),
    shadow: fc.record({
      application: probability,
      usd: probability,
      hundredUsd: probability,
      silver: probability,
      gold: probability,
    }),
    byHand: fc.array(
      fc.record({
        rule: fc.constantFrom("likely", "liked", "everywhere"),
        programs: fc.nat({ max: 2000 }),
        usd,
        value: probability,
        chance: probability,
      }),
      { maxLength: 3 },
    ),
    outsiders: fc.array(outsider, { maxLength: 20 }),
    cautious: fc.record({
      worstFifth: probability,
      worstFifthBefore: probability,
      mean: probability,
      meanBefore: probability,
    }),
  },
  { requiredKeys: [] },
);

const plan: fc.Arbitrary<PlanReport> = fc.record({
  schema: fc.constant("smartpick/plan@1" as const),
  version: fc.constant("0.1.0"),
  season: fc.integer({ min: 2027, max: 2040 }),
  today: fc.constant("2026-07-01"),
  facts: fc.constant({ version: "1", rights: "full" as const }),
  seed: fc.nat(),
  inputsHash: fc.constant("0"),
  chance: fc.record({
    match: range,
    anyInterview: range,
    interviews: fc
      .nat({ max: 60 })
      .map((n) => ({ mean: n / 2, q05: 0, q10: 0, q25: 0, q50: n, q75: n, q90: n, q95: n })),
  }),
  cost: fc
    .record({
      fixed: usd,
      byService: fc.dictionary(fc.constantFrom("ERAS", "ResidencyCAS"), usd),
      fixedItems: fc.array(
        fc.record({
          id: words,
          title: words,
          usd,
          source: fc.constant("eras-2026"),
          publishedFor: fc.constantFrom(2024, 2027),
          confidence: fc.constantFrom("official", "second-hand", "assumed"),
        }),
        { maxLength: 3 },
      ),
      kept: unknownOr(usd),
    })
    .map((cost) => ({
      ...cost,
      total: Object.values(cost.byService).reduce((sum, part) => sum + part, cost.fixed),
    })),
  certificate: fc.record({
    value: probability,
    upperBound: probability,
    gap: fc.constantFrom(0, 1e-7, 0.002, 0.2),
  }),
  stopLine: fc.record({
    programs: fc.nat({ max: 100 }),
    usd,
    reason: fc.oneof(
      fc.record({
        code: fc.constant("price" as const),
        programs: fc.integer({ min: 1, max: 90 }),
        usd,
        chance: fc.double({ min: -0.1, max: 1, noNaN: true }),
        usdPerChance: usd,
        price: fc.integer({ min: -1, max: 9999 }),
      }),
      fc.record({ code: fc.constant("budget" as const), usd }),
    ),
  }),
  frontier: fc.uniqueArray(fc.nat({ max: 200 }), { maxLength: 6 }).chain((sizes) =>
    fc.tuple(
      ...sizes
        .toSorted((a, b) => a - b)
        .map((programs) =>
          fc.tuple(range, usd).map(([{ low, mid, high }, cost]) => ({
            programs,
            usd: cost,
            chance: mid,
            low,
            high,
            value: mid,
          })),
        ),
    ),
  ),
  list: fc.array(row, { maxLength: 5 }).map((rows) => rows.map((each, at) => ({ ...each, rank: at + 1 }))),
  excluded: fc.array(fc.constant({ id: "acgme:1", name: "A", code: "doubtful" as const, detail: "closed" }), {
    maxLength: 3,
  }),
  signals: fc.constant([]),
  candidates: fc.record({ considered: fc.nat(), meets: fc.nat(), unknown: fc.nat(), fails: fc.nat() }),
  warningReasons: fc.array(warning, { maxLength: 4 }),
});

it("never prints a missing value, a wide line or a chance with a decimal, whatever the plan", () => {
  fc.assert(
    fc.property(plan, explained, fc.integer({ min: 40, max: 120 }), (given, blocks, columns) => {
      const told = worded({ ...given, ...blocks });
      const style = styleOf(plainIo({ columns, outIsTerminal: true, env: { NO_COLOR: "1" } }));
      const text = planText(told, new Map(), style);
      for (const shown of [text, planToCsv(told)])
        expect(shown).not.toMatch(/\b(undefined|NaN|Infinity)\b|\[object/);
      expect(text).not.toMatch(/\bnull\b|\d\.\d+ of 100 seasons|\b0 of 100 seasons|%/);
      for (const line of text.split("\n")) expect([...line].length).toBeLessThanOrEqual(style.width);
      expect(planSchema.safeParse(JSON.parse(jsonDocument(told))).error?.issues ?? []).toEqual([]);
    }),
  );
});

it("says the same finding before and after what explains the list is known", () => {
  fc.assert(
    fc.property(plan, explained, (given, blocks) => {
      const style = styleOf(plainIo());
      const before = planFinding(worded(given), style);
      expect(planText(worded({ ...given, ...blocks }), new Map(), style).startsWith(before)).toBe(true);
    }),
  );
});
