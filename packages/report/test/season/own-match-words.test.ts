import type { WarningReason } from "@smartpick/core";
import { describe, expect, it } from "vitest";
import { matchOfSeason } from "../../src/index.ts";
import { ownMatchWords } from "../../src/season/own-match-words.ts";
import { plainEnglish } from "../english/plain-english.ts";

type OwnMatch = Extract<WarningReason, { code: "own-match" }>;

const urology: OwnMatch = {
  code: "own-match",
  specialty: "Urology",
  match: "aua-sau",
  title: "Urology Match of the AUA and the SAU",
  season: 2027,
  month: 1,
  registrationDeadline: null,
  rankListDeadline: null,
  resultDay: null,
  feeUsd: null,
  feeOf: null,
  nrmpToo: false,
  source: "sau-match-faq-2025",
};

describe("a specialty with a match of its own, in words", () => {
  it.each<Partial<OwnMatch>>([
    {},
    { month: null },
    { month: 12 },
    { nrmpToo: true },
    { feeUsd: 75, feeOf: 2019 },
    { feeUsd: 75, feeOf: 2027 },
    { registrationDeadline: "2026-12-20", resultDay: "2027-01-29" },
  ])("is said plainly: %o", (changes) => plainEnglish(ownMatchWords({ ...urology, ...changes })));

  it("keeps unknown days unknown and known ones in their order", () => {
    expect(ownMatchWords(urology)).toContain("Its days of the 2027 season are unknown here");
    const known = {
      registrationDeadline: "2026-12-20",
      rankListDeadline: "2027-01-10",
      resultDay: "2027-01-29",
    };
    expect(ownMatchWords({ ...urology, ...known })).toContain(
      "register by 20 December 2026; certify your list by 10 January 2027; results on 29 January 2027",
    );
  });

  const ophthalmology: OwnMatch = {
    ...urology,
    specialty: "Ophthalmology",
    match: "sf-match",
    title: "SF Match",
    month: null,
  };
  const NRMP = "Match of March 2027";
  const AUA = "Urology Match of the AUA and the SAU, January 2027";

  it("is the match of the season where only it is sought, an autumn month of the year before", () => {
    expect(matchOfSeason([urology], 2027)).toBe(AUA);
    expect(matchOfSeason([{ ...urology, month: 12 }], 2027)).toContain("December 2026");
    expect(matchOfSeason([ophthalmology], 2027)).toBe("SF Match");
    expect(matchOfSeason([], 2027)).toBe(NRMP);
    expect(matchOfSeason([{ code: "rates-move" }], 2027)).toBe(NRMP);
  });

  it("is that of the programs an answer names, whatever else is sought", () => {
    const reasons = [urology, ophthalmology].map((one) => ({ ...one, nrmpToo: true }));
    expect(matchOfSeason(reasons, 2027, ["Urology"])).toBe(AUA);
    expect(matchOfSeason(reasons, 2027, ["Ophthalmology"])).toBe("SF Match");
    expect(matchOfSeason(reasons, 2027, ["Internal Medicine"])).toBe(NRMP);
    expect(matchOfSeason(reasons, 2027, ["Urology", "Internal Medicine"])).toBe(`${NRMP}; ${AUA}`);
    expect(matchOfSeason(reasons, 2027)).toBe(`${NRMP}; ${AUA}; SF Match`);
  });
});
