import { expect, test } from "vitest";
import { levelSection } from "../../src/calibration/sections/rates-section.ts";
import { NO_REASON } from "../../src/calibration/target.ts";

const level = (specialty: string, programs: number, published: number, coming: number) => ({
  specialty,
  programs,
  published,
  in2024: published,
  coming,
});

test("means are compared in per cent of the published one, small specialties left out, and a miss is named", () => {
  const types = [
    [level("Neurology", 150, 0.3, 0.26), level("Thoracic Surgery - Integrated", 19, 0.1, 0.2)],
    [level("Neurology", 150, 0.2, 0.2)],
    [level("Neurology", 150, 0.04, 0.041), level("Pediatrics", 190, 0.08, 0.1)],
    [level("Neurology", 29, 0.04, 0.2)],
  ];
  const { words, tables } = levelSection(types);
  const [table] = tables;
  const row = (name: string) => {
    const cells = table!.rows.find(([specialty]) => specialty === name);
    return cells && Object.fromEntries(table!.columns.map(({ key }, at) => [key, cells[at]]));
  };
  expect(row("Thoracic Surgery - Integrated")).toBeUndefined();
  expect(row("Neurology")).toMatchObject({
    programs: 150,
    "us-md-published": 30,
    "us-md-ships": 26,
    "us-md-residual": -13.3,
    "do-residual": 0,
    "non-us-img-residual": null,
    outside: "US MD",
  });
  expect(row("Neurology")?.reason).toContain("2026");
  expect(row("Pediatrics")).toMatchObject({ outside: "US IMG", reason: NO_REASON });
  expect(words.join(" ")).toContain("2 of 4 means lie within 10 %");
});
