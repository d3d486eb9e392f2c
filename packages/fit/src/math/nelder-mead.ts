/** Result of a minimisation: where, how low, and after how many evaluations. */
export interface Minimum {
  readonly at: Float64Array;
  readonly value: number;
  readonly evaluations: number;
}

/**
 * Local minimum of a smooth function of few variables without derivatives (Nelder & Mead 1965), from `start` with
 * first steps `step`; stops when the simplex' values differ by less than `tolerance` or after `limit` evaluations.
 */
export function nelderMead(
  f: (x: Float64Array) => number,
  start: readonly number[],
  step: readonly number[],
  tolerance = 1e-7,
  limit = 2000,
): Minimum {
  const n = start.length;
  let evaluations = 0;
  const evaluate = (x: Float64Array) => {
    evaluations++;
    const value = f(x);
    return Number.isNaN(value) ? Number.POSITIVE_INFINITY : value;
  };
  const points = Array.from({ length: n + 1 }, (_, i) => {
    const x = Float64Array.from(start);
    if (i > 0) x[i - 1] = x[i - 1]! + step[i - 1]!;
    return { x, value: evaluate(x) };
  });
  const mix = (centre: Float64Array, worst: Float64Array, t: number) =>
    centre.map((c, i) => c + t * (worst[i]! - c));
  while (evaluations < limit) {
    points.sort((a, b) => a.value - b.value);
    const best = points[0]!;
    const worst = points[n]!;
    if (Math.abs(worst.value - best.value) < tolerance) break;
    const centre = new Float64Array(n);
    for (const point of points.slice(0, n))
      for (let i = 0; i < n; i++) centre[i] = centre[i]! + point.x[i]! / n;
    const reflected = mix(centre, worst.x, -1);
    const reflectedValue = evaluate(reflected);
    if (reflectedValue < best.value) {
      const further = mix(centre, worst.x, -2);
      const furtherValue = evaluate(further);
      points[n] =
        furtherValue < reflectedValue
          ? { x: further, value: furtherValue }
          : { x: reflected, value: reflectedValue };
    } else if (reflectedValue < points[n - 1]!.value) {
      points[n] = { x: reflected, value: reflectedValue };
    } else {
      const inside = mix(centre, worst.x, reflectedValue < worst.value ? -0.5 : 0.5);
      const insideValue = evaluate(inside);
      if (insideValue < Math.min(worst.value, reflectedValue)) points[n] = { x: inside, value: insideValue };
      else {
        for (let i = 1; i <= n; i++) {
          const x = mix(best.x, points[i]!.x, 0.5);
          points[i] = { x, value: evaluate(x) };
        }
      }
    }
  }
  points.sort((a, b) => a.value - b.value);
  return { at: points[0]!.x, value: points[0]!.value, evaluations };
}
