import { describe, expect, it } from "vitest";
import { chanceModelOf, type Facts, sponsorshipsOf, surfaceOf } from "../../src/index.ts";
import { applicantWith, EVIDENCE, syntheticFacts } from "./synthetic-facts.ts";

const surface = (facts: Facts) =>
  surfaceOf(chanceModelOf({ facts, applicant: applicantWith({ step2ck: null }) }), Int32Array.of(0));
const without = (factor: string) =>
  syntheticFacts(
    [{ fields: { step2Minimum: { value: 230 }, maximumFailedAttempts: { value: 0 } } }],
    {},
    { evidence: EVIDENCE.filter((record) => record.factor !== factor) },
  );

describe("chances on facts that the build would refuse", () => {
  it.each(["step2ck", "step1-failed", "step2ck-failed", "step3-failed", "further-failure"])(
    "are refused by an error that names %s, never made from a zero",
    (factor) => {
      const untold = applicantWith({ failedAttempts: { step1: null, step2ck: null, step3: null } });
      const facts = without(factor);
      const rows = Int32Array.of(0);
      expect(() => surfaceOf(chanceModelOf({ facts, applicant: untold }), rows)).toThrow(factor);
    },
  );

  it("need no record of a factor that a type may lack", () => {
    expect(() => surface(without("home-state"))).not.toThrow();
  });

  it("have no share of sponsors without one for all other specialties", () => {
    const facts = syntheticFacts(
      [{}],
      {},
      { sponsorsPrior: { visaJ1: { Pediatrics: 0.6 }, visaH1b: { "*": 0.3 } } },
    );
    const pediatrics = sponsorshipsOf(facts, 0, "Pediatrics", 2027);
    expect(pediatrics.visaJ1.chance).toBe(0.6);
    expect(pediatrics.visaH1b.chance).toBeCloseTo(0.3, 12);
    expect(() => sponsorshipsOf(facts, 0, "Internal Medicine", 2027)).toThrow("visaJ1");
  });
});
