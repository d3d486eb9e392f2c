import { normalQuantile } from "./normal-quantile.ts";

/** A stream of random numbers that a seed repeats exactly. */
export interface Random {
  /** Uniform in [0, 1), 53 bits. */
  uniform(): number;
  /** Standard normal. */
  normal(): number;
  /** A new stream; what is drawn from it leaves this one as it is. Same name, same stream. */
  split(name: number): Random;
}

/**
 * xoshiro128** (Blackman & Vigna 2018) seeded through splitmix32; normal values by inversion, one per uniform, so
 * that the n-th value never depends on the values before it.
 */
export function randomFrom(seed: number): Random {
  return stream(seed >>> 0, Math.floor(seed / 2 ** 32) >>> 0);
}

const HALF_STEP = 2 ** -54;

function stream(seedLow: number, seedHigh: number): Random {
  let mix = (seedLow ^ Math.imul(seedHigh, 0x9e3779b1)) >>> 0;
  const fill = (): number => {
    mix = (mix + 0x9e3779b9) >>> 0;
    let z = mix;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  };
  let a = fill();
  let b = fill();
  let c = fill();
  let d = fill() | 1;
  const next = (): number => {
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = (d << 11) | (d >>> 21);
    return result;
  };
  const uniform = (): number => ((next() >>> 5) * 67108864 + (next() >>> 6)) / 9007199254740992;
  return {
    uniform,
    // Half a step away from 0 and 1, where the quantile is infinite.
    normal: () => normalQuantile(Math.min(uniform() + HALF_STEP, 1 - 2 * HALF_STEP)),
    split: (name) => stream((Math.imul(name + 1, 0x85ebca6b) ^ seedLow) >>> 0, (seedHigh + name + 1) >>> 0),
  };
}
