import { expect, it } from "vitest";
import { isOfSpecialty, isUsSpecialist } from "../../src/recommendations/specialist.ts";

it.each([
  ["Internal Medicine", "Internal Medicine", "yes"],
  ["Internal Medicine", "Internal Medicine/Pediatrics", "yes"],
  ["Plastic Surgery", "Plastic Surgery - Integrated", "yes"],
  ["Surgery", "Plastic Surgery", "no"],
  ["Surgery", "Transitional Year", "yes"],
  ["Family Medicine", "Internal Medicine", "no"],
  [null, "Internal Medicine", "unknown"],
] as const)("a writer of %s for %s: %s", (own, sought, told) => {
  expect(isOfSpecialty(own, sought)).toBe(told);
});

it.each([
  [true, "Urology", "yes"],
  [null, "Urology", "unknown"],
  [true, null, "unknown"],
  [false, null, "no"],
  [null, "Surgery", "no"],
] as const)("in the US %s and of %s: %s", (us, specialty, told) => {
  expect(isUsSpecialist({ us, specialty }, "Urology")).toBe(told);
});
