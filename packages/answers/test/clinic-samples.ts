import type {
  ClinicDocument,
  ClinicTruth,
  WordedAnalysis,
  WordedClinicGrade,
  WordedIdentifiers,
} from "../src/index.ts";

export const CLINIC: ClinicDocument = {
  ...{ schema: "smartpick/clinic@1", kind: "no-shows", seed: 1, rows: 1, notice: "Synthetic." },
  columns: [{ name: "week", means: "ISO week" }],
  cells: [["2025-W01"]],
};

export const CLINIC_TRUTH: ClinicTruth = {
  ...{ schema: "smartpick/clinic-truth@1", kind: "no-shows", seed: 1, rows: 100, notice: "Synthetic." },
  parameters: [{ code: "effect", value: -0.08, low: -0.13, high: -0.06 }],
  effects: [
    {
      question: "reminder",
      exposure: { column: "reminder", value: "yes" },
      outcome: { column: "status", event: "no-show" },
      strata: { column: "lead_days", above: [7, 14, 30] },
      riskDifference: -0.08,
      oddsRatio: 0.6,
      misleading: [{ turn: "crude", riskDifference: 0.01 }],
    },
  ],
  week: {
    ...{ question: "week", means: "rate-shifts", column: "week", value: "2025-W30" },
    riskDifference: -0.07,
  },
  rates: [{ stratum: 0, rows: 20, rate: 0.2 }],
  missing: { column: "status", rows: 9, dependsOn: ["reminder"], notOn: ["status"] },
  dirt: [{ code: "duplicate-row", column: null, rows: 2 }],
};

export const CLINIC_GRADE: WordedClinicGrade = {
  ...{ schema: "smartpick/clinic-grade@1", kind: "no-shows", seed: 1, rows: 100 },
  grades: [
    {
      ...{ question: "reminder", verdict: "right", reason: "agrees" },
      found: { direction: "lower", estimate: -0.08, low: -0.12, high: -0.04, week: null },
      truth: { riskDifference: -0.08, week: null },
      misledBy: null,
      words: "This agrees with the truth.",
    },
  ],
  notAnswered: ["week"],
};

const arm = { n: 10, events: 2, rate: 0.2, low: 0.06, high: 0.51 };
const effect = {
  riskDifference: { value: -0.1, low: -0.3, high: 0.1 },
  oddsRatio: { value: 0.6, low: null, high: null },
};

export const ANALYSIS: WordedAnalysis = {
  ...{ schema: "smartpick/analysis@1", rows: 22, used: 20 },
  outcome: { column: "status", event: "no-show" },
  exposure: { column: "reminder", exposed: "yes" },
  strata: [{ column: "lead_days", bands: ["up to 7", "over 7"] }],
  cleaning: [
    { code: "spelling-joined", column: "status", rows: 2, examples: ["DNA → no-show"], words: "Joined." },
  ],
  columns: [
    {
      ...{ name: "lead_days", type: "number", n: 20, missing: 0, distinct: 9 },
      quantiles: { least: 0, q25: 1, q50: 4, q75: 9, most: 30 },
      top: [],
    },
    {
      ...{ name: "status", type: "category", n: 20, missing: 2, distinct: 2, quantiles: null },
      top: [{ value: "attended", n: 16 }],
    },
  ],
  table: [{ stratum: "lead_days up to 7", exposed: arm, unexposed: arm }],
  crude: effect,
  adjusted: effect,
  series: { column: "week", points: [{ x: "2025-W01", n: 5, events: 1, rate: 0.2 }] },
  finding: "No difference is shown.",
  findingCode: "none-shown",
  limits: [{ code: "unmeasured", words: "Only these columns are held equal." }],
  identifiers: { cells: 0, columns: [] },
  warnings: [],
};

export const IDENTIFIERS: WordedIdentifiers = {
  ...{ schema: "smartpick/identifiers@1", rows: 3, cells: 9, found: 1 },
  columns: [
    {
      ...{ column: "phone", kind: "phone", found: 1, share: 0.3, sure: "certain", remedy: "remove-column" },
      words: "“phone” holds a telephone number.",
    },
  ],
  findings: [
    {
      ...{ kind: "phone", column: "phone", line: 2, from: 0, to: 12, quote: "212-555-0147" },
      ...{ sure: "certain", reason: "form", remedy: "remove-column" },
    },
  ],
  source: "45 CFR 164.514(b)(2), Safe Harbor",
  warnings: ["Look at it."],
};
