import { fileURLToPath } from "node:url";
import { specialtyParametersFor } from "@smartpick/core";
import { expect, test } from "vitest";
import { ownMatchRows } from "../../src/account/own-match.ts";
import { populationMeans, populationPool, populationSeasons } from "../../src/account/population.ts";
import { ledgerFacts } from "../../src/calibration/ledger-facts.ts";

const facts = ledgerFacts(fileURLToPath(new URL("../../../../data", import.meta.url)));

test("the shipped rows of urology are those that its published rates give", () => {
  const rows = ownMatchRows(facts, 2028);
  expect(rows.map(({ type }) => type)).toEqual(["us-md", "do", "us-img", "non-us-img"]);
  for (const row of rows) {
    const shipped = specialtyParametersFor(facts.parameters, "Urology", row.type);
    expect(shipped.specialty).toBe("Urology");
    expect(shipped.kappa).toBeCloseTo(row.kappa, 1);
    expect(shipped.level).toBeCloseTo(row.level, 1);
  }
});

test("84 of 100 US MD with a list match in urology, after 12 interviews of 54 applications", () => {
  const pool = populationPool(facts, "Urology", "us-md", 2028);
  const row = specialtyParametersFor(facts.parameters, "Urology", "us-md");
  const { interviews, listed, matched } = populationMeans(populationSeasons(pool, facts.parameters), row);
  expect(matched / listed).toBeCloseTo(0.84, 1);
  expect(interviews / pool.byVisa[0]!.pool.lists[0]!.chosen.length).toBeCloseTo(12 / 54, 1);
});
