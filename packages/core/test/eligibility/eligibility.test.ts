import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Applicant,
  eligibilityOf,
  type FieldName,
  type LicenceLimit,
  NO_LIMIT,
  overallVerdict,
} from "../../src/index.ts";
import { applicantWith, type Cell, syntheticFacts, type TestProgram } from "../chances/synthetic-facts.ts";

const judge = (
  changes: Partial<Applicant>,
  fields: TestProgram["fields"] = {},
  doubt: TestProgram["doubt"] = null,
) => eligibilityOf(syntheticFacts([{ fields, doubt }]), applicantWith(changes), 0);
const finding = (rule: string, ...input: Parameters<typeof judge>) =>
  judge(...input).find((one) => one.rule === rule) ?? null;
const yours = (value: Cell["value"]): Cell => ({ value, standing: "yours" });
const fresh = (value: Cell["value"]): Cell => ({ value, year: 2026, kind: "rule" });
const old = (value: Cell["value"]): Cell => ({ value, year: 2021, kind: "rule" });

const gathered = (value: Cell["value"]): Cell => ({ value, year: 2026, kind: "observation" });

describe("visa", () => {
  it("is met by who needs none, without a source", () => {
    expect(finding("visa", { visa: "none" }, { visaJ1: fresh(false) })).toMatchObject({
      verdict: "meets",
      source: null,
    });
  });

  it("excludes by a stated no of any age, and only speaks against by one that applicants gathered", () => {
    expect(finding("visa", { visa: "j1" }, { visaJ1: fresh(false) })).toMatchObject({
      verdict: "fails",
      kind: "rule",
    });
    expect(finding("visa", { visa: "j1" }, { visaJ1: old(false) })).toMatchObject({
      verdict: "fails",
      kind: "rule",
      year: 2021,
    });
    expect(finding("visa", { visa: "j1" }, { visaJ1: gathered(false) })).toMatchObject({
      verdict: "fails",
      kind: "preference",
    });
    expect(finding("visa", { visa: "j1" }, { visaJ1: yours(false) })).toMatchObject({
      verdict: "fails",
      kind: "rule",
      source: "yours",
    });
  });

  it("reads the visa that is needed, and either for any", () => {
    const fields = { visaJ1: fresh(true), visaH1b: fresh(false) };
    expect(finding("visa", { visa: "h1b" }, fields)).toMatchObject({ verdict: "fails" });
    expect(finding("visa", { visa: "any" }, fields)).toMatchObject({ verdict: "meets" });
    expect(finding("visa", { visa: "any" }, { visaJ1: fresh(false) })).toMatchObject({
      verdict: "unknown",
      asks: "J-1 not sponsored, H-1B not in our sources",
    });
    expect(
      finding("visa", { visa: "any" }, { visaJ1: fresh(false), visaH1b: gathered(false) }),
    ).toMatchObject({
      verdict: "fails",
      kind: "preference",
    });
  });

  it("is unknown where nobody has published an answer", () => {
    expect(finding("visa", { visa: "j1" })).toMatchObject({ verdict: "unknown", source: null });
    expect(finding("visa", { visa: null })).toMatchObject({ verdict: "unknown" });
  });
});

describe("score minimum", () => {
  it("is unknown inside a band, a preference below an old one", () => {
    const fields = { step2MinimumBand: { value: "220-229", year: 2021, kind: "preference" } as const };
    expect(finding("step2-minimum", { step2ck: 224 }, fields)).toMatchObject({ verdict: "unknown" });
    expect(finding("step2-minimum", { step2ck: 229 }, fields)).toMatchObject({ verdict: "meets" });
    expect(finding("step2-minimum", { step2ck: 219 }, fields)).toMatchObject({
      verdict: "fails",
      kind: "preference",
    });
    expect(finding("step2-minimum", { step2ck: null }, fields)).toMatchObject({
      verdict: "unknown",
      has: "pending",
    });
  });

  it("is unknown for a COMLEX-USA in the place of the score, and no score is to come", () => {
    const comlex = { step2ck: null, comlexOnly: true, step2ckEstimate: { mean: 280, sd: 11 } };
    for (const fields of [{ step2MinimumBand: old("220-229") }, { step2Minimum: yours(225) }]) {
      expect(finding("step2-minimum", comlex, fields)).toMatchObject({
        verdict: "unknown",
        has: "COMLEX-USA alone",
      });
    }
  });

  it("is decided by the applicant's own entry", () => {
    const fields = { step2Minimum: yours(225), step2MinimumBand: old("200-209") };
    expect(finding("step2-minimum", { step2ck: 224 }, fields)).toMatchObject({
      verdict: "fails",
      kind: "rule",
      source: "yours",
    });
    expect(finding("step2-minimum", { step2ck: 225 }, fields)).toMatchObject({ verdict: "meets" });
  });

  it("is met by everyone where it is 0, that is none", () => {
    const fields = { step2Minimum: yours(0), step2MinimumBand: old("240-249") };
    for (const step2ck of [1, 224, null]) {
      expect(finding("step2-minimum", { step2ck }, fields)).toMatchObject({ verdict: "meets", asks: "none" });
    }
    expect(
      finding("us-experience", { usClinicalMonths: null }, { minimumUsClinicalMonths: yours(0) }),
    ).toMatchObject({ verdict: "meets", asks: "none" });
  });

  it("asks Step 1 only of who has a score", () => {
    const fields = { step1MinimumBand: { value: "210-219", year: 2021, kind: "preference" } as const };
    expect(finding("step1-minimum", { step1Score: null }, fields)).toBeNull();
    expect(finding("step1-minimum", { step1Score: 205 }, fields)).toMatchObject({
      verdict: "fails",
      kind: "preference",
    });
  });
});

describe("failed attempts at one exam", () => {
  const step1Failed = { failedAttempts: { step1: 1, step2ck: 0, step3: 0 } };
  const step2Failed = { failedAttempts: { step1: 0, step2ck: 2, step3: 0 } };

  it("fail a program that wants that exam passed at the first attempt, and only there", () => {
    const fields = { failedStep1Accepted: fresh(false) };
    expect(finding("failed-attempts", step1Failed, fields)).toMatchObject({
      verdict: "fails",
      kind: "rule",
      asks: "Step 1 at the first attempt",
      has: "1 failed",
    });
    expect(finding("failed-attempts", step2Failed, fields)).toMatchObject({ verdict: "meets" });
    const untold = { failedAttempts: { step1: null, step2ck: 0, step3: 0 } };
    expect(finding("failed-attempts", untold, fields)).toMatchObject({ verdict: "unknown", has: null });
  });

  it("meet a program that considers every exam she failed, and are unknown where it speaks of another", () => {
    expect(finding("failed-attempts", step2Failed, { failedStep2Accepted: fresh(true) })).toMatchObject({
      verdict: "meets",
      asks: "none",
    });
    expect(finding("failed-attempts", step1Failed, { failedStep2Accepted: fresh(true) })).toMatchObject({
      verdict: "unknown",
      source: null,
    });
  });

  it("count against the attempts allowed at one Step, of which the last must pass", () => {
    const most = (value: number) => ({ maximumAttemptsPerStep: fresh(value) });
    expect(finding("failed-attempts", step2Failed, most(2))).toMatchObject({ verdict: "fails" });
    expect(finding("failed-attempts", step2Failed, most(3))).toMatchObject({
      verdict: "meets",
      asks: "at most 3 attempts at one Step",
      has: "2 failed at one",
    });
  });

  it("name the limit that fails before one that is met, and a rule before a preference", () => {
    const fields = {
      maximumFailedAttempts: gathered(0),
      maximumAttemptsPerStep: fresh(3),
      failedStep2Accepted: fresh(false),
    };
    expect(finding("failed-attempts", step2Failed, fields)).toMatchObject({
      verdict: "fails",
      kind: "rule",
      asks: "Step 2 CK at the first attempt",
    });
  });

  it("meet a stated no limit, as do any years since graduation", () => {
    expect(finding("failed-attempts", step2Failed, { maximumFailedAttempts: fresh(NO_LIMIT) })).toMatchObject(
      {
        verdict: "meets",
        asks: "none",
      },
    );
    expect(
      finding(
        "graduation-year",
        { yearsSinceGraduation: 30 },
        { maximumYearsSinceGraduation: fresh(NO_LIMIT) },
      ),
    ).toMatchObject({ verdict: "meets", asks: "none" });
  });
});

describe("attempts for a licence in the state", () => {
  const limits = (changes: Partial<LicenceLimit>): readonly LicenceLimit[] => [
    {
      ...{ state: "TX", step1: 3, step2ck: 3, step3: 3, allSteps: null, stated: "3 a Step" },
      ...{ source: "lists", year: null },
      ...changes,
    },
  ];
  const noted = (failedAttempts: Applicant["failedAttempts"], changes: Partial<LicenceLimit> = {}) => {
    const facts = { ...syntheticFacts([{ fields: { state: fresh("TX") } }]), licenceLimits: limits(changes) };
    return eligibilityOf(facts, applicantWith({ failedAttempts }), 0).find(
      ({ rule }) => rule === "licence-attempts",
    );
  };

  it("are named where no attempt is left that the state would count, and never exclude", () => {
    const found = noted({ step1: 0, step2ck: 3, step3: 0 });
    expect(found).toMatchObject({ verdict: "fails", kind: "preference", source: "lists", has: "3 failed" });
    expect(overallVerdict([found!])).toBe("unknown");
  });

  it("are not named below the limit, in another state, without a limit, or where nothing is told", () => {
    expect(noted({ step1: 2, step2ck: 2, step3: 0 })).toBeUndefined();
    expect(noted({ step1: 5, step2ck: 0, step3: 0 }, { state: "OK" })).toBeUndefined();
    expect(
      noted({ step1: 5, step2ck: 5, step3: 0 }, { step1: NO_LIMIT, step2ck: NO_LIMIT, step3: NO_LIMIT }),
    ).toBeUndefined();
    expect(noted({ step1: null, step2ck: null, step3: null })).toBeUndefined();
  });

  it("count all Steps together where the state does", () => {
    const together = { step1: null, step2ck: null, step3: null, allSteps: 5 };
    expect(noted({ step1: 1, step2ck: 1, step3: 0 }, together)).toBeUndefined();
    expect(noted({ step1: 1, step2ck: 2, step3: 0 }, together)).toMatchObject({ verdict: "fails" });
  });
});

describe("failed attempts, graduation, experience, Step 3", () => {
  it("count failed attempts over all Steps", () => {
    const failedAttempts = { step1: 1, step2ck: 1, step3: 0 };
    expect(finding("failed-attempts", { failedAttempts }, { maximumFailedAttempts: fresh(1) })).toMatchObject(
      { verdict: "fails", kind: "rule" },
    );
    expect(finding("failed-attempts", { failedAttempts }, { maximumFailedAttempts: fresh(2) })).toMatchObject(
      { verdict: "meets" },
    );
    expect(finding("failed-attempts", { failedAttempts })).toMatchObject({
      verdict: "unknown",
      source: null,
    });
    expect(finding("failed-attempts", {})).toBeNull();
    const partly = { step1: 1, step2ck: null, step3: 0 };
    expect(
      finding("failed-attempts", { failedAttempts: partly }, { maximumFailedAttempts: fresh(1) }),
    ).toMatchObject({ verdict: "unknown" });
    expect(
      finding("failed-attempts", { failedAttempts: partly }, { maximumFailedAttempts: fresh(0) }),
    ).toMatchObject({ verdict: "fails" });
  });

  it("compare years since graduation", () => {
    expect(
      finding("graduation-year", { yearsSinceGraduation: 6 }, { maximumYearsSinceGraduation: yours(5) }),
    ).toMatchObject({ verdict: "fails" });
    expect(
      finding("graduation-year", { yearsSinceGraduation: 5 }, { maximumYearsSinceGraduation: yours(5) }),
    ).toMatchObject({ verdict: "meets" });
    expect(
      finding("graduation-year", { yearsSinceGraduation: null }, { maximumYearsSinceGraduation: yours(5) }),
    ).toMatchObject({ verdict: "unknown" });
    expect(finding("graduation-year", { yearsSinceGraduation: 10 })).toMatchObject({
      verdict: "unknown",
      source: null,
    });
  });

  it("ask US experience of IMGs alone", () => {
    const fields = { minimumUsClinicalMonths: fresh(3) };
    expect(finding("us-experience", { usClinicalMonths: 2 }, fields)).toMatchObject({ verdict: "fails" });
    expect(finding("us-experience", { type: "do", usClinicalMonths: 0 }, fields)).toBeNull();
    expect(finding("us-experience", { usClinicalMonths: 0 })).toMatchObject({ verdict: "unknown" });
  });

  it("ask Step 3 for an H-1B as unknown while it can still be passed", () => {
    expect(finding("step3", { visa: "h1b", step3Passed: false })).toMatchObject({
      verdict: "unknown",
      kind: "rule",
    });
    expect(finding("step3", { visa: "h1b", step3Passed: true })).toMatchObject({ verdict: "meets" });
    expect(finding("step3", { visa: "any", step3Passed: false })).toBeNull();
    expect(finding("step3", { step3Passed: false }, { step3Required: yours(true) })).toMatchObject({
      verdict: "fails",
      kind: "rule",
    });
  });
});

describe("track and doubt", () => {
  it("fails a track that was not asked for", () => {
    expect(finding("track", {}, { track: old("preliminary") })).toMatchObject({
      verdict: "fails",
      kind: "rule",
    });
    expect(finding("track", { tracks: ["preliminary"] }, { track: old("preliminary") })).toMatchObject({
      verdict: "meets",
    });
    expect(finding("track", {}, { track: old("reserved") })).toMatchObject({ verdict: "fails" });
  });

  it("leaves a doubtful program unknown and fails a closed one", () => {
    expect(finding("doubtful-program", {}, {}, "nrmp-code-only")).toMatchObject({
      verdict: "unknown",
      asks: "nrmp-code-only",
    });
    expect(finding("doubtful-program", {}, {}, "closed")).toMatchObject({ verdict: "fails" });
    expect(finding("doubtful-program", {})).toBeNull();
  });
});

describe("all rules together", () => {
  it("fail only by a rule; a preference or an unknown never excludes", () => {
    expect(overallVerdict(judge({ visa: "j1" }, { visaJ1: gathered(false) }))).toBe("unknown");
    expect(overallVerdict(judge({ visa: "j1" }, { visaJ1: fresh(false) }))).toBe("fails");
    expect(overallVerdict(judge({ visa: "none" }))).toBe("meets");
  });

  it("never call an unknown fact a failure", () => {
    const applicants = fc.record({
      type: fc.constantFrom("us-md", "do", "us-img", "non-us-img"),
      visa: fc.constantFrom("none", "j1", "h1b", "any", null),
      step2ck: fc.option(fc.integer({ min: 200, max: 280 }), { nil: null }),
      yearsSinceGraduation: fc.option(fc.integer({ min: 0, max: 30 }), { nil: null }),
      usClinicalMonths: fc.option(fc.integer({ min: 0, max: 24 }), { nil: null }),
      failedAttempts: fc.record({
        step1: fc.option(fc.nat(4), { nil: null }),
        step2ck: fc.option(fc.nat(4), { nil: null }),
        step3: fc.option(fc.nat(4), { nil: null }),
      }),
    });
    fc.assert(
      fc.property(applicants, (changes) => {
        for (const one of judge(changes as Partial<Applicant>)) expect(one.verdict).not.toBe("fails");
      }),
    );
  });

  it("never fail by a fact that is removed", () => {
    const answers: Partial<Record<FieldName, Cell>> = {
      visaJ1: fresh(false),
      step2Minimum: fresh(280),
      maximumFailedAttempts: fresh(0),
      maximumYearsSinceGraduation: fresh(0),
      minimumUsClinicalMonths: fresh(24),
      step3Required: fresh(true),
    };
    const changes: Partial<Applicant> = { visa: "j1", failedAttempts: { step1: 1, step2ck: 0, step3: 0 } };
    expect(judge(changes, answers).filter((one) => one.verdict === "fails")).toHaveLength(6);
    for (const field of Object.keys(answers) as FieldName[]) {
      const { [field]: _, ...rest } = answers;
      expect(judge(changes, rest).filter((one) => one.verdict === "fails")).toHaveLength(5);
    }
  });
});
