import { counted, sumOf, type Values } from "../values.ts";

/** Events over denominators at each point; null where one of them is missing. */
export function ratesOf(values: Values, n: Values): Values {
  return values.map((value, index) => {
    const of = n[index] ?? null;
    return value === null || of === null ? null : value / of;
  });
}

/** All events over all denominators of the points that count and have both; null where there is none. */
export function pooledRateOf(values: Values, n: Values, counts: readonly boolean[]): number | null {
  const whole = values.map((value, index) => counts[index] === true && value !== null && n[index] != null);
  if (!whole.includes(true)) return null;
  return sumOf(counted(values, whole)) / sumOf(counted(n, whole));
}

/** The standard error at each point, by a function of its denominator; null where it has none. */
export function errorsOf(n: Values, errorAt: (n: number) => number): Values {
  return n.map((of) => (of === null ? null : errorAt(of)));
}
