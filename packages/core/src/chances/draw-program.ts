import type { Random } from "../math/random.ts";
import type { SpecialtyDraw } from "./draw-specialty.ts";
import { shifted } from "./logit-shift.ts";
import { populationLogit } from "./population-logit.ts";
import type { ProgramTerms } from "./program-terms.ts";

/** Odds of one program in one draw before the latent quality and without a signal, and what they are multiplied with. */
export interface ProgramDraw {
  readonly odds: number;
  readonly pass: number;
}

/** Values that one draw of a program takes from its stream. */
export const VALUES_PER_PROGRAM = 3;

/**
 * One draw of what is unsure about a program: its openness, its visa answer, its limits. An unsettled visa answer is
 * yes or no in a draw, and so is an old limit that may exclude, or one that nobody has published. Takes `VALUES_PER_PROGRAM` values from `random`, whatever is settled.
 */
export function drawProgram(program: ProgramTerms, drawn: SpecialtyDraw, random: Random): ProgramDraw {
  const openness = program.openness + program.opennessSd * random.normal();
  const answer = random.uniform();
  const limits = random.uniform();
  let average = program.visa.average * program.limitAverage;
  let passes = program.limitPass;
  for (const index of program.openHurdles) {
    const hurdle = drawn.hurdles[index]!;
    average *= hurdle.average;
    passes *= hurdle.pass;
  }
  const logit = shifted(populationLogit(openness, average, drawn.population), drawn.sums, program, 0);
  const visa = answer < program.visa.sponsors ? 1 : program.visa.passIfNot;
  return { odds: Math.exp(logit), pass: limits < passes ? visa : 0 };
}
