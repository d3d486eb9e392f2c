/**
 * Chance that a standard normal value is at most x, with an error below 1e-14.
 * Hart's rational approximation as given by West, "Better approximations to cumulative normal functions" (2005).
 */
export function normalCdf(x: number): number {
  const z = Math.abs(x);
  if (Number.isNaN(x)) return Number.NaN;
  const tail = z > 37 ? 0 : upperTail(z);
  return x > 0 ? 1 - tail : tail;
}

function upperTail(z: number): number {
  const density = Math.exp(-0.5 * z * z);
  if (z < 7.07106781186547) {
    let top = 3.52624965998911e-2 * z + 0.700383064443688;
    top = top * z + 6.37396220353165;
    top = top * z + 33.912866078383;
    top = top * z + 112.079291497871;
    top = top * z + 221.213596169931;
    top = top * z + 220.206867912376;
    let bottom = 8.83883476483184e-2 * z + 1.75566716318264;
    bottom = bottom * z + 16.064177579207;
    bottom = bottom * z + 86.7807322029461;
    bottom = bottom * z + 296.564248779674;
    bottom = bottom * z + 637.333633378831;
    bottom = bottom * z + 793.826512519948;
    bottom = bottom * z + 440.413735824752;
    return (density * top) / bottom;
  }
  // Beyond five standard deviations the continued fraction of the tail converges at once.
  let fraction = z + 0.65;
  fraction = z + 4 / fraction;
  fraction = z + 3 / fraction;
  fraction = z + 2 / fraction;
  fraction = z + 1 / fraction;
  return density / fraction / 2.506628274631;
}
