import { logGamma } from "./log-gamma.ts";

const SMALL = 1e-300;

/**
 * The regularised lower incomplete gamma function P(a, x), a above 0, x from 0; NaN outside.
 * Series below x = a + 1, Lentz's continued fraction above (Abramowitz & Stegun 1964, 6.5.29 and 6.5.31).
 */
export function regularisedGamma(a: number, x: number): number {
  if (!(a > 0 && x >= 0)) return Number.NaN;
  if (x === 0) return 0;
  if (x === Number.POSITIVE_INFINITY) return 1;
  const front = frontOf(a, x);
  return x < a + 1 ? Math.min(1, front * series(a, x)) : Math.max(0, 1 - front * continuedFraction(a, x));
}

/** What the lower function leaves to 1, Q(a, x) = 1 − P(a, x), exact also where that is tiny. Same limits, same sources. */
export function upperRegularisedGamma(a: number, x: number): number {
  if (!(a > 0 && x >= 0)) return Number.NaN;
  if (x === 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  const front = frontOf(a, x);
  return x < a + 1 ? Math.max(0, 1 - front * series(a, x)) : Math.min(1, front * continuedFraction(a, x));
}

function frontOf(a: number, x: number): number {
  return Math.exp(a * Math.log(x) - x - logGamma(a));
}

/** The number of steps grows with the root of a. */
function mostSteps(a: number): number {
  return 500 + 20 * Math.ceil(Math.sqrt(a));
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; k <= mostSteps(a); k++) {
    term *= x / (a + k);
    sum += term;
    if (term < sum * 1e-16) break;
  }
  return sum;
}

function continuedFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / SMALL;
  let d = 1 / b;
  let fraction = d;
  for (let k = 1; k <= mostSteps(a); k++) {
    const numerator = -k * (k - a);
    b += 2;
    d = 1 / awayFromZero(numerator * d + b);
    c = awayFromZero(b + numerator / c);
    const step = d * c;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return fraction;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < SMALL ? SMALL : value;
}
