/** Nodes in rising order and weights that sum to 1, for expectations over a standard normal value. */
export interface NormalQuadrature {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

const known = new Map<number, NormalQuadrature>();

/**
 * Gauss-Hermite rule of any order n >= 1 for the standard normal: `E f(Z) ≈ Σ weights[k] f(nodes[k])`, exact for
 * polynomials of degree 2n − 1. Golub & Welsch, "Calculation of Gauss quadrature rules" (1969): the nodes are the
 * eigenvalues of the Jacobi matrix with off-diagonal √1, √2, …, the weights its eigenvectors' first entries squared.
 */
export function gaussHermite(order: number): NormalQuadrature {
  const before = known.get(order);
  if (before) return before;
  if (!Number.isInteger(order) || order < 1) throw new RangeError("order must be a whole number from 1");
  const { values, first } = eigen(order);
  const sequence = Array.from(values, (_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const nodes = new Float64Array(order);
  const weights = new Float64Array(order);
  for (let i = 0; i < order; i++) {
    // The rule is symmetric; averaging both halves removes what rounding left.
    const a = sequence[i]!;
    const b = sequence[order - 1 - i]!;
    nodes[i] = (values[a]! - values[b]!) / 2;
    weights[i] = (first[a]! ** 2 + first[b]! ** 2) / 2;
  }
  const total = weights.reduce((a, b) => a + b, 0);
  for (let i = 0; i < order; i++) weights[i] = weights[i]! / total;
  const rule = { nodes, weights };
  known.set(order, rule);
  return rule;
}

/** Eigenvalues and first eigenvector entries of the Jacobi matrix, by the implicit QL method. */
function eigen(n: number): { values: Float64Array; first: Float64Array } {
  const values = new Float64Array(n);
  const off = new Float64Array(n);
  const first = new Float64Array(n);
  first[0] = 1;
  for (let i = 0; i < n - 1; i++) off[i] = Math.sqrt(i + 1);
  for (let l = 0; l < n; l++) {
    for (let round = 0; round < 100; round++) {
      let m = l;
      while (m < n - 1) {
        const scale = Math.abs(values[m]!) + Math.abs(values[m + 1]!);
        if (Math.abs(off[m]!) <= Number.EPSILON * scale) break;
        m++;
      }
      if (m === l) break;
      const slope = (values[l + 1]! - values[l]!) / (2 * off[l]!);
      const root = Math.hypot(slope, 1);
      let g = values[m]! - values[l]! + off[l]! / (slope + (slope >= 0 ? root : -root));
      let s = 1;
      let c = 1;
      let p = 0;
      for (let i = m - 1; i >= l; i--) {
        const f = s * off[i]!;
        const b = c * off[i]!;
        const r = Math.hypot(f, g);
        off[i + 1] = r;
        s = f / r;
        c = g / r;
        g = values[i + 1]! - p;
        const t = (values[i]! - g) * s + 2 * c * b;
        p = s * t;
        values[i + 1] = g + p;
        g = c * t - b;
        const next = first[i + 1]!;
        first[i + 1] = s * first[i]! + c * next;
        first[i] = c * first[i]! - s * next;
      }
      values[l] = values[l]! - p;
      off[l] = g;
      off[m] = 0;
    }
  }
  return { values, first };
}
