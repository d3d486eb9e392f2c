import {
  type ApplicantType,
  type Facts,
  gaussHermite,
  logistic,
  type Random,
  type SpecialtyName,
  type SpecialtyParameters,
  specialtyParametersFor,
} from "@smartpick/core";
import { accounted, LEVEL_SD, partnerOf, priorsOf } from "../account/accounted-parameters.ts";
import {
  countErrors,
  fitLevelTo,
  type LevelFit,
  type LevelPoint,
  type LevelPriors,
  levelAt,
  withSpecialty,
} from "../account/fit-level.ts";
import type { NationalCount } from "../account/national-counts.ts";
import { populationPool, populationSeasons } from "../account/population.ts";
import { overNodes } from "../account/usual-season.ts";
import { type Axis, gridPoints, gridPointWeights, weighed } from "../math/chebyshev.ts";
import { drawWithin, Told } from "./draws.ts";
import { logitOf } from "./senior-surrogate.ts";

/** The cells that are simulated: a specialty that is mostly filled by IMGs, one that is not, and those between. */
export const CELL_SPECIALTIES = [
  "Internal Medicine",
  "Family Medicine",
  "Psychiatry",
  "Surgery",
] as const satisfies readonly SpecialtyName[];
const CELL_TYPES = ["do", "us-img", "non-us-img"] as const satisfies readonly ApplicantType[];

/** Truths beside what the account says of them, one type of applicant. */
export interface AccountTold {
  readonly type: ApplicantType;
  readonly level: Told;
  readonly kappa: Told;
  /** Chance of a match in the specialty at a low, the mean and a high Step 2 CK. */
  readonly chances: readonly Told[];
}

/** A level, the tail of the type, and what comes of them. */
interface CellPoint extends LevelPoint {
  readonly share: number;
  readonly depth: number;
}

interface CellAccount extends LevelFit {
  /** Chance of a match at each node of Step 2 CK, low to high. */
  readonly scores: Float64Array;
}

/** One usual list in place of three: truth and fit share it. */
const LISTS = 1;
/** A stated range is drawn so many times. */
const DRAWS = 99;
/** How far the truth may lie from the middle of its prior, SDs. */
const FAR = 2;
/** Nodes of Step 2 CK of a population. */
const SCORES = 3;

/** Every cell of the account: worlds drawn from the priors, their counts printed and fitted by the code that ships. */
export function simulateAccount(
  random: Random,
  facts: Facts,
  counts: readonly NationalCount[],
  { season, worlds }: { readonly season: number; readonly worlds: number },
  progress: (what: string) => void,
): AccountTold[] {
  return CELL_TYPES.map((type) => {
    const told: AccountTold = {
      type,
      level: new Told(),
      kappa: new Told(),
      chances: Array.from({ length: SCORES }, () => new Told()),
    };
    for (const specialty of CELL_SPECIALTIES) {
      progress(`account: ${type}, ${specialty}`);
      const count = counts.find((one) => one.specialty === specialty && one.type === type);
      if (count !== undefined) simulateCell(random, facts, count, { season, worlds }, told);
    }
    return told;
  });
}

function simulateCell(
  random: Random,
  facts: Facts,
  count: NationalCount,
  { season, worlds }: { readonly season: number; readonly worlds: number },
  told: AccountTold,
): void {
  const { specialty, type } = count;
  const shipped = specialtyParametersFor(facts.parameters, specialty, type);
  const row: SpecialtyParameters = { ...shipped, level: 0, levelSd: LEVEL_SD[type] };
  const person = facts.parameters.person.find((one) => one.type === type)!;
  const priors = priorsOf(row, count);
  const before = { ...facts, parameters: withSpecialty(facts.parameters, row) };
  const fitted = cellSurrogate(before, count, season, priors, { shareSd: 0, depthSd: 0 });
  const sure = withSpecialty(facts.parameters, { ...row, levelSd: 0, sigmaSd: 0, kappaSd: 0 });
  const known = cellSurrogate(
    {
      ...facts,
      parameters: {
        ...sure,
        person: sure.person.map((one) =>
          one.type === type ? { ...one, shareSd: 0, perTenPointsSd: 0, depthSd: 0 } : one,
        ),
      },
    },
    count,
    season,
    priors,
    person,
  );
  const middle = { share: person.share, depth: person.depth };
  const prior = (of: LevelPriors[keyof LevelPriors]): number =>
    drawWithin(random, of, of.mean - FAR * of.sd, of.mean + FAR * of.sd);
  for (let world = 0; world < worlds; world++) {
    const truth: CellPoint = {
      level: prior(priors.level),
      spread: prior(priors.spread),
      kappa: prior(priors.kappa),
      share: prior({ mean: person.share, sd: person.shareSd }),
      depth: prior({ mean: person.depth, sd: person.depthSd }),
    };
    const happened = known(truth);
    const fit = fitLevelTo(printedCount(random, count, happened), priors, (point) =>
      fitted({ ...point, ...middle }),
    );
    const stated = accounted(row, fit);
    told.level.normal(truth.level, stated.level, stated.levelSd);
    told.kappa.normal(truth.kappa, stated.kappa, stated.kappaSd);
    const draw = (mean: number, sd: number): number => mean + sd * random.normal();
    const drawn = Array.from({ length: DRAWS }, () => {
      const sigma = Math.max(stated.sigma / 10, draw(stated.sigma, stated.sigmaSd));
      return known({
        level: draw(stated.level, stated.levelSd),
        spread: Math.log(sigma / row.sigma),
        kappa: draw(stated.kappa, stated.kappaSd),
        share: draw(person.share, person.shareSd),
        depth: draw(person.depth, person.depthSd),
      }).scores;
    });
    told.chances.forEach((own, i) => {
      own.ranked(
        happened.scores[i]!,
        drawn.map((scores) => scores[i]!),
      );
    });
  }
}

/** The count that a world would publish, with the errors that the fit takes it to have. */
export function printedCount(
  random: Random,
  count: NationalCount,
  { means, matched }: Pick<LevelFit, "means" | "matched">,
): NationalCount {
  const ranked = count.applicants * means.listed;
  const exact = { ...count, ranked, matched: count.applicants * matched };
  const errors = countErrors(exact);
  const seen = Math.min(0.99 * count.applicants, ranked * Math.exp(errors.listed * random.normal()));
  const taken = Math.min(0.99, (matched / means.listed) * Math.exp(errors.taken * random.normal()));
  return { ...count, ranked: seen, matched: Math.max(1, seen * taken) };
}

/** The account of one cell by interpolation between Chebyshev points of level, spread, kappa and the tail. */
function cellSurrogate(
  facts: Facts,
  count: NationalCount,
  season: number,
  priors: LevelPriors,
  tail: { readonly shareSd: number; readonly depthSd: number },
): (point: CellPoint) => CellAccount {
  const { specialty, type } = count;
  const { parameters } = facts;
  const row = specialtyParametersFor(parameters, specialty, type);
  const person = parameters.person.find((one) => one.type === type)!;
  const axis = (mean: number, sd: number, size: number): Axis => {
    const reach = (FAR + 0.5) * sd;
    return { low: mean - reach, high: mean + reach, size: sd === 0 ? 1 : size };
  };
  const axes = [
    axis(person.share, tail.shareSd, 3),
    axis(person.depth, tail.depthSd, 3),
    axis(priors.level.mean, priors.level.sd, 4),
    axis(priors.spread.mean, priors.spread.sd, 3),
    axis(priors.kappa.mean, priors.kappa.sd, 4),
  ] as const;
  const pool = populationPool(facts, specialty, type, season, LISTS);
  const other = partnerOf(specialty, type);
  const otherPool = populationPool(facts, other, type, season, LISTS);
  const otherRow = specialtyParametersFor(parameters, other, type);
  const table: number[] = [];
  for (const [share, depth] of gridPoints(axes.slice(0, 2))) {
    const changed = parameters.person.map((one) =>
      one.type === type ? { ...one, share: share!, depth: depth! } : one,
    );
    const there = { ...facts, parameters: { ...parameters, person: changed } };
    const elsewhere = {
      seasons: populationSeasons(otherPool, there.parameters),
      parameters: otherRow,
    };
    for (const [level, spread, kappa] of gridPoints(axes.slice(2))) {
      const point = { level: level!, spread: spread!, kappa: kappa! };
      const { means, matched, sigma } = levelAt(there, count, pool, elsewhere, point);
      const own: SpecialtyParameters = { ...row, level: point.level, sigma, kappa: point.kappa };
      const seasons = populationSeasons(pool, withSpecialty(there.parameters, own));
      const { weights } = gaussHermite(SCORES);
      const scores = Array.from({ length: SCORES }, (_, i) =>
        seasons
          .filter((_one, at) => at % SCORES === i)
          .reduce(
            (sum, one) =>
              sum + (one.share / weights[i]!) * overNodes(one.season.weights, one.season.match(own)),
            0,
          ),
      );
      table.push(...[means.listed, matched, ...scores].map(logitOf), means.interviews);
    }
  }
  const values = Float64Array.from(table);
  return ({ share, depth, level, spread, kappa }) => {
    const [listed, matched, ...further] = weighed(
      gridPointWeights(axes, [share, depth, level, spread, kappa]),
      values,
    );
    const interviews = further.pop()!;
    return {
      level,
      sigma: row.sigma * Math.exp(spread),
      kappa,
      means: { interviews, listed: logistic(listed!), matched: logistic(further[1]!) },
      matched: logistic(matched!),
      scores: Float64Array.from(further, logistic),
    };
  };
}
