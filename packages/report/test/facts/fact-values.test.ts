import { describe, expect, it } from "vitest";
import { factValueWords, unknownName } from "../../src/index.ts";

describe("facts in words", () => {
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
    ["quota2026", 0, "0"],
    ["step2Minimum", 0, "none"],
    ["maximumFailedAttempts", 0, "0"],
    ["maximumYearsSinceGraduation", 99, "no limit"],
    ["quota2026", 99, "99"],
  ])("shows the fact %s = %j as %s", (field, value, words) => {
    expect(factValueWords(field, value)).toBe(words);
  });
});
