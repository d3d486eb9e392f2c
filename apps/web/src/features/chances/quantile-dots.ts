/**
 * Dots per number of interviews: `dots` dots at the quantiles (i + ½) / dots of a distribution. `pmf[k]` is the chance of
 * k interviews; the result has one count for each k up to the highest dot, and sums to `dots`.
 */
export function quantileDots(pmf: readonly number[], dots: number): number[] {
  const total = pmf.reduce((sum, chance) => sum + chance, 0);
  const counts: number[] = [];
  let below = 0;
  let placed = 0;
  for (const [interviews, chance] of pmf.entries()) {
    below += total > 0 ? chance / total : 0;
    const last = interviews === pmf.length - 1;
    const upTo = last ? dots : Math.min(dots, Math.floor(below * dots + 0.5));
    counts.push(upTo - placed);
    placed = upTo;
  }
  while (counts.length > 1 && counts.at(-1) === 0) counts.pop();
  return counts;
}
