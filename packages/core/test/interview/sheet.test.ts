import { describe, expect, it } from "vitest";
import { caseOf, type InterviewSheet, interviewFor } from "../../src/index.ts";
import { entryWith, idOf } from "../case/case-facts.ts";
import type { TestProgram } from "../chances/synthetic-facts.ts";
import { interviewFacts, interviewOf, told } from "./interview-case.ts";

function sheetOf(
  profile: Parameters<typeof interviewOf>[0],
  program: TestProgram = {},
  today?: string,
): InterviewSheet {
  const report = interviewOf(profile, interviewFacts([], [program]), idOf(0), today);
  if (report.program === undefined) throw new Error("no sheet");
  return report.program;
}

const fieldsOf = (list: readonly { readonly field: string }[]) => list.map(({ field }) => field);

describe("the sheet of a program", () => {
  it("is refused for an id that the ledger lacks", () => {
    const base = caseOf(interviewFacts(), told(), { today: "2026-07-01", seed: 1, season: 2027 });
    const found = base.ok ? interviewFor(base.value, "acgme:1") : base;
    expect(!found.ok && found.problems[0]).toMatchObject({ code: "program-not-found", path: "program" });
  });

  it("keeps what is known with source and year, and asks for what informatics rests on where it is unknown", () => {
    const sheet = sheetOf(told(), { fields: { ehrVendor: { value: "A vendor", year: 2024 } } });
    const [record] = sheet.known.filter(({ field }) => field === "ehrVendor");
    expect(record?.entries[0]).toMatchObject({ value: "A vendor", source: "test", year: 2024 });
    expect(fieldsOf(sheet.unknown)).toEqual([
      "informaticsFellowship",
      "informaticsIndicators",
      "boardPassRate",
    ]);
    for (const field of fieldsOf(sheet.known)) expect(fieldsOf(sheet.unknown)).not.toContain(field);
  });

  it("keeps our own estimate and the address apart from what is known", () => {
    const program: TestProgram = {
      fields: {
        imgShareLow: { value: 0.05 },
        imgShare: { value: 0.2 },
        imgShareHigh: { value: 0.35 },
        website: { value: "https://a.example" },
      },
    };
    const sheet = sheetOf(told(), program);
    const beside = ["imgShareLow", "imgShare", "imgShareHigh", "website"];
    expect(fieldsOf(sheet.besides)).toEqual(beside);
    expect(fieldsOf(sheet.known).filter((field) => beside.includes(field))).toEqual([]);
  });

  it("says whether her profile looks for the specialty", () => {
    const { seeks } = told();
    const looksFor = (specialties: typeof seeks.specialties) =>
      sheetOf(told({ seeks: { ...seeks, specialties } })).sought;
    expect(looksFor(["Internal Medicine"])).toBe(true);
    expect(looksFor(["Pathology"])).toBe(false);
  });

  it("shows values that disagree", () => {
    const own = { program: idOf(0), field: "ehrVendor", value: "Another", date: null, note: null };
    const sheet = sheetOf(told({ facts: [own] }), { fields: { ehrVendor: { value: "A vendor" } } });
    const [record] = sheet.known.filter(({ field }) => field === "ehrVendor");
    expect(record).toMatchObject({ value: "Another", conflict: true });
    expect(record?.entries.map(({ value }) => value)).toEqual(["Another", "A vendor"]);
  });

  it("asks again about a visa of which the answer is unknown or old, and never about one that is settled", () => {
    const visa = (fields: TestProgram["fields"]) =>
      fieldsOf(sheetOf(told({ visa: "j1" }), fields === undefined ? {} : { fields }).unknown);
    expect(visa(undefined)).toContain("visaJ1");
    expect(visa({ visaJ1: { value: true, year: 2021, kind: "rule" } })).toContain("visaJ1");
    expect(visa({ visaJ1: { value: true, year: 2026, kind: "rule" } })).not.toContain("visaJ1");
    expect(fieldsOf(sheetOf(told({ visa: "none" })).unknown)).not.toContain("visaJ1");
  });

  it("never asks about a limit on failures or years, which an invitation has answered", () => {
    const profile = told({
      applicant: { graduationYear: 2005 },
      exams: { failedAttempts: { step1: 3, step2ck: 2, step3: 0 } },
    });
    for (const field of fieldsOf(sheetOf(profile).unknown))
      expect(field).not.toMatch(/failed|maximum|minimum/i);
  });

  it("gives reasons from her own profile alone", () => {
    expect(sheetOf(told()).reasons).toEqual([]);
    const base = told();
    const profile = told({
      home: { states: ["OH"] },
      pins: { must: [idOf(0)], never: [] },
      weights: { ...base.weights, informatics: 0.3, preferredStates: ["OH", "NY"] },
      seeks: { ...base.seeks, settings: ["community"] },
    });
    const program: TestProgram = {
      fields: {
        setting: { value: "community" },
        ehrVendor: { value: "A vendor" },
        informaticsFellowship: { value: "yes" },
      },
    };
    expect(sheetOf(profile, program).reasons).toEqual([
      { code: "pinned" },
      { code: "home-state", state: "OH" },
      { code: "preferred-state", state: "OH" },
      { code: "setting-wanted", setting: "community" },
      { code: "informatics-wanted", fields: ["informaticsFellowship"] },
    ]);
  });

  it("tells what has become of her application there, with the day of the interview", () => {
    const entry = entryWith(0, {
      applied: "2026-09-25",
      invited: "2026-10-05",
      interviewed: "2026-11-12",
      signal: "gold",
    });
    const sheet = sheetOf(told({ inSeason: [entry] }), {}, "2026-10-10");
    expect(sheet.inSeason).toEqual({ state: "invited", applied: "2026-09-25", interviewed: "2026-11-12" });
    expect(sheet.reasons).toEqual([{ code: "signal", signal: "gold" }]);
  });
});
