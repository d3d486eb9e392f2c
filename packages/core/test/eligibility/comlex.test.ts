import { describe, expect, it } from "vitest";
import { eligibilityOf } from "../../src/index.ts";
import { applicantWith, surfaceFor, surfaceMean, syntheticFacts } from "../chances/synthetic-facts.ts";

const facts = syntheticFacts([
  { fields: { comlexAccepted: { value: false, kind: "rule", year: 2026 } } },
  { fields: { comlexAccepted: { value: true, kind: "rule", year: 2026 } } },
  {},
]);
const alone = applicantWith({
  type: "do",
  step2ck: null,
  step2ckEstimate: { mean: 237, sd: 11 },
  comlexOnly: true,
});
const both = applicantWith({ type: "do", step2ck: 237 });

describe("a program that says whether it takes COMLEX-USA alone", () => {
  it("refuses or takes who holds nothing else, and is silent to who has a Step score", () => {
    const verdicts = (who: typeof alone) =>
      [0, 1, 2].map((row) => eligibilityOf(facts, who, row).find(({ rule }) => rule === "comlex")?.verdict);
    expect(verdicts(alone)).toEqual(["fails", "meets", undefined]);
    expect(verdicts(both)).toEqual([undefined, undefined, undefined]);
  });

  it("has no chance where it refuses, and the same as a silent one where it takes it", () => {
    const chances = (who: typeof alone) => {
      const surface = surfaceFor(facts, who, Int32Array.of(0, 1, 2));
      return [0, 1, 2].map((row) => surfaceMean(surface, surface.interview, row));
    };
    const [refused, taken, silent] = chances(alone);
    expect(refused).toBe(0);
    expect(taken).toBe(silent);
    const [asked, , free] = chances(both);
    expect(asked).toBe(free);
  });
});

describe("a limit on failed attempts", () => {
  it("acts on the chance whichever way the program states it", () => {
    const limited = syntheticFacts([
      { fields: { maximumFailedAttempts: { value: 0, kind: "rule", year: 2026 } } },
      { fields: { failedStep1Accepted: { value: false, kind: "rule", year: 2026 } } },
      { fields: { maximumAttemptsPerStep: { value: 1, kind: "rule", year: 2026 } } },
    ]);
    const failed = applicantWith({ failedAttempts: { step1: 1, step2ck: 0, step3: 0 } });
    const chances = (who: typeof failed) => {
      const surface = surfaceFor(limited, who, Int32Array.of(0, 1, 2));
      return [0, 1, 2].map((row) => surfaceMean(surface, surface.interview, row));
    };
    expect(chances(failed)).toEqual([0, 0, 0]);
    for (const chance of chances(applicantWith())) expect(chance).toBeGreaterThan(0);
  });
});
