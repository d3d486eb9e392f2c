import type { LimitName, WarningReason } from "@smartpick/core";
import { describe, expect, it } from "vitest";
import { warningWords } from "../../src/index.ts";
import { plainEnglish } from "../english/plain-english.ts";

const PROGRAM = {
  program: "acgme:1",
  name: "Example Hospital Program",
  specialty: "Family Medicine",
  track: "categorical",
};

const WARNINGS: { readonly [Code in WarningReason["code"]]: Extract<WarningReason, { code: Code }> } = {
  "step2ck-pending": { code: "step2ck-pending" },
  "step2ck-extrapolated": { code: "step2ck-extrapolated", score: 270, low: 215, high: 265 },
  "failed-attempts-thin": { code: "failed-attempts-thin" },
  "comlex-only": { code: "comlex-only" },
  "comlex2-pending": { code: "comlex2-pending" },
  "comlex-as-step2ck": { code: "comlex-as-step2ck", score: 515, mid: 237, low: 223, high: 251 },
  "canadian-school": { code: "canadian-school", type: "us-md", graduationYear: 2026 },
  "work-permit": { code: "work-permit" },
  "unlikely-seasons": { code: "unlikely-seasons", seasons: 30, possible: 9 },
  "first-match-assumed": { code: "first-match-assumed", graduationYear: 2024 },
  "residency-abroad": { code: "residency-abroad", years: 3 },
  "us-residency": { code: "us-residency", specialty: "Family Medicine", years: 1, finished: false },
  "level-thin": { code: "level-thin", specialty: "Family Medicine" },
  "rates-move": { code: "rates-move" },
  "not-told": { code: "not-told", field: "applicant.graduation_year" },
  "fees-carried-over": { code: "fees-carried-over", season: 2028, publishedFor: 2027 },
  "fees-second-hand": { code: "fees-second-hand" },
  "fees-unknown": { code: "fees-unknown", service: "ResidencyCAS" },
  "signals-carried-over": {
    code: "signals-carried-over",
    specialty: "Internal Medicine",
    publishedFor: 2027,
  },
  "signals-not-sought": { code: "signals-not-sought", specialty: "Pediatrics" },
  "visa-no": {
    code: "visa-no",
    programs: 1,
    visa: "visaH1b",
    sponsored: null,
    first: {
      program: "acgme:1400100003",
      name: "Mobile Infirmary",
      specialty: "Internal Medicine",
      track: "categorical",
    },
  },
  "visa-unknown": { code: "visa-unknown", programs: 12, visa: "j1" },
  "budget-below-fixed-fees": { code: "budget-below-fixed-fees", usd: 50, fixed: 150 },
  "limits-conflict": {
    code: "limits-conflict",
    conflict: { code: "group-min-above-open", group: 0, name: "Family Medicine", min: 9, open: 4 },
  },
  "no-candidates": { code: "no-candidates" },
  "two-digit-score": { code: "two-digit-score", field: "exams.step2ck", score: 88 },
  "unlikely-score": { code: "unlikely-score", field: "exams.step1", score: 150, least: 180, most: 290 },
  "unlikely-year": { code: "unlikely-year", year: 1960, earliest: 1975 },
  "pin-outside-filter": {
    code: "pin-outside-filter",
    ...PROGRAM,
    filter: "state-not-wanted",
    detail: "TX",
  },
  "pin-not-sought": { code: "pin-not-sought", ...PROGRAM },
  "pin-fails-rule": { code: "pin-fails-rule", ...PROGRAM, rule: "visa" },
  "pin-lost": { code: "pin-lost", ...PROGRAM, why: "other-track" },
  "dropped-and-sent": { code: "dropped-and-sent", ...PROGRAM },
  "limit-passed": {
    code: "limit-passed",
    limit: { kind: "group", group: 0, name: "Family Medicine" },
    sent: 6,
    most: 5,
  },
  "couple-not-modelled": { code: "couple-not-modelled" },
  "price-assumed": { code: "price-assumed", usd: 400 },
  "preliminary-worth-assumed": { code: "preliminary-worth-assumed", worth: 0.3 },
  "public-facts": { code: "public-facts" },
  "same-hospital": { code: "same-hospital", hospitals: 3 },
  "low-chance": { code: "low-chance", chance: 0.08 },
  "in-season-other-season": {
    code: "in-season-other-season",
    entries: 1,
    entrySeason: 2027,
    season: 2028,
  },
  "applications-over": { code: "applications-over", season: 2027 },
  "nothing-sent-told": { code: "nothing-sent-told", season: 2027 },
  "own-match": {
    code: "own-match",
    specialty: "Urology",
    match: "aua-sau",
    title: "Urology Match of the AUA and the SAU",
    season: 2027,
    month: 1,
    registrationDeadline: null,
    rankListDeadline: null,
    resultDay: null,
    feeUsd: 75,
    feeOf: 2019,
    nrmpToo: false,
    source: "sau-match-faq-2025",
  },
  "lists-certified": { code: "lists-certified", season: 2027, deadline: "2027-03-03" },
  "compared-afresh": { code: "compared-afresh", season: 2027 },
  "tier-limit-broken": { code: "tier-limit-broken", tier: "target", found: 12, least: 0, most: 5 },
  "limits-let-nobody-in": { code: "limits-let-nobody-in", limits: [{ kind: "cap", cap: 0, name: "reach" }] },
  "forecast-more-sent": { code: "forecast-more-sent", sent: 90, applications: 60 },
  "forecast-past-rules": { code: "forecast-past-rules", programs: 40 },
};

describe("what to read with care", () => {
  it.each(Object.values(WARNINGS).map(warningWords))("speaks plainly: %s", plainEnglish);

  it("names the limit that what was sent has passed, and what follows", () => {
    const words = (limit: LimitName, sent: number, most: number): string =>
      warningWords({ code: "limit-passed", limit, sent, most });
    expect(words({ kind: "programs" }, 14, 10)).toBe(
      "You have sent 14 applications, and your limit is 10. What was sent stays, and no further one is added.",
    );
    expect(words({ kind: "cap", cap: 0, name: "NY" }, 1, 0)).toContain(
      "1 application in NY, and your limit is 0",
    );
    expect(words({ kind: "budget" }, 700, 600)).toContain(
      "costs $700 with the fixed fees, and your budget is $600",
    );
    for (const why of ["answered", "not-sent", "other-track"] as const)
      plainEnglish(warningWords({ code: "pin-lost", ...PROGRAM, why }));
  });
});
