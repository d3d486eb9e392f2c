/**
 * The least k for which a fair coin thrown `throws` times shows at most k heads with a chance of `share` or more, share
 * below one half. Weights are taken relative to the likeliest k, so that no number of throws is too large.
 */
export function fairCoinQuantile(share: number, throws: number): number {
  const middle = throws >> 1;
  const weights = [1];
  for (let k = middle; k > 0; k--) {
    const next = (weights.at(-1) ?? 0) * (k / (throws - k + 1));
    if (next < 1e-25) break;
    weights.push(next);
  }
  const below = weights.reduce((sum, weight) => sum + weight, 0);
  const total = throws % 2 === 1 ? 2 * below : 2 * below - 1;
  let cumulated = 0;
  for (let down = weights.length - 1; down > 0; down--) {
    cumulated += weights[down]!;
    if (cumulated >= share * total) return middle - down;
  }
  return middle;
}
