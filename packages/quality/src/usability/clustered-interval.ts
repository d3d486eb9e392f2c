import { studentTQuantile } from "../math/student-t-quantile.ts";

/**
 * The 95 % interval of a share whose rows come in clusters, such as the alerts of one clinician: the ratio of sums, its
 * variance from the clusters (Cochran 1977, ch. 6; m − 1 degrees of freedom), cut at 0 and 1. Null below two clusters.
 */
export function clusteredInterval(
  clusters: readonly { readonly count: number; readonly of: number }[],
): { readonly low: number; readonly high: number } | null {
  const filled = clusters.filter(({ of }) => of > 0);
  const m = filled.length;
  if (m < 2) return null;
  const of = filled.reduce((sum, cluster) => sum + cluster.of, 0);
  const share = filled.reduce((sum, { count }) => sum + count, 0) / of;
  const squares = filled.reduce((sum, cluster) => sum + (cluster.count - share * cluster.of) ** 2, 0);
  const half = (studentTQuantile(0.975, m - 1) * Math.sqrt((m / (m - 1)) * squares)) / of;
  return { low: Math.max(0, share - half), high: Math.min(1, share + half) };
}
