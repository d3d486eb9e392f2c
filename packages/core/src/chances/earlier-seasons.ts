/**
 * What earlier seasons without a match say of the quality: each is an event whose chance at quality t is that of no taker
 * among a Poisson number with mean `offers · exp(t)`. `part` of the evidence of all `seasons` still holds. The weights of
 * the grid are multiplied by it and sum to 1 again; more seasons never favour a higher point.
 */
export function afterEarlierSeasons(
  weights: Float64Array,
  at: Float64Array,
  { seasons, offers, part }: { readonly seasons: number; readonly offers: number; readonly part: number },
): Float64Array {
  if (seasons === 0) return weights;
  const seen = at.map((t, k) => Math.log(weights[k]!) - part * seasons * offers * Math.exp(t));
  const highest = seen.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const raised = seen.map((value) => Math.exp(value - highest));
  const total = raised.reduce((a, b) => a + b, 0);
  return raised.map((value) => value / total);
}
