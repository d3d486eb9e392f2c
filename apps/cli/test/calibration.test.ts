import { readFileSync } from "node:fs";
import { calibrationSchema } from "@smartpick/answers";
import { describe, expect, it } from "vitest";

const text = readFileSync(new URL("../../../data/estimates/calibration.json", import.meta.url), "utf8");
const document = calibrationSchema.parse(JSON.parse(text));
const tables = document.sections.flatMap((section) => section.tables);

describe("data/estimates/calibration.json", () => {
  it("is small", () => {
    expect(Buffer.byteLength(text)).toBeLessThan(64 * 1024);
  });

  it("refuses another version, and a row with a cell too few", () => {
    const other = { ...document, schema: "smartpick/calibration@2" };
    expect(calibrationSchema.safeParse(other).success).toBe(false);
    const [section] = document.sections;
    const [table] = section?.tables ?? [];
    const short = { ...table, rows: [table?.rows[0]?.slice(1)] };
    const cut = { ...document, sections: [{ ...section, tables: [short] }] };
    expect(calibrationSchema.safeParse(cut).success).toBe(false);
  });

  it("has no id twice, and no column key twice in a table", () => {
    const ids = [...document.sections, ...tables].map(({ id }) => id);
    const sections = document.sections.map(({ id }) => id);
    expect(new Set(sections).size).toBe(sections.length);
    expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
    // Titles name the regions of the screen, and two regions of one name cannot be told apart.
    expect(new Set(tables.map(({ title }) => title)).size).toBe(tables.length);
    expect(ids.length).toBeGreaterThan(20);
    for (const { id, columns } of tables) {
      expect(new Set(columns.map(({ key }) => key)).size, id).toBe(columns.length);
    }
  });

  it("holds all eight golden checks, and a reason exactly where a value lies outside", () => {
    const golden = tables.find(({ id }) => id === "golden");
    const at = (key: string) => golden?.columns.findIndex((column) => column.key === key) ?? -1;
    const items = new Set(golden?.rows.map((row) => row[at("item")]));
    expect([...items].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    for (const row of golden?.rows ?? []) {
      const [value, low, high] = ["value", "low", "high"].map((key) => Number(row[at(key)])) as [
        number,
        number,
        number,
      ];
      const inside = value >= low && value <= high;
      expect(row[at("inside")], String(row[at("what")])).toBe(inside ? "yes" : "no");
      expect(row[at("reason")] === "", String(row[at("what")])).toBe(inside);
    }
  });

  it("finds no chance that moves the wrong way", () => {
    const golden = tables.find(({ id }) => id === "golden");
    const monotone = golden?.rows.filter((row) => row[0] === 8) ?? [];
    expect(monotone).toHaveLength(4);
    for (const row of monotone) expect(row[3]).toBe(0);
  });

  it("says of every table how its data stand to the fit", () => {
    const held = tables.filter((table) => table.use === "held out").map(({ id }) => id);
    expect(held).toEqual(
      expect.arrayContaining([
        "reliability-rates-img",
        "reliability-cases",
        "baselines-cases",
        "two-seasons",
      ]),
    );
  });
});
