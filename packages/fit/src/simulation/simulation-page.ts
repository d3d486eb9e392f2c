import { randomFrom } from "@smartpick/core";
import { percent, table } from "../report/markdown.ts";
import { opennessPlaces } from "./simulate-openness.ts";
import { kappaPlaces } from "./simulate-ranks.ts";
import { uniformityOf } from "./uniformity.ts";

const SEED = 1;
const MARKETS = 60;
const PROGRAMS = 200;
const TABLES = 120;

/** Runs the long simulations, a minute or two on one core, and gives their results as a Markdown page. */
export function simulationPage(progress: (what: string) => void): string {
  progress("openness");
  const openness = uniformityOf(opennessPlaces(randomFrom(SEED), MARKETS, PROGRAMS));
  progress("kappa from tables of 6,000 and 500 applicants");
  const large = uniformityOf(kappaPlaces(randomFrom(SEED).split(2), TABLES, 6000));
  const small = uniformityOf(kappaPlaces(randomFrom(SEED).split(3), TABLES, 500));
  const rows = [
    [`openness, ${MARKETS} markets of ${PROGRAMS} programs`, openness] as const,
    [`kappa, ${TABLES} tables of 6,000 applicants`, large] as const,
    [`kappa, ${TABLES} tables of 500 applicants`, small] as const,
  ];
  return `${[
    "# Simulation-based calibration",
    `Written by \`npm run fit -- --simulate\`, seed ${SEED}; do not edit by hand.`,
    "Parameters are drawn from their priors, data are simulated as the sources would print them, and everything is fitted again. If the ranges are right, the truth lies in the 80 % range in 80 of 100 cases.",
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
