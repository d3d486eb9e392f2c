/** How a season ends: probabilities that sum to 1. */
export interface SeasonEnds {
  readonly match: number;
  readonly interviewOnly: number;
  readonly noInterview: number;
}

/** The three ends of a season from the chance of matching and the chance of any interview. */
export function seasonEnds(match: number, anyInterview: number): SeasonEnds {
  const interviewed = Math.max(match, anyInterview);
  return { match, interviewOnly: interviewed - match, noInterview: 1 - interviewed };
}

/** Whole counts of the three ends that sum to exactly 100 (largest remainder). */
export function endsOf100(ends: SeasonEnds): readonly [number, number, number] {
  const exact = [ends.match, ends.interviewOnly, ends.noInterview].map((share) => share * 100);
  const counts = exact.map(Math.floor);
  const order = exact
    .map((value, at) => ({ at, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  const left = 100 - counts.reduce((sum, count) => sum + count, 0);
  for (let turn = 0; turn < left; turn++) {
    const { at } = order[turn % order.length]!;
    counts[at] = counts[at]! + 1;
  }
  return [counts[0]!, counts[1]!, counts[2]!];
}
