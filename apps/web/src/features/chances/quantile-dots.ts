/** How many dots stand at a number of interviews. */
export interface DotColumn {
  readonly interviews: number;
  readonly count: number;
}

/**
 * Dots per number of interviews: `dots` dots at the quantiles (i + ½) / dots of a distribution. `pmf[k]` is the chance of
 * k interviews; the result has one column for each k up to the highest dot, and its counts sum to `dots`.
 */
export function quantileDots(pmf: readonly number[], dots: number): DotColumn[] {
  const total = pmf.reduce((sum, chance) => sum + chance, 0);
  const columns: DotColumn[] = [];
  let below = 0;
  let placed = 0;
  for (const [interviews, chance] of pmf.entries()) {
    below += total > 0 ? chance / total : 0;
    const last = interviews === pmf.length - 1;
    const upTo = last ? dots : Math.min(dots, Math.floor(below * dots + 0.5));
    columns.push({ interviews, count: upTo - placed });
    placed = upTo;
  }
  while (columns.length > 1 && columns.at(-1)?.count === 0) columns.pop();
  return columns;
}
