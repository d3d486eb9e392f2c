import { normalCdf } from "../math/normal-cdf.ts";
import { normalPdf } from "../math/normal-pdf.ts";
import type { Mixture, QualityGrid } from "./quality-grid.ts";

const STEPS = 60;
const CLOSE = 1e-10;

/**
 * The points of a grid carried over to another mixture with the same share in the tail, quantile by quantile: rising, and
 * with the grid's weights they integrate over that mixture. So one set of weights serves every specialty and everything
 * that widens the quality there.
 */
export function mappedQuality(grid: QualityGrid, share: number, onto: Mixture): Float64Array {
  const stretch = onto.sd / grid.mixture.sd;
  return grid.at.map((t) => quantileAt(onto, share, belowAbove(grid.mixture, share, t), stretch * t));
}

/** Chance to lie below a point, and above it, each exact where it is small. */
function belowAbove(
  { centre, sd, depth, tailSd }: Mixture,
  share: number,
  t: number,
): { readonly below: number; readonly above: number } {
  const main = (t - centre) / sd;
  const tail = (t + depth) / tailSd;
  return {
    below: (1 - share) * normalCdf(main) + share * normalCdf(tail),
    above: (1 - share) * normalCdf(-main) + share * normalCdf(-tail),
  };
}

/** Newton steps on the logarithm of the smaller side, kept within a bracket that shrinks. */
function quantileAt(
  mixture: Mixture,
  share: number,
  wanted: { readonly below: number; readonly above: number },
  start: number,
): number {
  const { centre, sd, depth, tailSd } = mixture;
  const lower = wanted.below < wanted.above;
  const target = Math.log(lower ? wanted.below : wanted.above);
  let low = Math.min(centre - 12 * sd, -depth - 12 * tailSd);
  let high = Math.max(centre + 12 * sd, -depth + 12 * tailSd);
  let x = Math.min(high, Math.max(low, start));
  for (let step = 0; step < STEPS; step++) {
    const { below, above } = belowAbove(mixture, share, x);
    const side = lower ? below : above;
    const off = Math.log(side) - target;
    // Below rises and above falls with x.
    if (lower === off > 0) high = x;
    else low = x;
    const density =
      ((1 - share) * normalPdf((x - centre) / sd)) / sd + (share * normalPdf((x + depth) / tailSd)) / tailSd;
    const move = ((lower ? off : -off) * side) / density;
    const next = x - move;
    if (Math.abs(move) < CLOSE) return next;
    x = next > low && next < high ? next : (low + high) / 2;
  }
  return x;
}
