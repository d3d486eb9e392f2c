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

/**
 * Whole counts of the three ends that sum to exactly 100. The match is rounded as every headline rounds it, and the seasons
 * without an interview after it, so that a drawing never says another number than the sentence above it.
 */
export function endsOf100({ match, noInterview }: SeasonEnds): readonly [number, number, number] {
  const matched = Math.min(MOST, Math.round(100 * match));
  const none = Math.min(100 - matched, Math.round(100 * noInterview));
  return [matched, 100 - matched - none, none];
}

/** No headline says more. */
const MOST = 99;
