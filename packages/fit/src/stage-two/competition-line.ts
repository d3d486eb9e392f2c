import type { Prior } from "./fit-rank-model.ts";

/** Kappa (logit, per rank) of one specialty, its error, and how many applicants compete for a position. */
export interface KappaPoint {
  readonly applicantsPerPosition: number;
  readonly kappa: number;
  readonly sd: number;
}

/** Kappa falls where more applicants compete: `mean + slope · log(applicants per position)`, with the spread around it. */
export interface CompetitionLine {
  readonly mean: number;
  readonly slope: number;
  readonly sd: number;
}

/** Smallest spread around the line that few specialties can vouch for. */
const LEAST_SD = 0.2;

/**
 * Weighted least squares of kappa on the logarithm of applicants per position. The spread between specialties starts at 0.3
 * and is set twice to what is left beyond the errors, at least 0.2.
 */
export function competitionLine(points: readonly KappaPoint[]): CompetitionLine {
  let line: CompetitionLine = { mean: 0, slope: 0, sd: 0.3 };
  for (let round = 0; round < 3; round++) {
    const weights = points.map(({ sd }) => 1 / (sd ** 2 + line.sd ** 2));
    const total = weights.reduce((a, b) => a + b, 0);
    const xs = points.map(({ applicantsPerPosition }) => Math.log(applicantsPerPosition));
    const mx = xs.reduce((sum, x, i) => sum + weights[i]! * x, 0) / total;
    const my = points.reduce((sum, { kappa }, i) => sum + weights[i]! * kappa, 0) / total;
    let xx = 0;
    let xy = 0;
    xs.forEach((x, i) => {
      xx += weights[i]! * (x - mx) ** 2;
      xy += weights[i]! * (x - mx) * (points[i]!.kappa - my);
    });
    const slope = xy / xx;
    const mean = my - slope * mx;
    let squares = 0;
    let errors = 0;
    points.forEach(({ kappa, sd }, i) => {
      squares += (kappa - mean - slope * xs[i]!) ** 2;
      errors += sd ** 2;
    });
    const between = squares / Math.max(1, points.length - 2) - errors / points.length;
    line = { mean, slope, sd: Math.max(LEAST_SD, Math.sqrt(Math.max(0, between))) };
  }
  return line;
}

/** What the line says of a specialty. */
export function kappaOn(line: CompetitionLine, applicantsPerPosition: number): Prior {
  return { mean: line.mean + line.slope * Math.log(applicantsPerPosition), sd: line.sd };
}
