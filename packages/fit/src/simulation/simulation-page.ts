import { randomFrom } from "@smartpick/core";
import { percent, table } from "../report/markdown.ts";
import { personSection } from "./person-section.ts";
import { opennessPlaces } from "./simulate-openness.ts";
import { type PersonSimulationOptions, simulatePeople } from "./simulate-people.ts";
import { kappaPlaces } from "./simulate-ranks.ts";
import { uniformityOf } from "./uniformity.ts";

const SEED = 1;
const PROGRAMS = 200;

/** How long the simulations run. */
export interface SimulationSize {
  readonly worlds: number;
  readonly markets: number;
  readonly tables: number;
}

/** The run that the page holds: some ten minutes on one core. */
export const FULL: SimulationSize = { worlds: 60, markets: 60, tables: 120 };
/** Enough to see that all of it runs: a minute or two. */
export const QUICK: SimulationSize = { worlds: 3, markets: 4, tables: 6 };

/** Runs the simulations, and gives their results as a Markdown page. */
export function simulationPage(
  from: Pick<PersonSimulationOptions, "facts" | "data" | "season">,
  size: SimulationSize,
  progress: (what: string) => void,
): string {
  const people = simulatePeople({ ...from, seed: SEED, worlds: size.worlds }, progress);
  progress("openness");
  const openness = uniformityOf(opennessPlaces(randomFrom(SEED), size.markets, PROGRAMS));
  progress("kappa from tables of 6,000 and 500 applicants");
  const large = uniformityOf(kappaPlaces(randomFrom(SEED).split(2), size.tables, 6000));
  const small = uniformityOf(kappaPlaces(randomFrom(SEED).split(3), size.tables, 500));
  const rows = [
    [`openness, ${size.markets} markets of ${PROGRAMS} programs`, openness] as const,
    [`kappa, ${size.tables} tables of 6,000 applicants`, large] as const,
    [`kappa, ${size.tables} tables of 500 applicants`, small] as const,
  ];
  return `${[
    "# Simulation-based calibration",
    `Written by \`npm run fit -- --facts FOLDER --simulate\`, seed ${SEED}; do not edit by hand.`,
    "Parameters are drawn from their priors, data are simulated as the sources would print them, and everything is fitted again (Talts et al. 2018). If the ranges are right, the truth lies in the 80 % range in 80 of 100 cases. Distances z from the stated middle, in stated SDs, then have mean 0 and SD 1. What follows ± is one SD of the luck of the simulation.",
    ...personSection(people),
    "## Openness, and kappa from tables of ranks",
    table(
      [
        "what",
        "cases",
        "in the 50 % range",
        "in the 80 % range",
        "in the 95 % range",
        "chi-square of ten bins (9 expected)",
      ],
      rows.map(([name, result]) => [
        name,
        result.cases,
        percent(result.inside50, 0),
        percent(result.inside80, 0),
        percent(result.inside95, 0),
        result.chiSquare.toFixed(1),
      ]),
    ),
    "Openness: programs of one market share parameters, so the cases are not independent and the chi-square is too strict. The posterior is summed up as a normal, which is rough for programs with few applicants.",
    "Kappa: the tables print means, SDs and quartiles only. The fit adds a floor to every error for what a simple model cannot match, so its ranges are meant to be a little wide.",
  ].join("\n\n")}\n`;
}
