import {
  type Facts,
  gaussHermite,
  type PersonParameters,
  type SpecialtyName,
  type SpecialtyParameters,
  specialtyParametersFor,
} from "@smartpick/core";
import { overNodes, type UsualPool, usualPool, usualSeason } from "../account/usual-season.ts";
import { nelderMead } from "../math/nelder-mead.ts";
import type { Prior } from "../stage-two/fit-rank-model.ts";
import type { SeniorTable } from "./score-bands.ts";
import { fitSeniorStageTwo, type ScoredSeason, type SeniorStageTwo } from "./second-stage.ts";

/** The lower tail of US MD seniors and their second stage by specialty. */
export interface SeniorFit {
  readonly tail: SeniorTail;
  readonly stageTwo: ReadonlyMap<SpecialtyName, SeniorStageTwo>;
  readonly noInterview: number;
  readonly misfit: number;
}

/** What is fitted for all specialties together. */
export interface SeniorTail {
  readonly share: number;
  readonly perTenPoints: number;
  readonly depth: number;
  readonly kappaSpread: number;
}

/** Weak priors: a few in 100 far below the rest; depth by what none at all of some fifteen expected interviews needs. */
const PRIORS: { readonly [K in keyof SeniorTail]: Prior } = {
  share: { mean: -3, sd: 0.7 },
  perTenPoints: { mean: 0.5, sd: 0.2 },
  depth: { mean: 2.7, sd: 0.4 },
  kappaSpread: { mean: 0.4, sd: 0.15 },
};
const NAMES = ["share", "perTenPoints", "depth", "kappaSpread"] as const;
const KAPPA: Prior = { mean: -0.8, sd: 0.9 };
const STEP2CK: Prior = { mean: 0.25, sd: 0.2 };

/** Share of US seniors without an interview: 2 to 8 of 100 self-reports, which lean to success. */
const NO_INTERVIEW: Prior = { mean: 0.024, sd: 0.003 };

/** What is taken to be known before the tables, for who draws from it. */
export const SENIOR_PRIORS = { ...PRIORS, kappa: KAPPA, step2ck: STEP2CK, noInterview: NO_INTERVIEW };
/** Below these the fit looks at no tail. */
const LEAST = { depth: 1, perTenPoints: 0, kappaSpread: 0.05 };

const SEED = 5;
const LISTS = 3;
/** Nodes of Step 2 CK for the means of the population. */
const SCORES = 5;
/** What US seniors tell beside their score: nobody failed, the last year of school. */
const SENIOR = { failedAttempts: { step1: 0, step2ck: 0, step3: 0 }, yearsSinceGraduation: 0 };

/** The tables with the usual lists of their specialty. */
export function seniorPools(
  facts: Facts,
  tables: readonly SeniorTable[],
  season: number,
): Map<SpecialtyName, UsualPool> {
  return new Map(
    tables.map(({ specialty }) => [
      specialty,
      usualPool(facts, { specialty, type: "us-md", season, visa: "none" }, { lists: LISTS, seed: SEED }),
    ]),
  );
}

/** How the tables are fitted; whatever is left out is as the shipped fit has it. */
export interface SeniorFitOptions {
  /** Evaluations of the tail. */
  readonly steps?: number;
  readonly slopeOf?: (table: SeniorTable) => Prior;
  /** Published share without an interview. */
  readonly noInterview?: number;
  /** The forward model. */
  readonly seasons?: typeof seasonsOf;
}

/** Fits the tail to all tables at once, and within it the second stage of each specialty alone. */
export function fitSeniors(
  facts: Facts,
  tables: readonly SeniorTable[],
  pools: ReadonlyMap<SpecialtyName, UsualPool>,
  options: SeniorFitOptions = {},
): SeniorFit {
  const { steps = 90 } = options;
  const start = NAMES.map((name) => PRIORS[name].mean);
  const evaluate = (x: ArrayLike<number>): SeniorFit => fitAt(facts, tables, pools, tailOf(x), options);
  const objective = (x: ArrayLike<number>): number => {
    const tail = tailOf(x);
    if (
      tail.depth < LEAST.depth ||
      tail.perTenPoints < LEAST.perTenPoints ||
      tail.kappaSpread < LEAST.kappaSpread
    )
      return 1e9;
    const prior = NAMES.reduce(
      (sum, name) => sum + ((tail[name] - PRIORS[name].mean) / PRIORS[name].sd) ** 2,
      0,
    );
    return evaluate(x).misfit + prior;
  };
  const { at } = nelderMead(objective, start, [0.4, 0.15, 0.3, 0.1], 0.05, steps);
  return evaluate(at);
}

/** The second stage of every table for a given tail, and how badly all of it fits. */
export function fitAt(
  facts: Facts,
  tables: readonly SeniorTable[],
  pools: ReadonlyMap<SpecialtyName, UsualPool>,
  tail: SeniorTail,
  {
    slopeOf = () => STEP2CK,
    noInterview: published = NO_INTERVIEW.mean,
    seasons = seasonsOf,
  }: SeniorFitOptions = {},
): SeniorFit {
  const parameters = withSeniorTail(facts, tail);
  const stageTwo = new Map<SpecialtyName, SeniorStageTwo>();
  let misfit = 0;
  let without = 0;
  for (const table of tables) {
    const { bands, population, base } = seasons(parameters, table, pools.get(table.specialty)!);
    const fit = fitSeniorStageTwo(table, bands, population, base, {
      kappa: KAPPA,
      step2ck: slopeOf(table),
    });
    stageTwo.set(table.specialty, fit);
    misfit += fit.misfit;
    without += population.reduce(
      (sum, { share, season }) => sum + share * (1 - overNodes(season.weights, season.any)),
      0,
    );
  }
  const noInterview = without / tables.length;
  misfit += ((noInterview - published) / NO_INTERVIEW.sd) ** 2;
  return { tail, stageTwo, noInterview, misfit };
}

/** The seasons of one specialty, and its parameters. */
export interface SeniorSeasons {
  readonly bands: readonly ScoredSeason[];
  readonly population: readonly ScoredSeason[];
  readonly base: SpecialtyParameters;
}

/** The seasons of a specialty at its bands and at the nodes of its population. */
export function seasonsOf(
  parameters: Facts["parameters"],
  table: Pick<SeniorTable, "specialty" | "bands">,
  pool: UsualPool,
): SeniorSeasons {
  const base = specialtyParametersFor(parameters, table.specialty, "us-md");
  const at = (step2ck: number, share: number): ScoredSeason => ({
    step2ck,
    share,
    season: usualSeason(pool, parameters, { ...SENIOR, step2ck }),
  });
  const { nodes, weights } = gaussHermite(SCORES);
  return {
    bands: table.bands.map(({ step2ck }) => at(step2ck, 0)),
    population: Array.from(nodes, (z, i) => at(base.step2ckMean + base.step2ckSd * z, weights[i]!)),
    base,
  };
}

/** The parameters with this tail for US MD, and its spread of kappa in every specialty. */
export function withSeniorTail(facts: Facts, tail: SeniorTail): Facts["parameters"] {
  const person = facts.parameters.person.map(
    (row): PersonParameters =>
      row.type === "us-md"
        ? { ...row, share: tail.share, perTenPoints: tail.perTenPoints, depth: tail.depth }
        : row,
  );
  const specialties = facts.parameters.specialties.map((row) =>
    row.type === "us-md" ? { ...row, kappaSpread: tail.kappaSpread } : row,
  );
  return { ...facts.parameters, person, specialties };
}

function tailOf(x: ArrayLike<number>): SeniorTail {
  return { share: x[0]!, perTenPoints: x[1]!, depth: x[2]!, kappaSpread: x[3]! };
}
