import type { EligibilityFinding } from "@smartpick/core";
import { expect, test } from "vitest";
import { failedRule, offTheList } from "../../../src/features/shared/failed-rule.ts";

const finding = (more: Partial<EligibilityFinding>): EligibilityFinding => ({
  rule: "visa",
  verdict: "fails",
  kind: "rule",
  source: "frieda",
  year: 2025,
  asks: "J-1 not sponsored",
  has: "J-1",
  ...more,
});

test("what the program told the applicant comes before what it published", () => {
  const published = finding({ rule: "step2-minimum" });
  const told = finding({ source: "yours" });
  expect(failedRule([published, told])).toBe(told);
  expect(failedRule([published])).toBe(published);
});

test("a preference, an unknown and a rule that is met leave a program on the list", () => {
  expect(
    failedRule([
      finding({ kind: "preference" }),
      finding({ verdict: "unknown" }),
      finding({ verdict: "meets" }),
    ]),
  ).toBe(null);
});

test("the reason is a sentence that names who said it, and no chance", () => {
  expect(offTheList(finding({ source: "yours" }))).toBe("It told you that it does not sponsor your visa.");
  expect(offTheList(finding({}))).toBe("It states that it does not sponsor your visa.");
  expect(offTheList(finding({ rule: "step2-minimum", asks: "at least 230", has: "224" }))).toBe(
    "It states that it asks for at least 230 (Step 2 CK minimum). You have 224.",
  );
});
