import type { Facts, Random, SpecialtyName, SpecialtyParameters } from "@smartpick/core";
import { withSeniorQuality, withSeniors } from "../account/accounted-parameters.ts";
import { overNodes, type UsualPool } from "../account/usual-season.ts";
import { fitSeniors, SENIOR_PRIORS, type SeniorTail, withSeniorTail } from "../person/fit-seniors.ts";
import { personParameters } from "../person/person-parameters.ts";
import type { SeniorTable } from "../person/score-bands.ts";
import {
  gapError,
  matchGivenList,
  populationOutcome,
  type ScoredSeason,
  shareError,
} from "../person/second-stage.ts";
import { binomial, drawWithin, Told } from "./draws.ts";
import { type SeniorSurrogate, TAIL_RANGE } from "./senior-surrogate.ts";

/** Parameters as they are in one simulated world. */
export interface SeniorTruth {
  readonly tail: SeniorTail;
  readonly stageTwo: ReadonlyMap<SpecialtyName, { readonly kappa: number; readonly step2ck: number }>;
}

/** The forward model with what is unsure of it folded in, as the fit has it, and with all of it known. */
export interface SeniorModels {
  readonly facts: Facts;
  readonly tables: readonly SeniorTable[];
  readonly pools: ReadonlyMap<SpecialtyName, UsualPool>;
  readonly fitted: SeniorSurrogate;
  readonly known: SeniorSurrogate;
}

/** Truths beside what the fit says of them: by parameter, and chances of a match by band of score. */
export interface SeniorTold {
  readonly share: Told;
  readonly perTenPoints: Told;
  readonly depth: Told;
  readonly kappaSpread: Told;
  readonly kappaBanded: Told;
  readonly kappaUnbanded: Told;
  readonly kappaStep2ck: Told;
  readonly chances: ReadonlyMap<number, Told>;
}

/** A stated range is drawn so many times. */
const DRAWS = 99;
/** Fewest people of a band that counts as a cell. */
const ENOUGH = 20;
const KAPPA_RANGE = { low: -3.2, high: 1.8 };

/** The parameters with nothing unsure about the tail and kappa of US MD. */
export function knownSeniors(facts: Facts): Facts {
  const { person, specialties } = facts.parameters;
  return {
    ...facts,
    parameters: {
      ...facts.parameters,
      person: person.map((row) =>
        row.type === "us-md" ? { ...row, shareSd: 0, perTenPointsSd: 0, depthSd: 0 } : row,
      ),
      specialties: specialties.map((row) => (row.type === "us-md" ? { ...row, kappaSd: 0 } : row)),
    },
  };
}

/** Draws a world from the priors of the fit, within what the surrogate knows. */
export function drawSeniors(random: Random, tables: readonly SeniorTable[]): SeniorTruth {
  const within = (name: keyof SeniorTail): number =>
    drawWithin(random, SENIOR_PRIORS[name], TAIL_RANGE[name].low, TAIL_RANGE[name].high);
  const tail: SeniorTail = {
    share: within("share"),
    perTenPoints: within("perTenPoints"),
    depth: within("depth"),
    kappaSpread: within("kappaSpread"),
  };
  const stageTwo = new Map(
    tables.map(({ specialty }) => [
      specialty,
      {
        kappa: drawWithin(random, SENIOR_PRIORS.kappa, KAPPA_RANGE.low, KAPPA_RANGE.high),
        step2ck: Math.max(0, SENIOR_PRIORS.step2ck.mean + SENIOR_PRIORS.step2ck.sd * random.normal()),
      },
    ]),
  );
  return { tail, stageTwo };
}

/** The tables that a world would publish, with the errors that the fit takes them to have, and its share without an interview. */
export function publishedTables(
  random: Random,
  { facts, tables, pools, known }: SeniorModels,
  truth: SeniorTruth,
): { readonly tables: SeniorTable[]; readonly noInterview: number } {
  const parameters = withSeniorTail(knownSeniors(facts), truth.tail);
  let without = 0;
  const printed = tables.map((table): SeniorTable => {
    const { bands, population, base } = known(parameters, table, pools.get(table.specialty)!);
    const own = trueRow(base, truth, table.specialty);
    // Beside the luck of so many people, as much again as the fit allows for.
    const share = (said: number, people: number): number => {
      const beside = shareError(said, Number.POSITIVE_INFINITY);
      const seen = binomial(random, people, said) / people + beside * random.normal();
      return Math.min(1, Math.max(0, Math.round(100 * seen) / 100));
    };
    const outcome = populationOutcome(population, own);
    const rate = share(outcome.rate, table.total);
    without += population.reduce((sum, one) => sum + one.share * (1 - one.season.any[0]!), 0);
    return {
      ...table,
      bands: table.bands.map((band, i) => ({
        ...band,
        matched: share(matchGivenList(bands[i]!, own), band.people),
      })),
      rate,
      medianGap:
        table.medianGap === null
          ? null
          : Math.round(outcome.gap + gapError({ total: table.total, rate }) * random.normal()),
    };
  });
  const { sd } = SENIOR_PRIORS.noInterview;
  return { tables: printed, noInterview: Math.max(0, without / tables.length + sd * random.normal()) };
}

/** Worlds drawn, their tables printed and fitted by the code that ships, and every truth beside what the fit says of it. */
export function simulateSeniors(random: Random, models: SeniorModels, worlds: number): SeniorTold {
  const { facts, tables, pools, fitted } = models;
  const start: Facts = {
    ...facts,
    parameters: { ...facts.parameters, specialties: withSeniorQuality(facts.parameters.specialties) },
  };
  const lows = [...new Set(tables.flatMap(({ bands }) => bands.map(({ low }) => low)))].sort((a, b) => a - b);
  const told: SeniorTold = {
    share: new Told(),
    perTenPoints: new Told(),
    depth: new Told(),
    kappaSpread: new Told(),
    kappaBanded: new Told(),
    kappaUnbanded: new Told(),
    kappaStep2ck: new Told(),
    chances: new Map(lows.map((low) => [low, new Told()])),
  };
  for (let world = 0; world < worlds; world++) {
    const truth = drawSeniors(random, tables);
    const printed = publishedTables(random, models, truth);
    const fit = fitSeniors(start, printed.tables, pools, {
      noInterview: printed.noInterview,
      seasons: fitted,
    });
    const row = personParameters(fit.tail).find(({ type }) => type === "us-md")!;
    const specialties = withSeniors(start.parameters.specialties, fit);
    told.share.normal(truth.tail.share, row.share, row.shareSd);
    told.perTenPoints.normal(truth.tail.perTenPoints, row.perTenPoints, row.perTenPointsSd);
    told.depth.normal(truth.tail.depth, row.depth, row.depthSd);
    // No range is stated of this one and of the slope: the spread of their priors stands in.
    told.kappaSpread.normal(truth.tail.kappaSpread, fit.tail.kappaSpread, SENIOR_PRIORS.kappaSpread.sd);
    for (const table of tables) {
      const own = specialties.find(
        ({ specialty, type }) => type === "us-md" && specialty === table.specialty,
      )!;
      const { kappa, step2ck } = truth.stageTwo.get(table.specialty)!;
      const group = table.bands.length > 0 ? told.kappaBanded : told.kappaUnbanded;
      group.normal(kappa, own.kappa, own.kappaSd);
      told.kappaStep2ck.normal(step2ck, own.kappaStep2ck, SENIOR_PRIORS.step2ck.sd);
    }
    tellChances(random, models, truth, { row, specialties, kappaSpread: fit.tail.kappaSpread }, told.chances);
  }
  return told;
}

/** Each band's chance of a match beside the range that draws of the stated ranges give, as the forecast draws them. */
function tellChances(
  random: Random,
  { facts, tables, pools, known }: SeniorModels,
  truth: SeniorTruth,
  stated: {
    readonly row: ReturnType<typeof personParameters>[number];
    readonly specialties: readonly SpecialtyParameters[];
    readonly kappaSpread: number;
  },
  told: ReadonlyMap<number, Told>,
): void {
  const { row, specialties, kappaSpread } = stated;
  const sure = knownSeniors(facts);
  const chancesAt = (at: SeniorTruth): Float64Array[] => {
    const parameters = withSeniorTail(sure, at.tail);
    return tables.map((table) => {
      const { bands, base } = known(parameters, table, pools.get(table.specialty)!);
      const own = trueRow(base, at, table.specialty);
      return Float64Array.from(bands, ({ season }) => overNodes(season.weights, season.match(own)));
    });
  };
  const rows = new Map(
    specialties.flatMap((one) => (one.type === "us-md" ? [[one.specialty, one] as const] : [])),
  );
  const drawn = Array.from({ length: DRAWS }, () => {
    const draw = (mean: number, sd: number) => mean + sd * random.normal();
    const tail: SeniorTail = {
      share: draw(row.share, row.shareSd),
      perTenPoints: draw(row.perTenPoints, row.perTenPointsSd),
      depth: draw(row.depth, row.depthSd),
      kappaSpread,
    };
    const stageTwo = new Map(
      tables.map(({ specialty }) => {
        const own = rows.get(specialty)!;
        return [specialty, { kappa: draw(own.kappa, own.kappaSd), step2ck: own.kappaStep2ck }];
      }),
    );
    return chancesAt({ tail, stageTwo });
  });
  const happened = chancesAt(truth);
  tables.forEach(({ bands }, t) => {
    bands.forEach(({ low, people }, b) => {
      if (people < ENOUGH) return;
      told.get(low)!.ranked(
        happened[t]![b]!,
        drawn.map((one) => one[t]![b]!),
      );
    });
  });
}

function trueRow(
  base: SpecialtyParameters,
  truth: SeniorTruth,
  specialty: SpecialtyName,
): SpecialtyParameters {
  const { kappa, step2ck } = truth.stageTwo.get(specialty)!;
  return { ...base, kappa, kappaStep2ck: step2ck };
}

/** Mean and largest distance between the surrogate and the model itself at worlds drawn from the priors, in chances. */
export function surrogateError(
  random: Random,
  surrogate: SeniorSurrogate,
  full: SeniorSurrogate,
  { facts, tables, pools }: Pick<SeniorModels, "facts" | "tables" | "pools">,
  worlds: number,
): { readonly mean: number; readonly most: number } {
  let sum = 0;
  let most = 0;
  let cases = 0;
  const chance = ({ season }: ScoredSeason, own: SpecialtyParameters): number =>
    overNodes(season.weights, season.match(own));
  for (let world = 0; world < worlds; world++) {
    const truth = drawSeniors(random, tables);
    const parameters = withSeniorTail(facts, truth.tail);
    for (const table of tables) {
      const pool = pools.get(table.specialty)!;
      const [near, exact] = [surrogate(parameters, table, pool), full(parameters, table, pool)];
      const own = trueRow(exact.base, truth, table.specialty);
      [...exact.bands, ...exact.population].forEach((one, i) => {
        const other = [...near.bands, ...near.population][i]!;
        const off = Math.abs(chance(one, own) - chance(other, own));
        sum += off;
        most = Math.max(most, off);
        cases++;
      });
    }
  }
  return { mean: sum / cases, most };
}
