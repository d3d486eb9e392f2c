import type { ClinicTruth } from "@smartpick/answers";
import { riskDifference } from "../statistics/risk-difference.ts";
import { type Stratum, together } from "../statistics/stratum.ts";
import type { ClinicDesign, ClinicModel, Person } from "./clinic-design.ts";

type Effect = ClinicTruth["effects"][number];

/** A row of the file: the person, and how often the row stands there. */
export interface Written {
  readonly person: Person;
  readonly copies: number;
}

/** The exposure with its effect, and the one that does nothing, each with what wrong ways to count would give. */
export function trueEffects(
  design: ClinicDesign,
  model: ClinicModel,
  written: readonly Written[],
): readonly Effect[] {
  const { exposure, nothing, outcome, strata, questions } = design;
  return [
    {
      question: questions.effect,
      exposure,
      outcome,
      strata: { column: strata.column, above: [...strata.above] },
      riskDifference: model.effect,
      oddsRatio: aimedOddsRatio(design, model.effect, written, ({ exposed }) => exposed),
      misleading: wrongTurns(design, written, ({ exposed }) => exposed),
    },
    {
      question: questions.nothing,
      exposure: nothing,
      outcome,
      strata: { column: strata.column, above: [...strata.above] },
      riskDifference: 0,
      oddsRatio: 1,
      misleading: wrongTurns(design, written, (person) => person.nothing),
    },
  ];
}

/** The mean chance of the event among the rows without the exposure, in each stratum, no row twice. */
export function trueRates(design: ClinicDesign, people: readonly Person[]): ClinicTruth["rates"] {
  return design.shares.map((_, stratum) => {
    const rows = people.filter((person) => person.stratum === stratum && !person.exposed);
    const sum = rows.reduce((total, { without }) => total + without, 0);
    return { stratum, rows: rows.length, rate: rows.length === 0 ? null : sum / rows.length };
  });
}

/**
 * What a Mantel-Haenszel odds ratio would tend to if every row were drawn again and again: its sums with each row's chance
 * in place of its outcome. The chances of a stratum are the means over all its rows, with and without the exposure.
 */
function aimedOddsRatio(
  design: ClinicDesign,
  effect: number,
  written: readonly Written[],
  isExposed: (person: Person) => boolean,
): number | null {
  if (effect === 0) return 1;
  let over = 0;
  let under = 0;
  for (const stratum of design.shares.keys()) {
    const rows = written.map(({ person }) => person).filter((person) => person.stratum === stratum);
    const recorded = rows.filter((person) => person.recorded);
    const n1 = recorded.filter(isExposed).length;
    const n0 = recorded.length - n1;
    if (n1 === 0 || n0 === 0) continue;
    const without = rows.reduce((sum, person) => sum + person.without, 0) / rows.length;
    const weight = (n1 * n0) / (n1 + n0);
    over += weight * (without + effect) * (1 - without);
    under += weight * (1 - without - effect) * without;
  }
  return over === 0 || under === 0 ? null : over / under;
}

function wrongTurns(
  design: ClinicDesign,
  written: readonly Written[],
  isExposed: (person: Person) => boolean,
): Effect["misleading"] {
  const recorded = written.filter(({ person }) => person.recorded);
  const once = (rows: readonly Written[]): Written[] => rows.map(({ person }) => ({ person, copies: 1 }));
  const differenceIn = (strata: readonly Stratum[]): number | null => riskDifference(strata)?.value ?? null;
  const clean = strataOf(design, once(recorded), isExposed);
  return [
    { turn: "crude", riskDifference: differenceIn([together(clean)]) },
    { turn: "duplicates-left-in", riskDifference: differenceIn(strataOf(design, recorded, isExposed)) },
    { turn: "missing-as-no", riskDifference: differenceIn(strataOf(design, once(written), isExposed)) },
  ];
}

/** Counts by stratum; a row that was not recorded counts as one without the event. */
function strataOf(
  design: ClinicDesign,
  written: readonly Written[],
  isExposed: (person: Person) => boolean,
): readonly Stratum[] {
  const strata = design.shares.map(() => ({ exposed: { n: 0, events: 0 }, unexposed: { n: 0, events: 0 } }));
  for (const { person, copies } of written) {
    const stratum = strata[person.stratum];
    if (stratum === undefined) continue;
    const arm = isExposed(person) ? stratum.exposed : stratum.unexposed;
    arm.n += copies;
    if (person.recorded && person.event) arm.events += copies;
  }
  return strata;
}
