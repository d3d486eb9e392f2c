/**
 * Part of a count that lies between two probabilities of its distribution: the count takes up the stretch from `below`, the
 * chance of a smaller one, to `upTo`, the chance of one no larger. Over counts that follow their distributions the mean is
 * `high - low` exactly, where a range of whole counts holds more. The probability integral transform for counts, not
 * randomised: Czado, Gneiting and Held 2009.
 */
export function shareInside(below: number, upTo: number, low: number, high: number): number {
  if (upTo <= below) return Number(below >= low && below <= high);
  return Math.max(0, Math.min(upTo, high) - Math.max(below, low)) / (upTo - below);
}
