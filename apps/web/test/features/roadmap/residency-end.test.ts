import { expect, test } from "vitest";
import { residencyEnd } from "../../../src/features/roadmap/residency-end.ts";

test("a residency ends on the day before the one on which it began, as many years on", () => {
  expect(residencyEnd("2025-07-01", 3)).toBe("2028-06-30");
  expect(residencyEnd("2025-01-01", 1)).toBe("2025-12-31");
  // No year after has this day.
  expect(residencyEnd("2024-02-29", 3)).toBe("2027-02-28");
});

test("where the day or the years are not known, neither is the end", () => {
  expect(residencyEnd(undefined, 3)).toBe(null);
  expect(residencyEnd("2025-07-01", null)).toBe(null);
  expect(residencyEnd("July", 3)).toBe(null);
});
