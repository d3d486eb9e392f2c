import { describe, expect, it } from "vitest";
import { warningsAbout, withOwnMatches } from "../../src/case/own-match-warnings.ts";
import type { SeasonFacts, SpecialtyName, WarningReason } from "../../src/index.ts";
import { SMALL_SEASON } from "../season/small-season.ts";
import { profileWith } from "./case-facts.ts";

const [registration] = SMALL_SEASON.fixedFees;
if (registration === undefined) throw new Error("the small season has no fee");
const { usd: _, ...origin } = registration;
const SEASON: SeasonFacts = {
  ...SMALL_SEASON,
  fixedFees: [{ ...origin, id: "own", usd: 75, match: "aua-sau" }],
  matches: [
    {
      ...SMALL_SEASON.limits[0]!,
      id: "aua-sau",
      title: "Urology Match",
      specialties: ["Urology"],
      month: 1,
      ownRegistration: true,
      registrationDeadline: null,
      rankListDeadline: null,
      resultDay: null,
    },
  ],
};
const certified: WarningReason = { code: "lists-certified", season: 2027, deadline: "2027-03-03" };

function warned(...specialties: SpecialtyName[]) {
  return withOwnMatches([certified], specialties, SEASON);
}

describe("who seeks a specialty with a match of its own", () => {
  it("is told so with its fee, and NRMP's deadline says nothing", () => {
    expect(warned("Urology")).toMatchObject([
      { code: "own-match", specialty: "Urology", month: 1, feeUsd: 75, nrmpToo: false, resultDay: null },
    ]);
  });

  it("keeps NRMP's deadline beside it where another specialty is sought too", () => {
    expect(warned("Urology", "Surgery")).toMatchObject([{ code: "own-match", nrmpToo: true }, certified]);
  });

  it("hears nothing new where no specialty has one", () => {
    expect(warned("Surgery")).toEqual([certified]);
  });

  it("hears of the match of what an answer is about, sought or not, and of no other's", () => {
    const about = (specialty: string, ...sought: SpecialtyName[]) => {
      const { seeks, ...profile } = profileWith();
      return warningsAbout(
        {
          seasonWarnings: [certified],
          season: SEASON,
          profile: { ...profile, seeks: { ...seeks, specialties: sought } },
        },
        specialty,
      );
    };
    expect(about("Urology", "Surgery")).toMatchObject([{ specialty: "Urology", nrmpToo: true }, certified]);
    expect(about("Urology", "Urology")).toMatchObject([{ specialty: "Urology", nrmpToo: false }]);
    expect(about("Surgery", "Surgery", "Urology")).toEqual([certified]);
    expect(about("Surgery", "Urology")).toEqual([certified]);
  });
});
