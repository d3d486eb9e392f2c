import type { Facts } from "./facts.ts";

/** What an openness estimate rests on, weakest first: the program's kind, its kind and residents, its own rate as well. */
export const OPENNESS_BASES = ["kind", "kind-and-mix", "program-rate"] as const;

export type OpennessBasis = (typeof OPENNESS_BASES)[number];

/** How open one program is to one applicant type, on the logit scale, and what the estimate rests on. */
export interface Openness {
  readonly mean: number;
  readonly sd: number;
  readonly basis: OpennessBasis;
  /** Ids of the sources behind the basis. */
  readonly sources: readonly string[];
}

/** Types a row of the table holds. */
const TYPES = 4;

/** The openness of a ledger row to an applicant type (index). Throws where the build of the facts left none. */
export function opennessAt({ openness }: Pick<Facts, "openness">, row: number, typeIndex: number): Openness {
  const at = row * TYPES + typeIndex;
  const mean = openness.mean[at] ?? Number.NaN;
  const sd = openness.sd[at] ?? Number.NaN;
  const step = openness.basis[at] ?? -1;
  const basis = OPENNESS_BASES[step];
  if (!Number.isFinite(mean) || !Number.isFinite(sd) || basis === undefined) {
    throw new Error(`no openness estimate for row ${row} and type ${typeIndex}`);
  }
  return { mean, sd, basis, sources: openness.sources[step] ?? [] };
}
