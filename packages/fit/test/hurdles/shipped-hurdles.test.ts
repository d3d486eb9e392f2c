import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { SPECIALTIES } from "@smartpick/core";
import { expect, test } from "vitest";
import { readCsv } from "../../src/tables/csv.ts";

const data = (path: string) => fileURLToPath(new URL(`../../../../data/${path}`, import.meta.url));
const ROWS = readCsv(data("estimates/hurdles.csv"));
const HURDLES = ["failed-attempts", "failed-step2ck", "years-since-graduation", "us-clinical-months", "h1b"];

test.each(HURDLES)("the shares of %s sum to 1 for all specialties and for each that is named", (hurdle) => {
  const own = ROWS.filter((row) => row.hurdle === hurdle);
  const specialties = [...new Set(own.map((row) => row.specialty))];
  expect(specialties).toContain("*");
  expect(specialties).toContain("Internal Medicine");
  for (const specialty of specialties) {
    const known = specialty === "*" || SPECIALTIES.some(({ name }) => name === specialty);
    expect(known, specialty).toBe(true);
    const shares = own.filter((row) => row.specialty === specialty).map((row) => Number(row.share));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 2);
  }
});

test("every line of the hurdles names sources that are there, and an SD that leaves room", () => {
  const observed = readCsv(data("statistics/hurdles.csv")).map((row) => row.source ?? "");
  const ids = new Set([...observed, ...ROWS.flatMap((row) => (row.sources ?? "").split(";"))]);
  for (const id of ids) expect(existsSync(data(`sources/${id}.yaml`)), id).toBe(true);
  for (const { sd } of ROWS) expect(Number(sd)).toBeGreaterThan(0.005);
});
