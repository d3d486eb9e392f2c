import { normalCdf, type Random } from "@smartpick/core";
import type { Prior } from "../stage-two/fit-rank-model.ts";

/** A normal draw, drawn again until it lies between two ends. */
export function drawWithin(random: Random, { mean, sd }: Prior, low: number, high: number): number {
  for (;;) {
    const drawn = mean + sd * random.normal();
    if (drawn >= low && drawn <= high) return drawn;
  }
}

/** A binomial count by n trials. */
export function binomial(random: Random, n: number, p: number): number {
  let count = 0;
  for (let i = 0; i < n; i++) if (random.uniform() < p) count++;
  return count;
}

/** Truths beside what was stated of them. */
export class Told {
  readonly places: number[] = [];
  readonly z: number[] = [];
  readonly errors: number[] = [];
  readonly sds: number[] = [];

  /** A truth whose range is a normal. */
  normal(truth: number, mean: number, sd: number): void {
    this.places.push(normalCdf((truth - mean) / sd));
    this.#further(truth, mean, sd);
  }

  /** A truth whose range is given by draws: its rank among them. */
  ranked(truth: number, draws: readonly number[]): void {
    const n = draws.length;
    const mean = draws.reduce((a, b) => a + b, 0) / n;
    const sd = Math.sqrt(draws.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (n - 1));
    this.places.push((draws.filter((one) => one < truth).length + 0.5) / (n + 1));
    this.#further(truth, mean, Math.max(sd, 1e-9));
  }

  #further(truth: number, mean: number, sd: number): void {
    this.z.push((truth - mean) / sd);
    this.errors.push(truth - mean);
    this.sds.push(sd);
  }
}
