import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passesDea, passesNpi } from "../../src/identifiers/check-digits.ts";
import { checkIdentifiers } from "../../src/identifiers/check-identifiers.ts";
import { isTown, isWideArea } from "../../src/identifiers/known-places.ts";
import { nameKind } from "../../src/identifiers/more-names.ts";

const found = (name: string, ...cells: string[]): readonly string[] =>
  checkIdentifiers({
    columns: [name],
    rows: cells.map((cell) => [cell]),
    lines: cells.map((_, at) => at + 2),
  }).findings.map(({ kind, quote }) => `${kind}: ${quote}`);

/** One family a line: each cell with what must be found in it. */
const FAMILIES: Readonly<Record<string, readonly (readonly [cell: string, expected: string])[]>> = {
  "names beside roles and credentials": [
    ["Dr. van der Berg agrees", "name: van der Berg"],
    ["RN Okwuosa gave meds", "name: Okwuosa"],
    ["Robert Johnson, MD", "name: Robert Johnson"],
    ["d/w Dr. Patel (renal)", "name: Patel"],
    ["Interpreter Tsigereda used by phone", "name: Tsigereda"],
    ["Mr White declined", "name: White"],
  ],
  "names of whom something is sent to or asked of": [
    ["msg sent to Priyanka (HF NP) re K 5.6", "name: Priyanka"],
    ["asked Thuy (charge) to call", "name: Thuy"],
    ["told Oyelaran at noon", "name: Oyelaran"],
  ],
  "months of a year, plates and licences with a blank or a point": [
    ["last seen feb 2024, needs a visit", "date: feb 2024"],
    ["placard form, plate 7TR 209, ready", "vehicle: 7TR 209"],
    ["lic # 35.128846 sent again", "licence: 35.128846"],
  ],
  "ages over 89 without a word for years": [
    ["pt is 93, lives w/ granddaughter", "date: 93"],
    ["she was 94 and frail", "date: 94"],
  ],
  "names of the family": [
    ["spoke w/ wife Sunita", "name: Sunita"],
    ["Mother: Gita", "name: Gita"],
    ["Husband is José", "name: José"],
    ["Brother-in-law Hari will drive", "name: Hari"],
    ["Ravi's wife brought records", "name: Ravi"],
  ],
  "names in capitals and in small letters": [
    ["SMITH, JOHN", "name: SMITH, JOHN"],
    ["sita devi came with pain", "name: sita devi"],
    ["patient name is ram bahadur", "name: ram bahadur"],
    ["QUISPE HUAMANI no answer", "name: QUISPE HUAMANI"],
  ],
  "initials, employers and rare posts": [
    ["pt initials RKS", "name: RKS"],
    ["works at Walmart as greeter", "name: Walmart"],
  ],
  "dates in many forms": [
    ["born in March 1956", "date: March 1956"],
    ["admitted 03/2021", "date: 03/2021"],
    ["dob: 04051961", "date: 04051961"],
    ["20240305 admit", "date: 20240305"],
    ["seen on 5/6", "date: 5/6"],
    ["15 Baisakh 2080", "date: 15 Baisakh 2080"],
    ["12 de marzo de 2020", "date: 12 de marzo de 2020"],
    ["last seen Tuesday 14th", "date: 14th"],
    ["Christmas Day 2022", "date: Christmas Day 2022"],
  ],
  "ages over 89": [
    ["95M from nursing home", "date: 95"],
    ["ninety-four year old", "date: ninety-four"],
    ["turned 90 last week", "date: 90"],
    ["born 1929", "date: 1929"],
  ],
  "telephone numbers": [
    ["call back at 555 0147", "phone: 555 0147"],
    ["06 12 34 56 78", "phone: 06 12 34 56 78"],
    ["pager 4471", "phone: 4471"],
    ["F: 212-555-0188", "fax: 212-555-0188"],
  ],
  "addresses of the net": [
    ["anita [at] mail [dot] com", "email: anita [at] mail [dot] com"],
    ["twitter @ramk_1980", "other-number: @ramk_1980"],
    ["bit.ly/3xYz12", "url: bit.ly/3xYz12"],
    ["001b.4411.3ab7", "device: 001b.4411.3ab7"],
    ["voice_rk.wav", "biometric: voice_rk.wav"],
  ],
  "numbers behind words": [
    ["mrn 45 52 11", "record-number: 45 52 11"],
    ["Hosp No. KMH/2024/00123", "record-number: KMH/2024/00123"],
    ["path case SP-24-01922", "record-number: SP-24-01922"],
    ["SSN ending 6789", "social-security: 6789"],
    ["claim # 2024A0093311", "health-plan: 2024A0093311"],
    ["Visa ending in 4242", "account: 4242"],
    ["MCI reg 12345", "licence: 12345"],
    ["CGM transmitter ID 8GH21K", "device: 8GH21K"],
    ["badge no. 77120", "other-number: 77120"],
    ["LEA-1234 parked", "vehicle: LEA-1234"],
  ],
  places: [
    ["moved from Lahore", "geography: Lahore"],
    ["Bexar County jail", "geography: Bexar County"],
    ["Brooklyn, New York", "geography: Brooklyn"],
    ["Ward No. 4, Kirtipur", "geography: Kirtipur"],
    ["Brgy. San Isidro, Quezon City", "geography: San Isidro"],
    ["27°42'N 85°19'E", "geography: 27°42'N"],
  ],
};

describe("families of identifiers", () => {
  for (const [family, cases] of Object.entries(FAMILIES)) {
    it.each(cases)(`${family}: finds the one in “%s”`, (cell, expected) =>
      expect(found("notes", cell)).toContain(expected),
    );
  }

  it.each([
    ["Foley removed at 0600"],
    ["BP 120/80, 130/85 and 118/76"],
    ["Augmentin 875/125 BID, Norco 5/325 PRN"],
    ["D5 1/2 NS at 75"],
    ["pain 5/10 to 3/10, strength 4/5"],
    ["NDC 00093-1048-01, CPT 99213, SNOMED 195967001"],
    ["build 10.4.2.118"],
    ["98 F after paracetamol"],
    ["Kernig and Brudzinski negative"],
    ["PT eval, OT eval, MRI Lumbar Spine"],
    ["Bill explained by Financial Services"],
    ["Interpreter Services used"],
    ["Mother Baby unit"],
    ["lives in Texas, born in Nepal"],
    ["in 2019, since 2015, FY 2023"],
    ["Ace wrap and RICE"],
    ["Sr. Sodium 138"],
    ["came with burns, will rest"],
  ])("leaves “%s” alone", (cell) => expect(found("notes", cell)).toEqual([]));

  it("lets years stand, and no month of a person", () => {
    expect(found("admit_year", "2024")).toEqual([]);
    expect(found("month", "2024-03")).toEqual([]);
    expect(found("admit_month", "2024-03")).toEqual(["date: 2024-03"]);
    expect(found("birth_year", "1950", "1931")).toEqual(["date: 1931"]);
  });

  it("takes what a column says about a thing for no such thing", () => {
    for (const [name, cell] of [
      ["phone_type", "mobile"],
      ["email_opened", "0"],
      ["ip_visits", "1204"],
      ["plate_count", "10000"],
      ["city_type", "urban"],
      ["event_name", "Fall"],
    ] as const)
      expect(found(name, cell), name).toEqual([]);
  });

  it("takes people in columns of roles, and no role or relation", () => {
    expect(found("clinician", "F. Layeni", "Layeni, F", "Physician A", "resident")).toEqual([
      "name: F. Layeni",
      "name: Layeni, F",
    ]);
    expect(found("interpreter", "Spanish", "Yes", "Yusuf A.")).toEqual(["name: Yusuf A."]);
    expect(found("occupation", "teacher", "Mayor of Bhaktapur")).toEqual([
      "other-number: Mayor of Bhaktapur",
    ]);
  });

  it("finds a passage wherever it stands in a long text", () => {
    const filler = "stable and resting, no new complaint; ";
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (before, behind) => {
        const cell = `${filler.repeat(before)}MRN 0045521, ${filler.repeat(behind)}`;
        expect(found("notes", cell)).toEqual(["record-number: 0045521"]);
      }),
      { numRuns: 40 },
    );
  });
});

it("knows the numbers of providers and of controlled drugs by their last digit", () => {
  expect([passesNpi("1234567893"), passesNpi("1234567894")]).toEqual([true, false]);
  expect([passesDea("AB1234563"), passesDea("AB1234564")]).toEqual([true, false]);
});

it("tells names, names that are words, and words built like names from other words", () => {
  expect(["thapa", "rose", "devkota", "glucose"].map(nameKind)).toEqual(["name", "ordinary", "name", null]);
  expect(nameKind("brubakerson")).toBe("built");
});

it("tells a town from a state or a country", () => {
  expect([isTown("Pokhara"), isTown("Texas"), isWideArea("Texas"), isWideArea("Nepal")]).toEqual([
    true,
    false,
    true,
    true,
  ]);
});
