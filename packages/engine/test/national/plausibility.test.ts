import {
  type Applicant,
  type Facts,
  logistic,
  randomFrom,
  type SeasonChance,
  seasonChanceOf,
  valueAt,
} from "@smartpick/core";
import { readFacts } from "@smartpick/data/node";
import { beforeAll, describe, expect, it } from "vitest";
import { applicantWith, surfaceFor } from "../../../core/test/chances/synthetic-facts.ts";

/**
 * Seasons on the real ledger against values that a statistician found plausible on the same published tables by
 * another route (docs/method/chances.md, "Plausible values"). In Internal Medicine the windows are that route's own 80 %
 * ranges for non-US IMGs. In Family Medicine, and for US IMGs, that route knew no counts of applicants: there a window
 * reaches from what the counts say to what the rates say. All are widened by 0.05 for the level of the season.
 */
const failedStep1 = { step1: 1, step2ck: 0, step3: 0 };
const IM = "Internal Medicine";
const FM = "Family Medicine";
type Window = readonly [number, number];
const CASES: readonly [
  string,
  string,
  number,
  number,
  Partial<Applicant>,
  { readonly any: Window; readonly match: Window },
][] = [
  [
    "non-US 224, failed Step 1",
    IM,
    120,
    0.55,
    { step2ck: 224, failedAttempts: failedStep1, visa: "j1" },
    { any: [0.37, 0.7], match: [0.09, 0.25] },
  ],
  [
    "non-US 224, failed Step 1",
    FM,
    120,
    0.1,
    { step2ck: 224, failedAttempts: failedStep1, visa: "j1" },
    { any: [0.2, 0.7], match: [0.06, 0.29] },
  ],
  ["non-US 224", IM, 120, 0.55, { step2ck: 224, visa: "j1" }, { any: [0.57, 0.8], match: [0.16, 0.33] }],
  ["non-US 224", FM, 120, 0.1, { step2ck: 224, visa: "j1" }, { any: [0.3, 0.75], match: [0.12, 0.39] }],
  ["non-US 245", IM, 120, 0.55, { step2ck: 245, visa: "j1" }, { any: [0.8, 0.94], match: [0.34, 0.53] }],
  ["non-US 260", IM, 120, 0.55, { step2ck: 260, visa: "j1" }, { any: [0.9, 0.98], match: [0.5, 0.72] }],
  [
    "non-US 240, 10 years, visa",
    IM,
    120,
    0.55,
    { step2ck: 240, visa: "j1", yearsSinceGraduation: 10 },
    { any: [0.6, 0.83], match: [0.19, 0.38] },
  ],
  [
    "US-IMG 230",
    IM,
    120,
    0.2,
    { type: "us-img", step2ck: 230, usClinicalMonths: 8 },
    { any: [0.5, 0.9], match: [0.25, 0.51] },
  ],
  [
    "US-IMG 230",
    FM,
    120,
    0.2,
    { type: "us-img", step2ck: 230, usClinicalMonths: 8 },
    { any: [0.5, 0.9], match: [0.25, 0.6] },
  ],
];
const MARGIN = 0.05;

let facts: Facts;
beforeAll(async () => {
  facts = await readFacts("full");
});

/** Programs as applicants usually choose them: without replacement, weight the type's rate to the power gamma. */
function usualList(specialty: string, type: number, count: number, gamma: number, seed: number): Int32Array {
  const random = randomFrom(seed);
  const keyed: { row: number; key: number }[] = [];
  for (let row = 0; row < facts.programs.size; row++) {
    if (valueAt(facts.programs, row, "specialty") !== specialty || facts.programs.doubt[row] !== null)
      continue;
    if (["preliminary", "reserved"].includes(String(valueAt(facts.programs, row, "track")))) continue;
    const weight = logistic(facts.openness.mean[row * 4 + type]!) ** gamma;
    keyed.push({ row, key: Math.log(random.uniform() + 1e-12) / weight });
  }
  keyed.sort((a, b) => b.key - a.key);
  return Int32Array.from(keyed.slice(0, count), ({ row }) => row);
}

/** Mean over usual lists, with the season's usual signals: 3 gold and 12 silver in IM, 5 of one kind in FM. */
function usualSeason(
  specialty: string,
  count: number,
  gamma: number,
  applicant: Applicant,
): SeasonChance & { mean: number } {
  const lists = 5;
  const sum = { match: 0, anyInterview: 0, mean: 0, pmf: new Float64Array(count + 1) };
  for (let seed = 1; seed <= lists; seed++) {
    const rows = usualList(specialty, applicant.typeIndex, count, gamma, seed);
    const [gold, all] = specialty === FM ? [0, 5] : [3, 15];
    const levels = Int8Array.from(rows, (_, i) => (i < gold ? 2 : i < all ? 1 : 0));
    const season = seasonChanceOf(surfaceFor(facts, applicant, rows), Int32Array.from(rows.keys()), levels);
    sum.match += season.match / lists;
    sum.anyInterview += season.anyInterview / lists;
    season.pmf.forEach((p, k) => {
      sum.pmf[k]! += p / lists;
      sum.mean += (p * k) / lists;
    });
  }
  return sum;
}

describe("seasons on the real ledger", () => {
  it.each(CASES)(
    "%s in %s is as plausible as the other route found",
    (_, specialty, count, gamma, changes, { any, match }) => {
      const season = usualSeason(specialty, count, gamma, applicantWith(changes));
      expect(season.anyInterview).toBeGreaterThan(any[0] - MARGIN);
      expect(season.anyInterview).toBeLessThan(any[1] + MARGIN);
      expect(season.match).toBeGreaterThan(match[0] - MARGIN);
      expect(season.match).toBeLessThan(match[1] + MARGIN);
    },
  );

  it("gives 100 usual applications of a non-US IMG in Internal Medicine the interviews that rank lists imply", () => {
    const untold = applicantWith({
      step2ck: null,
      visa: null,
      yearsSinceGraduation: null,
      failedAttempts: { step1: null, step2ck: null, step3: null },
      step3Passed: null,
      usClinicalMonths: null,
      publications: null,
    });
    const season = usualSeason(IM, 100, 0.55, untold);
    expect(season.mean).toBeGreaterThan(2.5);
    expect(season.mean).toBeLessThan(4);
    // The national account has 7,630 of 11,325 with a rank list, 0.67, many of them after fewer applications.
    expect(season.anyInterview).toBeGreaterThan(0.66);
    expect(season.anyInterview).toBeLessThan(0.84);
  });

  it("gives osteopathic seniors with low scores about the published match rate", () => {
    const senior = applicantWith({
      type: "do",
      step2ck: 235,
      yearsSinceGraduation: 0,
      usClinicalMonths: null,
    });
    for (const [specialty, count] of [
      [IM, 60],
      [FM, 40],
    ] as const) {
      // 93 of 100 osteopathic seniors match; low scores take little of that in these specialties.
      expect(usualSeason(specialty, count, 0.5, senior).match).toBeGreaterThan(0.75);
    }
  });

  it("moves with each factor about as the evidence says", () => {
    const mean = (changes: Partial<Applicant>) =>
      usualSeason(IM, 120, 0.55, applicantWith({ step2ck: 240, visa: "j1", ...changes })).mean;
    const base = mean({});
    const ratio = (changes: Partial<Applicant>) => mean(changes) / base;
    expect(ratio({ step2ck: 250 })).toBeGreaterThan(1.3);
    expect(ratio({ step2ck: 250 })).toBeLessThan(1.6);
    expect(ratio({ failedAttempts: failedStep1 })).toBeGreaterThan(0.5);
    expect(ratio({ failedAttempts: failedStep1 })).toBeLessThan(0.72);
    expect(ratio({ yearsSinceGraduation: 10 })).toBeGreaterThan(0.55);
    expect(ratio({ yearsSinceGraduation: 10 })).toBeLessThan(0.7);
    expect(1 / ratio({ visa: "none" })).toBeGreaterThan(0.55);
    expect(1 / ratio({ visa: "none" })).toBeLessThan(0.8);
  });

  it("works with the public facts alone, on the kinds of program", async () => {
    const full = facts;
    facts = await readFacts("public");
    const season = usualSeason(IM, 120, 0, applicantWith({ step2ck: 245, visa: "j1" }));
    facts = full;
    expect(season.anyInterview).toBeGreaterThan(0.5);
    expect(season.anyInterview).toBeLessThan(0.98);
  });
});
