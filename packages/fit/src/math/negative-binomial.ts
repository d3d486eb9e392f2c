/** Logarithm of the chance of a count under a negative binomial with this mean and size; variance mean + mean²/size. */
export function logNegativeBinomial(count: number, mean: number, size: number): number {
  let log = 0;
  for (let k = 0; k < count; k++) log += Math.log((size + k) / (k + 1));
  return log + size * Math.log(size / (size + mean)) + count * Math.log(mean / (size + mean));
}

/** Chance of at most this count; 0 below none. */
export function negativeBinomialCdf(count: number, mean: number, size: number): number {
  let sum = 0;
  for (let k = 0; k <= count; k++) sum += Math.exp(logNegativeBinomial(k, mean, size));
  return Math.min(1, sum);
}

const MOST = 1000;

/** Smallest count whose distribution function reaches p. */
export function negativeBinomialQuantile(p: number, mean: number, size: number): number {
  let sum = 0;
  for (let count = 0; count < MOST; count++) {
    sum += Math.exp(logNegativeBinomial(count, mean, size));
    if (sum >= p) return count;
  }
  return MOST;
}
