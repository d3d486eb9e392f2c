import { gaussHermite } from "../math/gauss-hermite.ts";
import { logistic } from "../math/logistic.ts";
import type { Facts } from "./facts.ts";

/** What an openness estimate rests on, weakest first: the program's kind, its kind and residents, its own rate as well. */
export const OPENNESS_BASES = ["kind", "kind-and-mix", "program-rate"] as const;

export type OpennessBasis = (typeof OPENNESS_BASES)[number];

/** How open one program is to one applicant type in a season, on the logit scale, and what the estimate rests on. */
export interface Openness {
  readonly mean: number;
  readonly sd: number;
  readonly basis: OpennessBasis;
  /** Ids of the sources behind the basis. */
  readonly sources: readonly string[];
}

/** Types a row of the table holds. */
const TYPES = 4;

/**
 * The openness of a ledger row to an applicant type (index) in a season. The estimates were carried forward to one
 * season; for each season beyond it the range is wider by what a season moves, at the same mean share. A season before
 * it lies between the data and that season, so its range covers it. Throws where the build of the facts left none.
 */
export function opennessAt(
  { openness }: Pick<Facts, "openness">,
  row: number,
  typeIndex: number,
  season: number,
): Openness {
  const at = row * TYPES + typeIndex;
  const mean = openness.mean[at] ?? Number.NaN;
  const sd = openness.sd[at] ?? Number.NaN;
  const step = openness.basis[at] ?? -1;
  const basis = OPENNESS_BASES[step];
  if (!Number.isFinite(mean) || !Number.isFinite(sd) || basis === undefined) {
    throw new Error(`no openness estimate for row ${row} and type ${typeIndex}`);
  }
  const further = Math.max(0, season - openness.season) * openness.driftVariance[typeIndex]!;
  const sources = openness.sources[step] ?? [];
  if (further === 0) return { mean, sd, basis, sources };
  const wider = Math.sqrt(sd ** 2 + further);
  return { mean: meanOfSameShare(mean, sd, wider), sd: wider, basis, sources };
}

const NODES = 15;
const STEPS = 20;

/** The mean that a wider logit needs so that the expected share stays; by Newton steps on the log of the share. */
function meanOfSameShare(mean: number, sd: number, wider: number): number {
  const share = expectedShare(mean, sd).value;
  let moved = mean;
  for (let step = 0; step < STEPS; step++) {
    const now = expectedShare(moved, wider);
    const change = (Math.log(share / now.value) * now.value) / now.slope;
    moved += change;
    if (Math.abs(change) < 1e-10) break;
  }
  return moved;
}

function expectedShare(mean: number, sd: number): { readonly value: number; readonly slope: number } {
  const { nodes, weights } = gaussHermite(NODES);
  let value = 0;
  let slope = 0;
  for (let k = 0; k < NODES; k++) {
    const p = logistic(mean + sd * nodes[k]!);
    value += weights[k]! * p;
    slope += weights[k]! * p * (1 - p);
  }
  return { value, slope };
}
