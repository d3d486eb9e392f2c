import type { EligibilityFinding } from "@smartpick/core";
import { describe, expect, it } from "vitest";
import { findingWords } from "../../src/index.ts";

describe("what a rule found", () => {
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
    expect(findingWords(finding)).toBe("Visa: unknown. Not in our sources. Ask the program.");
    const door = { ...finding, rule: "armed-forces", verdict: "fails", asks: "Navy", has: null } as const;
    expect(findingWords(door)).toBe(
      "Armed forces: fails a stated rule. It belongs to the Navy, which chooses those who serve, outside the Match.",
    );
    expect(
      findingWords({ ...finding, verdict: "fails", rule: "step2-minimum", asks: "230", has: "224" }),
    ).toBe("Step 2 CK minimum: fails a stated rule. It asks for 230; you have 224.");
    expect(findingWords({ ...finding, verdict: "meets", kind: "preference", has: null })).toBe(
      "Visa: meets a stated preference.",
    );
  });
});
