import * as fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import writeExcelFile from "write-excel-file/universal";
import { MOST, textOf } from "../../../src/features/season/sheet/sheet-file.ts";
import { sheetsOf } from "../../../src/features/season/sheet/sheets-of.ts";

const bytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(strToU8(text));
const copy = (from: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(from);
const whyOf = async (from: Uint8Array<ArrayBuffer>) => {
  const found = await sheetsOf(from);
  return found.state === "refused" ? found.why : "read";
};

describe("a sheet", () => {
  it("of Excel is read as it stands, days as days, formulas as what they last gave", async () => {
    const blob = await writeExcelFile(
      [
        {
          sheet: "Mine",
          data: [
            [{ value: "Program" }, { value: "Invited" }, { value: "Places" }],
            [
              { value: "<b>A</b>" },
              { value: new Date("2026-10-06T00:00:00Z"), type: Date, format: "yyyy-mm-dd" },
              { value: "7/15" },
            ],
            [{ value: "=1+1", type: String }, null, { value: 12, type: Number }],
          ],
        },
      ],
      {},
    ).toBlob();
    const found = await sheetsOf(new Uint8Array(await blob.arrayBuffer()));
    if (found.state !== "read") throw new Error(found.why);
    expect(found.sheets[0]?.name).toBe("Mine");
    expect(found.sheets[0]?.rows.map((row) => row.map(textOf))).toEqual([
      ["Program", "Invited", "Places"],
      ["<b>A</b>", "2026-10-06", "7/15"],
      ["=1+1", "", "12"],
    ]);
  });

  it("of text is read with commas, semicolons or tabs, in UTF-8 or UTF-16", async () => {
    for (const mark of [",", ";", "\t"]) {
      const found = await sheetsOf(bytes(`\uFEFFProgram${mark}State\r\n"A, B"${mark}NY\r\n\r\n`));
      if (found.state !== "read") throw new Error(found.why);
      expect(found.sheets[0]?.rows).toEqual([
        ["Program", "State"],
        ["A, B", "NY"],
      ]);
    }
    const wide = new Uint8Array(Buffer.from("\uFEFFProgram\tState\nA\tNY\n", "utf16le"));
    expect(await whyOf(wide)).toBe("read");
  });

  it("of a plain CSV of Excel keeps its accents, in Windows-1252 as in UTF-8", async () => {
    const text = "Program,City\r\nHospital San José,Cañón del Río\r\n";
    const western = Uint8Array.from([...text].map((one) => one.charCodeAt(0)));
    for (const file of [western, bytes(text)]) {
      const found = await sheetsOf(file);
      if (found.state !== "read") throw new Error(found.why);
      expect(found.sheets[0]?.rows[1]).toEqual(["Hospital San José", "Cañón del Río"]);
    }
  });

  it("that is none, or made to harm, is refused with its reason", async () => {
    const bomb = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(60_000_000) }, { level: 9 });
    const packed = zipSync({ "xl/workbook.xml": new Uint8Array(8_000_000) }, { level: 9 });
    const wide = `${Array(MOST.columns + 2)
      .fill("a")
      .join(",")}\n`;
    const cases: readonly (readonly [Uint8Array<ArrayBuffer>, string])[] = [
      [bytes(""), "empty"],
      [bytes(" \n,,\n"), "empty"],
      [new Uint8Array(MOST.bytes + 1).fill(65), "too-large"],
      [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), "old-excel"],
      [bytes("a\u0000b,c"), "not-a-sheet"],
      [bytes("%PDF-1.7"), "not-a-sheet"],
      [new Uint8Array(4000).map((_, at) => 128 + (at % 100)), "not-a-sheet"],
      [bytes("<!doctype html><table><tr><td>a"), "web-page"],
      [bytes("PK\u0003\u0004broken"), "damaged"],
      [copy(zipSync({ "readme.txt": strToU8("hello") })), "damaged"],
      [copy(bomb), "packed-too-much"],
      [copy(packed), "packed-too-much"],
      [bytes("a,b\n".repeat(100_000)), "too-many-rows"],
      [bytes(wide), "too-many-columns"],
      [bytes(`Program,State\n${"x".repeat(MOST.letters + 1)},NY`), "cell-too-long"],
    ];
    for (const [file, why] of cases) expect(await whyOf(file)).toBe(why);
  });

  it("whatever bytes it has, is read or refused and never throws", async () => {
    const packed = fc
      .dictionary(
        fc.constantFrom("xl/workbook.xml", "xl/worksheets/sheet1.xml", "[Content_Types].xml"),
        fc.string(),
      )
      .map((files) =>
        copy(zipSync(Object.fromEntries(Object.entries(files).map(([k, v]) => [k, strToU8(v)])))),
      );
    const any = fc.oneof(fc.uint8Array({ maxLength: 400 }).map(copy), fc.string().map(bytes), packed);
    await fc.assert(
      fc.asyncProperty(any, async (file) => {
        expect(["read", "refused"]).toContain((await sheetsOf(file)).state);
      }),
      { numRuns: 300 },
    );
  });
});
