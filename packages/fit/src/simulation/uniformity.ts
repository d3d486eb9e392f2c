/** How even places between 0 and 1 are: share inside central ranges and the chi-square of ten equal bins. */
export interface Uniformity {
  readonly cases: number;
  readonly inside50: number;
  readonly inside80: number;
  readonly inside95: number;
  /** 9 on average when even, above 16.9 once in twenty times. */
  readonly chiSquare: number;
}

/** Summary of places within posteriors. */
export function uniformityOf(places: Float64Array): Uniformity {
  const n = places.length;
  const inside = (share: number) => {
    const edge = (1 - share) / 2;
    return places.filter((place) => place >= edge && place <= 1 - edge).length / n;
  };
  const bins = new Float64Array(10);
  for (const place of places) {
    const bin = Math.min(9, Math.floor(place * 10));
    bins[bin] = bins[bin]! + 1;
  }
  const chiSquare = bins.reduce((sum, count) => sum + (count - n / 10) ** 2 / (n / 10), 0);
  return { cases: n, inside50: inside(0.5), inside80: inside(0.8), inside95: inside(0.95), chiSquare };
}
