import type { NumberTakes } from "@smartpick/core";

/**
 * The number that was most likely meant by one that a field does not take: a year of two digits as one of this or the last
 * century, a score or year with a digit typed twice or a 0 too many without it, else the nearest end or whole number.
 */
export function nearestNumber(found: number, { least, most, whole, of }: NumberTakes): number {
  const [low, high] = [least ?? Number.NEGATIVE_INFINITY, most ?? Number.POSITIVE_INFINITY];
  const fits = (number: number): boolean => number >= low && number <= high;
  if (whole && Number.isSafeInteger(found) && !fits(found)) {
    if (of === "year" && found >= 0 && found <= 99) {
      const year = found + (found < 50 ? 2000 : 1900);
      if (fits(year)) return year;
    }
    if (of === "score" || of === "year" || of === "season") {
      const meant = withoutSlip(found).filter((number) => fits(number) && number >= LEAST_MEANT);
      if (meant.length === 1) return meant[0] ?? found;
    }
  }
  return Math.min(high, Math.max(low, whole ? Math.round(found) : found));
}

/** A score of fewer than three digits is nobody's. */
const LEAST_MEANT = 100;

/** What a number was before a digit was typed twice or a 0 put behind it; 2221 gives 221, 2450 gives 245. */
function withoutSlip(number: number): readonly number[] {
  const digits = String(number);
  const shorter = [...digits].flatMap((digit, at) => {
    const twice = digit === digits[at + 1];
    const zero = digit === "0" && at === digits.length - 1;
    return twice || zero ? [Number(digits.slice(0, at) + digits.slice(at + 1))] : [];
  });
  return [...new Set(shorter)];
}
