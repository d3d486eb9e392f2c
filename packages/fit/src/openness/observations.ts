import type { OpennessInput } from "./program-openness.ts";
import { roundedRateLikelihood } from "./rate-likelihood.ts";

/** Share of links of a confidence class that are taken to be right. */
export const RIGHT_LINKS: Readonly<Record<string, number>> = { exact: 1, high: 1, medium: 0.85 };

/** A program's published rate of 2024 for one type. */
export interface Observation {
  readonly likelihood: Float64Array;
  readonly percent: number;
  readonly applicants: number;
  readonly confidence: string;
}

/** Likelihood of each linked program's rounded rate; of two rows for one program the surer link stands. */
export function observationsOf(
  { table, rates, market }: OpennessInput,
  type: number,
): Map<string, Observation> {
  const observations = new Map<string, Observation>();
  for (const row of rates) {
    const percent = row.percent[type] ?? null;
    const program = row.id === null ? undefined : table.byId.get(row.id);
    if (percent === null || program === undefined || program.specialty !== row.specialty) continue;
    const before = observations.get(program.id);
    if (before !== undefined && (RIGHT_LINKS[before.confidence] ?? 0) >= (RIGHT_LINKS[row.confidence] ?? 0))
      continue;
    const applicants = (program.applications ?? 600) * market.applicationShares(program.specialty)[type]!;
    const likelihood = roundedRateLikelihood(percent, applicants);
    observations.set(program.id, { likelihood, percent, applicants, confidence: row.confidence });
  }
  return observations;
}
