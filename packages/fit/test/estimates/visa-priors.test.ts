import { expect, test } from "vitest";
import { visaPriors } from "../../src/estimates/visa-priors.ts";
import { program } from "../synthetic-tables.ts";

const answers = (yes: number, no: number, specialty: "Pathology" | "Family Medicine") =>
  Array.from({ length: yes + no }, (_, i) =>
    program(`acgme:${specialty}${i}`, { specialty, visaJ1: i < yes, visaH1b: null }),
  );

test("five years of yearly persistence give back the share unchanged after five years", () => {
  const { persistence } = visaPriors(answers(5, 5, "Pathology"));
  expect(persistence.visaJ1 ** 5).toBeCloseTo(0.94, 3);
  expect(persistence.visaH1b ** 5).toBeCloseTo(0.88, 3);
});

test("silence counts a little against sponsoring, and specialties are pulled to the whole", () => {
  const { sponsorsPrior } = visaPriors([
    ...answers(90, 10, "Pathology"),
    ...answers(40, 60, "Family Medicine"),
  ]);
  const { visaJ1 } = sponsorsPrior;
  expect(visaJ1["*"]).toBeLessThan(0.65);
  expect(visaJ1.Pathology).toBeLessThan(0.9);
  expect(visaJ1.Pathology).toBeGreaterThan(visaJ1["*"]!);
  expect(visaJ1["Family Medicine"]).toBeLessThan(visaJ1["*"]!);
});
