import { logGamma } from "./log-gamma.ts";
import { logGammaRatio } from "./log-gamma-ratio.ts";
import { stirlingRest } from "./stirling-rest.ts";

const SMALL = 1e-300;

/**
 * The regularised incomplete beta function I_x(a, b), a and b above 0, x in [0, 1]; NaN outside. Give `rest` = 1 − x where it
 * is known better than the subtraction would give it.
 * Continued fraction by Lentz's method (Abramowitz & Stegun 1964, 26.5.8; Lentz 1976), on the side where it is fast.
 */
export function regularisedBeta(x: number, a: number, b: number, rest = 1 - x): number {
  if (!(x >= 0 && rest >= 0 && a > 0 && b > 0)) return Number.NaN;
  if (x === 0) return 0;
  if (rest === 0) return 1;
  const front = Math.exp(logFront(x, rest, a, b));
  const isBelow = x < (a + 1) / (a + b + 2);
  const part = isBelow
    ? (front * continuedFraction(x, a, b)) / a
    : (front * continuedFraction(rest, b, a)) / b;
  return isBelow ? Math.min(1, part) : Math.max(0, 1 - part);
}

/** ln (x^a y^b / B(a, b)) with y = 1 − x, without the loss of figures that large a or b would bring. */
function logFront(x: number, y: number, a: number, b: number): number {
  if (a < b) return logFront(y, x, b, a);
  if (b < 10) return a * logOf(x, y) + b * logOf(y, x) + logGammaRatio(a, b) - logGamma(b);
  // Both large: each power is taken against its peak at x = a / (a + b) (Loader 2000).
  const away = x * b - y * a;
  return (
    a * Math.log1p(away / a) +
    b * Math.log1p(-away / b) +
    Math.log((a * b) / (2 * Math.PI * (a + b))) / 2 +
    stirlingRest(a + b) -
    stirlingRest(a) -
    stirlingRest(b)
  );
}

/** ln x where x + rest = 1, exact to the last figure also where x is close to 1. */
function logOf(x: number, rest: number): number {
  return rest < 0.5 ? Math.log1p(-rest) : Math.log(x);
}

function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  // The number of steps grows with the root of the larger parameter.
  const most = 200 + 20 * Math.ceil(Math.sqrt(Math.max(a, b)));
  for (let m = 1; m <= most; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    const step = d * c;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return fraction;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < SMALL ? SMALL : value;
}
