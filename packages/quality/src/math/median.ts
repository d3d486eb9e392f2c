import { quantileSorted } from "@smartpick/core/math";

/** The middle number, or the mean of the two in the middle; null for no number. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return quantileSorted(
    [...values].sort((a, b) => a - b),
    0.5,
  );
}
