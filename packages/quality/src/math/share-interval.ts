import type { CountedShare, KnownShare } from "@smartpick/answers";
import { normalQuantile } from "@smartpick/core/math";

const Z = normalQuantile(0.975);

/** A share with its 95 % score interval (Wilson 1927; Newcombe 1998, method 3), for many rows. Null where `of` is 0. */
export function wilsonShare(count: number, of: number): CountedShare {
  if (of === 0) return { count, of, share: null, low: null, high: null };
  const share = count / of;
  const middle = (count + Z ** 2 / 2) / (of + Z ** 2);
  const half = (Z * Math.sqrt(of * share * (1 - share) + Z ** 2 / 4)) / (of + Z ** 2);
  // At 0 and at everything the closed form gives the end itself; rounding must not move it.
  const low = count === 0 ? 0 : Math.max(0, middle - half);
  const high = count === of ? 1 : Math.min(1, middle + half);
  return { count, of, share, low, high };
}

/**
 * A share with its 95 % adjusted Wald interval, the one for completion by few people (Agresti & Coull 1998; Sauro & Lewis
 * 2005). Cut at 0 and 1; null where `of` is 0.
 */
export function adjustedWaldShare(count: number, of: number): CountedShare {
  if (of === 0) return { count, of, share: null, low: null, high: null };
  const total = of + Z ** 2;
  const middle = (count + Z ** 2 / 2) / total;
  const half = Z * Math.sqrt((middle * (1 - middle)) / total);
  return {
    count,
    of,
    share: count / of,
    low: Math.max(0, middle - half),
    high: Math.min(1, middle + half),
  };
}

/** A share of what is known beside `unknown` rows that could all belong to it, or all not (Manski 2003). */
export function withUnknown(known: CountedShare, unknown: number): KnownShare {
  const all = known.of + unknown;
  return {
    ...known,
    unknown,
    least: all === 0 ? null : known.count / all,
    most: all === 0 ? null : (known.count + unknown) / all,
  };
}
