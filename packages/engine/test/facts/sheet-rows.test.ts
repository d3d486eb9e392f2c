import { readFacts } from "@smartpick/data/node";
import { beforeAll, describe, expect, it } from "vitest";
import { matchedRows, type SheetRow } from "../../src/facts/sheet-rows.ts";

type Facts = Awaited<ReturnType<typeof readFacts>>;
let facts: Facts;
beforeAll(async () => {
  facts = await readFacts("full");
});

const EMPTY: SheetRow = { code: null, name: null, city: null, state: null, specialty: null, sought: [] };
const matched = (row: Partial<SheetRow>) => matchedRows(facts, [{ ...EMPTY, ...row }])[0];

describe("a row of a sheet", () => {
  it("names its program by code, however it is written", () => {
    for (const code of ["1403521287", "acgme:1403521287", " ACGME:1403521287 "])
      expect(matched({ code })?.sure?.id, code).toBe("acgme:1403521287");
  });

  it("names it by a name that only one program of the specialty bears", () => {
    const row = { name: "BronxCare Health System Program", specialty: "Family Medicine", state: "New York" };
    expect(matched(row)?.sure?.id).toBe("acgme:1203521465");
    expect(matched({ ...row, specialty: null, sought: ["Family Medicine"] })?.sure?.id).toBe(
      "acgme:1203521465",
    );
  });

  it("is asked about where the name is one of several, or only near", () => {
    const several = matched({ name: "BronxCare Health System Program" });
    expect(several?.sure).toBeNull();
    expect(several?.near.length).toBeGreaterThan(1);
    const near = matched({ name: "bronxcare", sought: ["Family Medicine"] });
    expect(near?.sure).toBeNull();
    expect(near?.near.map(({ id }) => id)).toContain("acgme:1203521465");
  });

  it("is asked about where its code and its name are of two programs, and taken where the name is only shorter", () => {
    const two = matched({ code: "1203521530", name: "BronxCare Health System", sought: ["Family Medicine"] });
    expect(two?.sure).toBeNull();
    expect(two?.near.map(({ id }) => id)).toEqual(expect.arrayContaining(["acgme:1203521465"]));
    expect(matched({ code: "1203521465", name: "BronxCare" })?.sure?.id).toBe("acgme:1203521465");
    expect(matched({ code: "1203521465", name: "Family Medicine Residency" })?.sure?.id).toBe(
      "acgme:1203521465",
    );
  });

  it("bears the name that a list prints, without its last word", () => {
    const row = { name: "BronxCare Health System", specialty: "Family Medicine", state: "NY" };
    expect(matched(row)?.sure?.id).toBe("acgme:1203521465");
  });

  it("is never guessed from a name beside a code that nobody bears", () => {
    const row = matched({
      code: "9999999999",
      name: "BronxCare Health System Program",
      sought: ["Family Medicine"],
    });
    expect(row?.sure).toBeNull();
    expect(row?.near[0]?.id).toBe("acgme:1203521465");
  });

  it("without a name or a code, or with a hostile one, names none", () => {
    for (const name of [null, "", "   ", "=HYPERLINK(1)", "<script>", "\u0000", "x".repeat(5000)])
      expect(matched({ name }), String(name)).toEqual({ sure: null, near: [] });
  });
});
