import { describe, expect, it } from "vitest";
import { plannedFees } from "../../src/season/planned-fees.ts";
import { SMALL_SEASON } from "./small-season.ts";

const [general, own] = SMALL_SEASON.services;
const specialty = own!.specialties[0]!;

describe("the fees that a plan counts with", () => {
  it("are those of the general service, marked, where the specialty's own are not known", () => {
    const season = { ...SMALL_SEASON, services: [general!, { ...own!, steps: null }] };
    expect(plannedFees(season, specialty)).toMatchObject({
      service: own!.id,
      steps: general!.steps,
      assumed: true,
    });
  });

  it("are never nothing: a season without a general fee is an error", () => {
    const season = {
      ...SMALL_SEASON,
      services: [
        { ...general!, steps: null },
        { ...own!, steps: null },
      ],
    };
    expect(() => plannedFees(season, specialty)).toThrow("2027");
    expect(() => plannedFees({ ...season, services: [] }, specialty)).toThrow("2027");
  });
});
