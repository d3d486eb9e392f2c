import { type EvidenceRecord, logistic } from "@smartpick/core";
import { describe, expect, test } from "vitest";
import { coefficientOf, otherFactors } from "../../src/parameters/evidence-file.ts";
import { specialtyParameters } from "../../src/parameters/specialty-parameters.ts";
import type { StageTwoFits } from "../../src/stage-two/stage-two.ts";

const record = (over: Partial<EvidenceRecord>): EvidenceRecord => ({
  id: "x",
  factor: "visa-need",
  mean: -0.5,
  sd: 0.2,
  unit: "",
  types: ["us-md", "do", "us-img", "non-us-img"],
  specialties: [],
  basis: "judgement",
  population: "",
  transferDiscount: 1,
  sources: [],
  note: null,
  ...over,
});

const NONE: StageTwoFits = {
  bySpecialty: new Map(),
  alone: [],
  line: { mean: -1.5, slope: -1, sd: 0.3 },
  kappaOf: new Map(),
  kappa: { mean: -1.5, sd: 0.4 },
  sigma: { mean: 0.9, sd: 0.13 },
};
const SCORES = {
  of: () => ({ mean: 240, sd: 15, sources: ["a"] }),
  specialties: new Set(["Dermatology" as const]),
};

describe("parameters by specialty and type", () => {
  test("the other factors add up over what is typical, signals and scores left out", () => {
    const evidence = [
      record({ typical: { "non-us-img": { mean: 0.8, sd: 0.4 } } }),
      record({ factor: "signal", mean: 2, typical: { "non-us-img": { mean: 0.5, sd: 0.5 } } }),
      record({ factor: "step3-passed", mean: 0.2, typical: { "non-us-img": { mean: 0.25, sd: 0.4 } } }),
    ];
    const { mean, sd } = otherFactors(evidence, 3);
    expect(mean).toBeCloseTo(-0.4 + 0.05, 12);
    expect(sd).toBeCloseTo(Math.hypot(0.2, 0.08), 12);
    expect(otherFactors(evidence, 0)).toEqual({ mean: 0, sd: 0 });
  });

  test("a specialty's own coefficient goes before the general one", () => {
    const evidence = [
      record({ factor: "step2ck", mean: 0.38 }),
      record({ factor: "step2ck", mean: 0.28, specialties: ["Family Medicine"] }),
    ];
    expect(coefficientOf(evidence, "step2ck", 3, "Family Medicine")).toBe(0.28);
    expect(coefficientOf(evidence, "step2ck", 3, "Neurology")).toBe(0.38);
    expect(coefficientOf(evidence, "publications", 3, "Neurology")).toBe(0);
  });

  test("a specialty without ranks takes the common values, with four types and a row for all", () => {
    const rows = specialtyParameters(NONE, SCORES, []);
    expect(rows.map(({ specialty }) => specialty)).toEqual([
      ...Array<string>(4).fill("*"),
      ...Array<string>(4).fill("Dermatology"),
    ]);
    const common = rows.find(({ specialty, type }) => specialty === "*" && type === "non-us-img")!;
    expect(logistic(common.kappa)).toBeCloseTo(0.95 * logistic(-1.5), 2);
    expect(common.sigma).toBeCloseTo(0.9, 9);
    for (const row of rows) expect(row.kappaSd).toBeGreaterThanOrEqual(0.4);
  });
});
