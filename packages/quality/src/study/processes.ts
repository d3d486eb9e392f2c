import type { ChartMethod } from "@smartpick/answers";
import type { Random } from "@smartpick/core/math";
import { binomialFrom, poissonFrom } from "../draws/draws.ts";

/** One simulated point: a measurement or a count, and its denominator. */
export interface RawPoint {
  readonly value: number;
  readonly n: number | null;
}

/** A process whose truth is known, with the chart that suits it. */
export interface Process {
  readonly code: string;
  readonly method: ChartMethod;
  /** Points one after the other, with the level moved by `shift` standard deviations of a point. */
  readonly from: (random: Random, shift: number) => () => RawPoint;
}

const LOG_SPREAD = 0.6;
const EVENTS = 5;
const PATIENTS = 50;
const SHARE = 0.2;
const LIKENESS = 0.4;

function normal(random: Random, shift: number): () => RawPoint {
  return () => ({ value: 20 + shift + random.normal(), n: null });
}

/** Lognormal values moved as a whole; skewness 2.3. */
function skewed(random: Random, shift: number): () => RawPoint {
  const spread = Math.sqrt((Math.exp(LOG_SPREAD ** 2) - 1) * Math.exp(LOG_SPREAD ** 2));
  return () => ({ value: Math.exp(LOG_SPREAD * random.normal()) + shift * spread, n: null });
}

/** Normal values of which each is like the one before: correlation 0.4. */
function correlated(random: Random, shift: number): () => RawPoint {
  let state = random.normal();
  return () => {
    state = LIKENESS * state + Math.sqrt(1 - LIKENESS ** 2) * random.normal();
    return { value: 20 + shift + state, n: null };
  };
}

function poisson(random: Random, shift: number): () => RawPoint {
  return () => ({ value: poissonFrom(random, EVENTS + shift * Math.sqrt(EVENTS)), n: null });
}

function binomial(random: Random, shift: number): () => RawPoint {
  const share = SHARE + shift * Math.sqrt((SHARE * (1 - SHARE)) / PATIENTS);
  return () => ({ value: binomialFrom(random, PATIENTS, share), n: PATIENTS });
}

/** The processes of the study; the first is looked at on a run chart too. */
export const PROCESSES: readonly Process[] = [
  { code: "normal values, run chart", method: "run", from: normal },
  { code: "normal values, XmR chart", method: "xmr", from: normal },
  { code: "skewed values, XmR chart", method: "xmr", from: skewed },
  { code: "neighbours alike, XmR chart", method: "xmr", from: correlated },
  { code: "counts, c chart", method: "c", from: poisson },
  { code: "shares, p chart", method: "p", from: binomial },
];
