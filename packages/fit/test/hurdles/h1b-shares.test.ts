import { expect, test } from "vitest";
import { h1bShares } from "../../src/hurdles/h1b-shares.ts";
import type { Observation } from "../../src/hurdles/observations.ts";

const observed = (specialty: string, share: number, other: Partial<Observation> = {}): Observation => ({
  ...{ hurdle: "h1b", specialty, group: "all", statement: "", share, n: 500, year: 2026 },
  ...{ source: "list", usedAsLevel: true, gathered: false },
  ...other,
});
const sponsored = (rows: ReturnType<typeof h1bShares>, specialty: string) =>
  rows.find((row) => row.specialty === specialty && row.threshold === "sponsored")!;

test("sources of one specialty are averaged, a gathered list for less, an outlier not at all", () => {
  const rows = h1bShares([
    observed("Internal Medicine", 0.2),
    observed("Internal Medicine", 0.4, { gathered: true, source: "gathered" }),
    observed("Internal Medicine", 0.9, { usedAsLevel: false, source: "outlier" }),
  ]);
  const { share, sources } = sponsored(rows, "Internal Medicine");
  expect(share).toBeGreaterThan(0.2);
  expect(share).toBeLessThan(0.27);
  expect(sources).toEqual(["gathered", "list"]);
});

test("a further source makes the share surer, and all specialties lie further apart than one is unsure", () => {
  const one = [observed("Surgery", 0.1), observed("Pathology", 0.4)];
  const rows = h1bShares([...one, observed("Surgery", 0.1, { source: "other" })]);
  expect(sponsored(rows, "Surgery").sd).toBeLessThan(sponsored(h1bShares(one), "Surgery").sd);
  expect(sponsored(rows, "*").sd).toBeGreaterThan(sponsored(rows, "Surgery").sd);
  for (const specialty of ["*", "Surgery", "Pathology"]) {
    const own = rows.filter((row) => row.specialty === specialty);
    expect(own.reduce((sum, row) => sum + row.share, 0)).toBeCloseTo(1, 12);
  }
});
