import type { StopReason } from "@smartpick/core";
import { describe, expect, it } from "vitest";
import { stopReasonWords } from "../../src/index.ts";
import { plainEnglish } from "../english/plain-english.ts";

const STOPS: readonly StopReason[] = [
  { code: "price", programs: 30, usd: 900, chance: 0.01, usdPerChance: 400, price: 900 },
  { code: "price", programs: 30, usd: 900, chance: 0, usdPerChance: 400, price: -1 },
  { code: "price", programs: 30, usd: 300, chance: 0.01, usdPerChance: 400, price: 300 },
  { code: "budget", usd: 1500 },
  { code: "max-programs", programs: 60 },
  { code: "budget", usd: 1500, more: { programs: 16, usd: 500, chance: 0.031 } },
  { code: "all-candidates", programs: 1 },
  { code: "limits", programs: 9 },
  { code: "applications-over", programs: 84 },
];

describe("why the list stops", () => {
  it.each(STOPS.map(stopReasonWords))("speaks plainly: %s", plainEnglish);

  it("does not claim a price above worth where it is below", () => {
    expect(stopReasonWords(STOPS[2]!)).not.toContain("more than the $400");
    expect(stopReasonWords(STOPS[0]!)).toContain("$900 for each 1 of 100, more than the $400");
  });
});
