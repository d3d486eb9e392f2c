import type {
  EligibilityFinding,
  ExclusionCode,
  RowReason,
  StopReason,
  WarningReason,
} from "@smartpick/core";
import { describe, expect, it } from "vitest";
import {
  exclusionWords,
  factValueWords,
  findingWords,
  planWithWords,
  rowReasonWords,
  specialtyWords,
  stopReasonWords,
  unknownName,
  warningWords,
} from "../../src/index.ts";
import { smallPlan } from "../small-plan.ts";

const ROW: { readonly [Code in RowReason["code"]]: Extract<RowReason, { code: Code }> } = {
  pinned: { code: "pinned" },
  adds: { code: "adds", chance: 0.009, usd: 30 },
  "base-program-rate": { code: "base-program-rate" },
  "base-kind-and-mix": { code: "base-kind-and-mix" },
  "base-kind": { code: "base-kind" },
  "img-share": { code: "img-share", low: 0.48, mid: 0.6, high: 0.71 },
  "signal-adds": { code: "signal-adds", signal: "gold", interviewWithout: 0.05, interviewWith: 0.11 },
  "home-state": { code: "home-state", state: "NY" },
  "preferred-state": { code: "preferred-state", state: "NJ" },
  "informatics-fellowship": { code: "informatics-fellowship" },
  "ehr-known": { code: "ehr-known", ehr: "Epic" },
  "visa-unknown": { code: "visa-unknown", visa: "visaJ1" },
  "visa-answer-old": { code: "visa-answer-old", visa: "visaH1b", year: 2021 },
};

const WARNINGS: { readonly [Code in WarningReason["code"]]: Extract<WarningReason, { code: Code }> } = {
  "step2ck-pending": { code: "step2ck-pending" },
  "step2ck-extrapolated": { code: "step2ck-extrapolated", score: 270, low: 215, high: 265 },
  "failed-attempts-thin": { code: "failed-attempts-thin" },
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
  "visa-unknown": { code: "visa-unknown", programs: 12, visa: "j1" },
  "budget-below-fixed-fees": { code: "budget-below-fixed-fees", usd: 50, fixed: 150 },
  "limits-conflict": {
    code: "limits-conflict",
    conflict: { code: "group-min-above-open", group: 0, name: "Family Medicine", min: 9, open: 2 },
  },
  "limits-let-nobody-in": {
    code: "limits-let-nobody-in",
    limits: [{ kind: "cap", cap: 0, name: "safer" }],
  },
  "no-candidates": { code: "no-candidates" },
  "pin-unknown": { code: "pin-unknown", program: "acgme:1" },
  "pin-not-sought": { code: "pin-not-sought", program: "acgme:1" },
  "pin-fails-rule": { code: "pin-fails-rule", program: "acgme:1", rule: "visa" },
  "couple-not-modelled": { code: "couple-not-modelled" },
  "price-assumed": { code: "price-assumed", usd: 400 },
  "preliminary-worth-assumed": { code: "preliminary-worth-assumed", worth: 0.3 },
  "public-facts": { code: "public-facts" },
  "low-chance": { code: "low-chance", chance: 0.08 },
  "in-season-other-season": {
    code: "in-season-other-season",
    entries: 1,
    entrySeason: 2027,
    season: 2028,
  },
  "in-season-unknown": { code: "in-season-unknown", program: "acgme:1" },
  "applications-over": { code: "applications-over", season: 2027 },
  "forecast-more-sent": { code: "forecast-more-sent", sent: 90, applications: 60 },
  "forecast-past-rules": { code: "forecast-past-rules", programs: 40 },
};

const STOPS: readonly StopReason[] = [
  { code: "price", programs: 30, usd: 900, chance: 0.01, usdPerChance: 400, price: 900 },
  { code: "price", programs: 30, usd: 900, chance: 0, usdPerChance: 400, price: -1 },
  { code: "price", programs: 30, usd: 300, chance: 0.01, usdPerChance: 400, price: 300 },
  { code: "budget", usd: 1500 },
  { code: "max-programs", programs: 60 },
  { code: "all-candidates", programs: 1 },
  { code: "applications-over", programs: 84 },
];

const EXCLUSIONS: readonly ExclusionCode[] = [
  "rule-fails",
  "doubtful",
  "never",
  "state-not-wanted",
  "region-not-wanted",
  "setting-not-wanted",
  "setting-unknown",
  "track",
  "other-track-of-same-program",
  "in-season",
];

const sentences = [
  ...Object.values(ROW).map(rowReasonWords),
  ...Object.values(WARNINGS).map(warningWords),
  ...STOPS.map(stopReasonWords),
];

describe("messages", () => {
  it.each(sentences)("speaks plainly: %s", (text) => {
    expect(text).toMatch(/^[A-Z\d].*\.$/);
    expect(text).not.toMatch(/undefined|NaN|null|\[object|!|\b(just|simply|unfortunately)\b|Infinity/i);
    for (const sentence of text.split(/(?<=\.) /))
      expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(26);
  });

  it("has different words for every exclusion", () => {
    expect(new Set(EXCLUSIONS.map((code) => exclusionWords(code))).size).toBe(EXCLUSIONS.length);
    expect(exclusionWords("rule-fails", "visa")).toBe("Fails a stated rule: visa");
    expect(exclusionWords("doubtful", "closed")).toBe("Closed, or no longer accredited");
    expect(exclusionWords("a-later-code")).toBe("a-later-code");
  });

  it("does not claim a price above worth where it is below", () => {
    expect(stopReasonWords(STOPS[2]!)).not.toContain("more than the $400");
    expect(stopReasonWords(STOPS[0]!)).toContain("$900 for each 1 of 100, more than the $400");
  });

  it("never turns an unknown finding into a no", () => {
    const finding: EligibilityFinding = {
      rule: "visa",
      verdict: "unknown",
      kind: "rule",
      source: null,
      year: null,
      asks: null,
      has: "J-1",
    };
    expect(findingWords(finding)).toBe("Visa: unknown. Nobody has published this. Ask the program.");
    expect(
      findingWords({ ...finding, verdict: "fails", rule: "step2-minimum", asks: "230", has: "224" }),
    ).toBe("Step 2 CK minimum: fails a stated rule. It asks for 230; you have 224.");
    expect(findingWords({ ...finding, verdict: "meets", kind: "preference", has: null })).toBe(
      "Visa: meets a stated preference.",
    );
  });

  it("names unknown fields by the ledger’s label", () => {
    expect(unknownName("visaJ1")).toBe("sponsors J-1");
    expect(unknownName("graduation-year")).toBe("years since graduation");
  });

  it.each([
    ["visaJ1", null, "unknown"],
    ["visaJ1", false, "no"],
    ["imgShare", 0.154, "15 of 100"],
    ["longitude", -81.70042, "−81.7"],
    ["nrmpCode", "1553140C0;1553140C5", "1553140C0; 1553140C5"],
    ["setting", "community-university-affiliated", "community, university-affiliated"],
    ["quota2026", 39, "39"],
  ])("shows the fact %s = %j as %s", (field, value, words) => {
    expect(factValueWords(field, value)).toBe(words);
  });

  it("fills every sentence of a plan and keeps the reasons", () => {
    const plan = planWithWords(smallPlan());
    expect(plan.stopLine.why).toContain("$900");
    expect(plan.warnings).toHaveLength(plan.warningReasons.length);
    expect(plan.list[0]!.why).toHaveLength(plan.list[0]!.reasons.length);
    expect(plan.excluded.map(({ reason }) => reason)).toEqual([
      "Closed, or no longer accredited",
      "Fails a stated rule: visa",
    ]);
  });

  it("compares a specialty with the published rate of those with a rank list", () => {
    const words = specialtyWords({
      specialty: "Internal Medicine",
      programs: 600,
      open: { meets: 100, unknown: 480, fails: 20 },
      match: { mid: 0.02, low: 0.005, high: 0.04 },
      anyInterview: { mid: 0.3, low: 0.2, high: 0.4 },
      applications: 80,
      usd: 1700,
      informatics: { fellowshipsByBase: 20, programsWithFellowship: 1, programsWithEhrKnown: 400 },
      published: { matchRate: 0.55, matched: 2200, n: 4000, year: 2026, source: "nrmp-2026" },
      scores: {
        matched: { n: 2000, q1: 240, median: 251 },
        notMatchedMedian: 243,
        yours: 224,
        year: 2026,
        source: "nrmp-2026",
      },
      evidence: "moderate",
      verdict: "unrealistic",
      why: [],
      sought: true,
    }).join(" ");
    expect(words).toContain("about 55 of 100 applicants of your type with a rank list matched");
    expect(words).toContain("3 of 4 of your type who matched had 240 or more on Step 2 CK. You have 224.");
    expect(words).toContain("251 of those who matched and 243 of those who did not");
    expect(words).toContain("1 program shares its sponsor");
    expect(words).toContain("you match in about 2 of 100 seasons, likely 4 or fewer.");
  });
});
