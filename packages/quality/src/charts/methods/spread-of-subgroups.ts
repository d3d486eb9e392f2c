import { counted, meanOf, presentIn, sumOf, type Values } from "../values.ts";

/**
 * The spread inside subgroups: the mean s̄ where all subgroups have one size (Montgomery 2009, 6.29), else the pooled s,
 * √(Σ(n−1)s²/Σ(n−1)) (6.31). Null where no subgroup that counts has two values. `sized` says whose sizes are compared.
 */
export function spreadOfSubgroups(
  deviations: Values,
  n: Values,
  counts: readonly boolean[],
  sized: readonly boolean[],
): number | null {
  const base = counted(deviations, counts);
  if (presentIn(base) === 0) return null;
  const sizes = new Set(counted(n, sized).filter((size) => size !== null));
  if (sizes.size <= 1) return meanOf(base);
  const freedom = base.map((deviation, index) => (deviation === null ? null : (n[index] ?? 1) - 1));
  const squares = base.map((deviation, index) =>
    deviation === null ? null : (freedom[index] ?? 0) * deviation ** 2,
  );
  return Math.sqrt(sumOf(squares) / sumOf(freedom));
}

/** The subgroup sizes with their factor, each size worked out once; null below two values. */
export function factorsOf(n: Values, factorAt: (size: number) => number): Values {
  const known = new Map<number, number>();
  return n.map((size) => {
    if (size === null || size < 2) return null;
    const before = known.get(size);
    if (before !== undefined) return before;
    const factor = factorAt(size);
    known.set(size, factor);
    return factor;
  });
}
