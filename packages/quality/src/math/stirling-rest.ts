/** B(2k) / (2k (2k − 1)), the coefficients of Stirling's series. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];

/**
 * What Stirling's formula leaves out of ln Γ(x), for x of 10 or more, to 16 figures: ln Γ(x) is
 * (x − ½) ln x − x + ½ ln 2π and this rest (Abramowitz & Stegun 1964, 6.1.40).
 */
export function stirlingRest(x: number): number {
  const square = 1 / (x * x);
  let series = 0;
  for (let k = STIRLING.length - 1; k >= 0; k--) series = series * square + STIRLING[k]!;
  return series / x;
}
