import { expect, test } from "vitest";
import { bandOf, scoreBands } from "../../src/estimates/score-bands.ts";
import { program } from "../synthetic-tables.ts";

test("a score falls into the band of ten points that holds it", () => {
  expect([219, 220, 229].map(bandOf)).toEqual(["210-219", "220-229", "220-229"]);
});

test("the newer report stands, and what is no three-digit score is left out", () => {
  const bands = scoreBands([
    program("acgme:1", { step1Minimum: 205, step2Minimum: 212, step2Minimum2024: 226 }),
    program("acgme:2", { step2Minimum: 1 }),
  ]);
  expect(bands).toEqual([
    { id: "acgme:1", field: "step1MinimumBand", band: "200-209", year: 2020, source: "re2020" },
    { id: "acgme:1", field: "step2MinimumBand", band: "220-229", year: 2024, source: "applicants-im-2024" },
  ]);
});
