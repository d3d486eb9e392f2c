import { rounded } from "../tables/csv.ts";
import type { FitProgram } from "../tables/program-table.ts";

/** `persistence` and `sponsorsPrior` of the chance parameters. */
export interface VisaPriors {
  readonly persistence: { readonly visaJ1: number; readonly visaH1b: number };
  readonly sponsorsPrior: {
    readonly visaJ1: Readonly<Record<string, number>>;
    readonly visaH1b: Readonly<Record<string, number>>;
  };
}

/** Share of published answers that were the same five years later (same programs, 2021 and 2026). */
const UNCHANGED_AFTER_FIVE_YEARS = { visaJ1: 0.94, visaH1b: 0.88 };
/** Weight, in programs, of the share over all specialties in a specialty's own. */
const POOLING_WEIGHT = 10;
/** A program that publishes no answer is taken to sponsor less often than those that do, by this factor in the odds. */
const SILENT_ODDS = 0.7;

/**
 * Yearly persistence of a visa answer (fifth root of the share unchanged after five years) and, by specialty, the
 * chance that a program without a published answer sponsors: the share among published answers, pooled towards all
 * specialties, its odds times 0.7 because silence is weak evidence against (judgement).
 */
export function visaPriors(programs: readonly FitProgram[]): VisaPriors {
  return {
    persistence: {
      visaJ1: rounded(UNCHANGED_AFTER_FIVE_YEARS.visaJ1 ** (1 / 5), 4),
      visaH1b: rounded(UNCHANGED_AFTER_FIVE_YEARS.visaH1b ** (1 / 5), 4),
    },
    sponsorsPrior: {
      visaJ1: sponsorShares(programs, (program) => program.visaJ1),
      visaH1b: sponsorShares(programs, (program) => program.visaH1b),
    },
  };
}

function sponsorShares(
  programs: readonly FitProgram[],
  answerOf: (program: FitProgram) => boolean | null,
): Record<string, number> {
  const counts = new Map<string, { yes: number; all: number }>();
  const total = { yes: 0, all: 0 };
  for (const program of programs) {
    const answer = answerOf(program);
    if (answer === null) continue;
    const count = counts.get(program.specialty) ?? { yes: 0, all: 0 };
    for (const one of [count, total]) {
      one.all++;
      if (answer) one.yes++;
    }
    counts.set(program.specialty, count);
  }
  const overall = total.all === 0 ? 0.5 : total.yes / total.all;
  const entries = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([specialty, { yes, all }]): [string, number] => [
      specialty,
      rounded(silent((yes + POOLING_WEIGHT * overall) / (all + POOLING_WEIGHT)), 3),
    ]);
  return { "*": rounded(silent(overall), 3), ...Object.fromEntries(entries) };
}

function silent(share: number): number {
  const odds = (SILENT_ODDS * share) / (1 - share);
  return odds / (1 + odds);
}
