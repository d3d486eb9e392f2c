import { describe, expect, it } from "vitest";
import { checkIdentifiers } from "../../src/identifiers/check-identifiers.ts";

const found = (name: string, ...cells: string[]): readonly string[] =>
  checkIdentifiers({
    columns: [name],
    rows: cells.map((cell) => [cell]),
    lines: cells.map((_, at) => at + 2),
  }).findings.map(({ kind, quote }) => `${kind}: ${quote}`);

describe("what the name of a column promises", () => {
  it.each(["Abstracted By", "Entered by", "Reviewer", "Ordering Provider", "Charge RN", "caller"])(
    "takes names and initials in “%s”, and no posts",
    (name) => {
      expect(found(name, "m. delacruz", "Tran RN", "KTZ")).toHaveLength(3);
      expect(found(name, "charge RN", "float pool", "PharmD", "night float", "system")).toEqual([]);
    },
  );

  it.each(["Facility", "Transferring Hospital", "Campus", "SNF name", "Admitted From"])(
    "takes named houses in “%s”, and no kinds of houses",
    (name) => {
      expect(found(name, "St. Brendan Regional Medical Center", "Mercy Oakdale")).toHaveLength(2);
      expect(found(name, "Main Campus", "OSH", "Nursing home", "Outside hospital", "ED")).toEqual([]);
    },
  );

  it("takes days in columns of days, and no results", () => {
    expect(found("Last Visit", "3/4", "oct 6", "Mon 3/9")).toHaveLength(3);
    expect(found("Last A1c", "7.2", "11.4")).toEqual([]);
    expect(found("Last pain score", "3/10")).toEqual([]);
  });

  it("takes a telephone number before a person or a place, as each cell is", () => {
    expect(found("Home", "313-555-0148", "Hamtramck", "group home")).toEqual([
      "phone: 313-555-0148",
      "geography: Hamtramck",
    ]);
  });

  it("takes logins and numbers of devices", () => {
    expect(found("Logged user", "mdelacruz4", "nurse")).toEqual(["other-number: mdelacruz4"]);
    expect(found("Pump SN", "13884207", "none")).toEqual(["device: 13884207"]);
  });

  it("takes makers that come again and again for no people, and a person among them for one", () => {
    const models = ["Welch Allyn 6400", "Hamilton-C3", "Philips MX450", "Stryker S3"];
    const cells = [...models, ...models, ...models, ...models, "Adebayo Ogunleye"];
    expect(found("Device", ...cells)).toEqual(["name: Adebayo Ogunleye"]);
  });
});
