import { type Facts, logistic, randomFrom, type SpecialtyParameters } from "@smartpick/core";
import { expect, test } from "vitest";
import type { UsualPool } from "../../src/account/usual-season.ts";
import { TAIL_START } from "../../src/person/person-parameters.ts";
import type { SeniorTable } from "../../src/person/score-bands.ts";
import type { ScoredSeason } from "../../src/person/second-stage.ts";
import type { SeniorSurrogate } from "../../src/simulation/senior-surrogate.ts";
import { drawSeniors, publishedTables, simulateSeniors } from "../../src/simulation/simulate-seniors.ts";

const SCORES = [225, 235, 245, 255];
const tables = (["Surgery", "Neurology"] as const).map(
  (specialty): SeniorTable => ({
    specialty,
    bands: SCORES.map((step2ck) => ({ low: step2ck - 5, step2ck, people: 4000, matched: 0 })),
    total: 4000,
    rate: 0,
    medianGap: 0,
  }),
);
const row = {
  type: "us-md",
  step2ckMean: 245,
  step2ckSd: 15,
  kappaSd: 0,
  kappaSpread: 0.4,
} as SpecialtyParameters;
const specialties = tables.map(({ specialty }): SpecialtyParameters => ({ ...row, specialty }));
const facts = {
  parameters: { person: [{ ...TAIL_START["us-md"], offers: 1 }], specialties },
} as unknown as Facts;
const pools = new Map(tables.map(({ specialty }) => [specialty, { specialty } as UsualPool]));

/** Interviews missed by those in the tail, and a match by the logit of the second stage alone. */
const toy: SeniorSurrogate = ({ person, specialties: rows }, { specialty }) => {
  const tail = person[0]!;
  const base = rows.find((one) => one.specialty === specialty)!;
  const at = (step2ck: number, share: number): ScoredSeason => {
    const x = (step2ck - base.step2ckMean) / 10;
    const any = 1 - logistic(tail.share - tail.perTenPoints * x) * (1 - Math.exp(-tail.depth));
    const season = {
      weights: Float64Array.of(1),
      any: Float64Array.of(any),
      match: ({ kappa, kappaStep2ck }: SpecialtyParameters) =>
        Float64Array.of(any * logistic(kappa + kappaStep2ck * x)),
    };
    return { step2ck, share, season };
  };
  return {
    bands: SCORES.map((score) => at(score, 0)),
    population: SCORES.map((score) => at(score, 0.25)),
    base,
  };
};
const models = { facts, tables, pools, fitted: toy, known: toy };

test("worlds differ, and their printed shares lie around what the model says", () => {
  const random = randomFrom(2);
  const truth = drawSeniors(random, tables);
  expect(drawSeniors(random, tables).tail.share).not.toBe(truth.tail.share);
  const printed = publishedTables(random, models, truth);
  const { kappa, step2ck } = truth.stageTwo.get("Surgery")!;
  printed.tables[0]!.bands.forEach(({ matched, step2ck: score }) => {
    expect(Math.abs(matched - logistic(kappa + (step2ck * (score - 245)) / 10))).toBeLessThan(0.07);
  });
});

test("on a model that prints kappa plainly, the fit finds it within its range", () => {
  const told = simulateSeniors(randomFrom(3), models, 6);
  expect(told.kappaBanded.places).toHaveLength(12);
  expect(told.kappaBanded.errors.every((error) => Math.abs(error) < 0.5)).toBe(true);
  const chances = told.chances.get(240)!;
  expect(chances.places.filter((place) => place > 0.05 && place < 0.95).length).toBeGreaterThan(8);
});
