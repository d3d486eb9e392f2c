/**
 * Where a continuous function passes zero between `low` and `high`, whose values there have different signs; to `within`.
 * Where they have the same sign, the end that is nearer to zero. Chandrupatla 1997: halving, or inverse quadratic steps
 * where these are safe.
 */
export function findRoot(of: (x: number) => number, low: number, high: number, within = 1e-13): number {
  let a = high;
  let b = low;
  let c = low;
  let fa = of(a);
  let fb = of(b);
  let fc = fb;
  if (fa === 0) return a;
  if (fb === 0) return b;
  if (Math.sign(fa) === Math.sign(fb)) return Math.abs(fa) < Math.abs(fb) ? a : b;
  let share = 0.5;
  for (let step = 0; step < 200; step++) {
    const x = a + share * (b - a);
    const fx = of(x);
    if (Math.sign(fx) === Math.sign(fa)) {
      c = a;
      fc = fa;
    } else {
      c = b;
      b = a;
      fc = fb;
      fb = fa;
    }
    a = x;
    fa = fx;
    const best = Math.abs(fa) < Math.abs(fb) ? a : b;
    const least = (within + 4 * Number.EPSILON * Math.abs(best)) / Math.abs(b - a);
    if (fa === 0 || least > 0.5) return best;
    const xi = (a - b) / (c - b);
    const phi = (fa - fb) / (fc - fb);
    const isSafe = phi ** 2 < xi && (1 - phi) ** 2 < 1 - xi;
    const quadratic = isSafe
      ? (fa / (fb - fa)) * (fc / (fb - fc)) + ((c - a) / (b - a)) * (fa / (fc - fa)) * (fb / (fc - fb))
      : 0.5;
    share = Math.max(least, Math.min(1 - least, quadratic));
  }
  return a;
}
