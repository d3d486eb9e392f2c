/** The first rows of a long list, and what is said of the rest; `--json` has all of them. */
export function firstRows<Row>(
  rows: readonly Row[],
  most: number,
): { readonly shown: readonly Row[]; readonly rest: readonly string[] } {
  const left = rows.length - most;
  return { shown: rows.slice(0, most), rest: left > 0 ? [`and ${left} more; --json lists all`] : [] };
}
