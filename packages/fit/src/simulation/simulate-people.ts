import { randomFrom } from "@smartpick/core";
import { TYPE_WORDS } from "../account/national-account.ts";
import { readNationalCounts } from "../account/national-counts.ts";
import { ledgerFacts } from "../calibration/ledger-facts.ts";
import { seasonsOf, seniorPools } from "../person/fit-seniors.ts";
import { readSeniorTables } from "../person/score-bands.ts";
import { type Coverage, coverageOf } from "./coverage.ts";
import type { Told } from "./draws.ts";
import { seniorSurrogate } from "./senior-surrogate.ts";
import { CELL_SPECIALTIES, simulateAccount } from "./simulate-account.ts";
import { knownSeniors, simulateSeniors, surrogateError } from "./simulate-seniors.ts";

/** One stated range, and how truths lie in it. */
export interface PersonLine {
  readonly name: string;
  readonly kind: "parameter" | "chance" | "unstated";
  readonly coverage: Coverage;
}

/** What simulations say of the person model. */
export interface PersonSimulation {
  readonly worlds: number;
  readonly lines: readonly PersonLine[];
  /** Distance between the surrogate and the model itself, in chances. */
  readonly surrogate: { readonly mean: number; readonly most: number };
}

/** Where the simulation of people reads, and how long it runs. */
export interface PersonSimulationOptions {
  /** Folder of the raw tables: how many people each is of. */
  readonly facts: string;
  /** The repository's `data` folder. */
  readonly data: string;
  readonly season: number;
  readonly seed: number;
  readonly worlds: number;
}

/** Worlds at which the surrogate is held against the model itself. */
const CHECKED = 4;

/** Simulates tables of US MD seniors and national counts, fits them by the code that ships, and says how well truths are covered. */
export function simulatePeople(
  { facts: folder, data, season, seed, worlds }: PersonSimulationOptions,
  progress: (what: string) => void,
): PersonSimulation {
  const facts = ledgerFacts(data);
  const tables = readSeniorTables(folder);
  const random = randomFrom(seed);
  const pools = seniorPools(facts, tables, season);
  progress("US MD seniors: the model at the points of the tail, as fitted");
  const fitted = seniorSurrogate(facts, tables, pools);
  progress("US MD seniors: the same with everything known");
  const known = seniorSurrogate(knownSeniors(facts), tables, pools);
  const models = { facts, tables, pools, fitted, known };
  const surrogate = surrogateError(random.split(1), fitted, seasonsOf, models, CHECKED);
  progress(`US MD seniors: ${worlds} worlds`);
  const seniors = simulateSeniors(random.split(2), models, worlds);
  const account = simulateAccount(
    random.split(3),
    facts,
    readNationalCounts(folder),
    { season, worlds },
    progress,
  );
  const line = (kind: PersonLine["kind"], name: string, told: Told, groups: number): PersonLine => ({
    name,
    kind,
    coverage: coverageOf(told, groups),
  });
  const cells = CELL_SPECIALTIES.length * worlds;
  const lines = [
    line("parameter", "US MD: share in the tail, logit", seniors.share, worlds),
    line("parameter", "US MD: its slope by ten points", seniors.perTenPoints, worlds),
    line("parameter", "US MD: depth of the tail", seniors.depth, worlds),
    line("parameter", "US MD: kappa, specialties with bands", seniors.kappaBanded, worlds),
    line("parameter", "US MD: kappa, specialties without", seniors.kappaUnbanded, worlds),
    line("unstated", "US MD: slope of kappa by ten points", seniors.kappaStep2ck, worlds),
    line("unstated", "US MD: spread of kappa over people", seniors.kappaSpread, worlds),
    ...[...seniors.chances].map(([low, told]) =>
      line("chance", `US MD, Step 2 CK ${low}${low === 250 ? " and more" : ` to ${low + 9}`}`, told, worlds),
    ),
    ...account.flatMap(({ type, level, kappa, chances }) => [
      line("parameter", `${TYPE_WORDS[type]}: level of the interviews, logit`, level, cells),
      line("parameter", `${TYPE_WORDS[type]}: kappa`, kappa, cells),
      ...chances.map((told, i) =>
        line("chance", `${TYPE_WORDS[type]}, Step 2 CK ${SCORE_WORDS[i]}`, told, cells),
      ),
    ]),
  ];
  return { worlds, lines, surrogate };
}

/** The nodes of Step 2 CK of a population: 1.7 SDs below the mean, the mean, and as far above. */
const SCORE_WORDS = ["26 below the mean", "at the mean", "26 above the mean"] as const;
