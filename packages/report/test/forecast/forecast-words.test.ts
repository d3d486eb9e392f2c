import type { ForecastReport } from "@smartpick/core";
import { describe, expect, it } from "vitest";
import { forecastFinding } from "../../src/index.ts";

const range = (mid: number) => ({ mid, low: mid, high: mid });
const report = (changes: Partial<ForecastReport>): ForecastReport =>
  ({
    season: 2027,
    specialty: "Family Medicine",
    applications: 60,
    typical: { match: range(0.3) },
    optimised: { match: range(0.4) },
    warningReasons: [],
    ...changes,
  }) as ForecastReport;
const over = { warningReasons: [{ code: "applications-over", season: 2027 }] } as const;

describe("the finding of a forecast", () => {
  it("says what the usual choice gives, and what the plan's gives", () => {
    expect(forecastFinding(report({}))).toBe(
      "With 60 applications to Family Medicine, chosen as usual, you match in about 30 of 100 seasons. Chosen by the plan, in about 40 of 100.",
    );
    expect(forecastFinding(report({ applications: 0 }))).toContain("there is no interview and no match");
  });

  it("speaks of what was sent once nothing more can be, whatever number was asked for", () => {
    const inSeason = { applications: "over" } as NonNullable<ForecastReport["inSeason"]>;
    expect(forecastFinding(report({ ...over, inSeason }))).toBe(
      "With what you have sent to Family Medicine, you match in about 40 of 100 seasons. No further application can be sent.",
    );
    expect(forecastFinding(report(over))).toBe(
      "Nothing that you sent for the 2027 season is entered, so there is no forecast.",
    );
  });
});
