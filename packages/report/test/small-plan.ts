import type { ListRow, PlanReport, Source } from "@smartpick/core";

/** A row as small as the type allows, for tests of words and files. */
export function smallRow(changes: Partial<ListRow> = {}): ListRow {
  return {
    rank: 1,
    id: "acgme:1404112345",
    acgme: "1404112345",
    name: "UPMC McKeesport Program",
    city: "McKeesport",
    state: "PA",
    specialty: "Internal Medicine",
    track: "categorical",
    setting: "community",
    tier: "target",
    signal: "gold",
    interview: { mid: 0.124, low: 0.06, high: 0.21 },
    match: { mid: 0.03, low: 0.01, high: 0.06 },
    marginal: { chance: 0.009, usd: 30 },
    evidence: "thin",
    firm: null,
    pinned: false,
    eligibility: [
      {
        rule: "visa",
        verdict: "unknown",
        kind: "rule",
        source: null,
        year: null,
        asks: null,
        has: "J-1",
      },
    ],
    informatics: { value: 0.6, ehr: "Epic", fellowship: null, why: [] },
    reasons: [
      { code: "adds", chance: 0.009, usd: 30 },
      { code: "base-program-rate" },
      { code: "visa-unknown", visa: "visaJ1" },
    ],
    sources: ["eras-2026", "nrmp-2026"],
    unknown: ["visaJ1"],
    ...changes,
  };
}

const smallCost: PlanReport["cost"] = {
  total: 1715,
  fixed: 150,
  byService: { ERAS: 1565 },
  serviceFees: [
    {
      service: "ERAS",
      usd: 1565,
      source: "eras-2026",
      publishedFor: 2026,
      confidence: "official",
      assumed: false,
    },
  ],
  fixedItems: [
    {
      id: "nrmp-registration",
      title: "NRMP registration",
      usd: 70,
      source: "nrmp-2026",
      publishedFor: 2027,
      confidence: "second-hand",
    },
  ],
  kept: 785,
};

/** A plan of two rows with every part filled. */
export function smallPlan(changes: Partial<PlanReport> = {}): PlanReport {
  return {
    schema: "smartpick/plan@1",
    version: "0.1.0",
    season: 2028,
    today: "2026-11-22",
    facts: { version: "2026.11", rights: "full" },
    seed: 1,
    inputsHash: "abc123",
    chance: {
      match: { mid: 0.31, low: 0.19, high: 0.45 },
      anyInterview: { mid: 0.76, low: 0.6, high: 0.88 },
      interviews: { mean: 2.4, q05: 0, q10: 0, q25: 1, q50: 2, q75: 3, q90: 6, q95: 8 },
    },
    cost: smallCost,
    certificate: { value: 0.2712, upperBound: 0.2713, gap: 0.0004 },
    stopLine: {
      programs: 2,
      usd: 1715,
      reason: { code: "price", programs: 30, usd: 900, chance: 0.01, usdPerChance: 400, price: 900 },
    },
    frontier: [
      { programs: 1, usd: 900, chance: 0.2, low: 0.1, high: 0.3, value: 0.2 },
      { programs: 2, usd: 1715, chance: 0.31, low: 0.19, high: 0.45, value: 0.27 },
      { programs: 32, usd: 2615, chance: 0.32, low: 0.2, high: 0.46, value: 0.28 },
    ],
    list: [
      smallRow(),
      smallRow({
        rank: 2,
        id: "acgme:1401234567",
        name: "Second, “A & B” <Hospital>",
        tier: "reach",
        signal: "none",
      }),
    ],
    excluded: [
      { id: "acgme:1", name: "Closed Program", code: "doubtful", detail: "closed" },
      { id: "acgme:2", name: "No Visa Program", code: "rule-fails", detail: "visa" },
    ],
    signals: [
      {
        specialty: "Internal Medicine",
        kind: "gold",
        used: 1,
        allowed: 3,
        source: "nrmp-2026",
        publishedFor: 2027,
        confidence: "second-hand",
      },
    ],
    candidates: { considered: 600, meets: 200, unknown: 380, fails: 20 },
    warningReasons: [{ code: "rates-move" }, { code: "price-assumed", usd: 400 }],
    ...changes,
  };
}

/** One full source; the other id of the plan stays without a record. */
export const SMALL_SOURCES: ReadonlyMap<string, Source> = new Map([
  [
    "eras-2026",
    {
      id: "eras-2026",
      title: "ERAS 2026 participating programs",
      publisher: "AAMC",
      address: "https://example.org/eras?a=1&b=2",
      published: "2026",
      retrieved: "2026-11-01",
      rights: "public" as const,
      note: null,
    },
  ],
]);
