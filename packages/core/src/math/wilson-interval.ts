/** A share with its interval. */
export interface ShareInterval {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** Normal quantile of 0.975. */
const Z_95 = 1.959963984540054;

/**
 * The 95 % score interval of a share among `of` people (Wilson 1927): the shares whose own standard error reaches the one
 * seen. `of` is at least 1.
 */
export function wilsonInterval(share: number, of: number): ShareInterval {
  const z2 = Z_95 ** 2;
  const middle = share + z2 / (2 * of);
  const half = Z_95 * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of));
  const whole = 1 + z2 / of;
  return {
    share,
    low: share === 0 ? 0 : Math.max(0, (middle - half) / whole),
    high: share === 1 ? 1 : Math.min(1, (middle + half) / whole),
  };
}
