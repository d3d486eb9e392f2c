import type { Facts } from "../facts/facts.ts";
import { gaussHermite } from "../math/gauss-hermite.ts";
import { quantileSorted } from "../math/quantile.ts";
import { type Random, randomFrom } from "../math/random.ts";
import type { Applicant } from "../profile/applicant.ts";
import type { ChanceRanges } from "./chance-surface.ts";
import { chanceSurface, termsBySpecialty } from "./chance-surface-of.ts";
import { drawSpecialty, type SpecialtyDraw } from "./draw-specialty.ts";
import { populationLogit } from "./population-logit.ts";
import { type ProgramTerms, programTermsOf } from "./program-terms.ts";
import { seasonOf } from "./season-of.ts";
import type { SignalKinds } from "./signals-of.ts";
import { NODES, type SpecialtyTerms } from "./specialty-terms.ts";

/** How the ranges are drawn. The same seed gives the same ranges; 200 draws fix the ends to about one in 100. */
export interface RangeOptions {
  readonly seed: number;
  readonly draws: number;
  readonly signalKinds?: SignalKinds;
}

/** The ends of an 80 % range. */
const LOW = 0.1;
const HIGH = 0.9;

/**
 * 80 % ranges of a chosen list (ledger rows in list order, each with its signal level): over draws of the
 * coefficients, levels, latent spread, stage 2, each program's openness, unknown visa answers and limits, and what
 * the applicant has not told. Chance itself (the latent quality, who is invited) stays inside every draw. The middle
 * is the mean of `chanceSurface`; `low <= mid <= high` always.
 */
export function chanceRanges(
  facts: Facts,
  applicant: Applicant,
  rows: Int32Array,
  levels: Int8Array,
  { seed, draws, signalKinds = new Map() }: RangeOptions,
): ChanceRanges {
  const n = rows.length;
  const surface = chanceSurface(facts, applicant, rows, signalKinds);
  const season = seasonOf(surface, Int32Array.from(rows.keys()), levels);
  const termsOf = termsBySpecialty(facts, applicant, signalKinds);
  const specialties: SpecialtyTerms[] = [];
  const specialtyOf = new Uint8Array(n);
  const programs: ProgramTerms[] = [];
  for (let i = 0; i < n; i++) {
    const specialty = termsOf(rows[i]!);
    let at = specialties.indexOf(specialty);
    if (at < 0) at = specialties.push(specialty) - 1;
    specialtyOf[i] = at;
    programs.push(programTermsOf(facts, applicant, rows[i]!, specialty));
  }

  const interview = new Float64Array(n * draws);
  const match = new Float64Array(n * draws);
  const prefix = new Float64Array(n * draws);
  const anyInterview = new Float64Array(draws);
  const { weights } = gaussHermite(NODES);
  const uninvited = new Float64Array(NODES);
  const unmatched = new Float64Array(NODES);
  const root = randomFrom(seed);
  const ownStreams = Array.from(rows, (row) => root.split(row + 1));
  const sharedStream = root.split(0);
  for (let d = 0; d < draws; d++) {
    const deviate = deviatesOf(sharedStream.split(d));
    const drawn = specialties.map((specialty) => drawSpecialty(specialty, deviate));
    uninvited.fill(1);
    unmatched.fill(1);
    for (let i = 0; i < n; i++) {
      const own = drawn[specialtyOf[i]!]!;
      const specialty = specialties[specialtyOf[i]!]!;
      const { odds, pass } = drawProgram(programs[i]!, specialty, own, levels[i]!, ownStreams[i]!);
      let invited = 0;
      let taken = 0;
      let missed = 0;
      for (let k = 0; k < NODES; k++) {
        const scaled = odds * own.nodeOdds[k]!;
        const p = (pass * scaled) / (1 + scaled);
        const q = p * own.taken[k]!;
        invited += weights[k]! * p;
        taken += weights[k]! * q;
        uninvited[k] = uninvited[k]! * (1 - p);
        unmatched[k] = unmatched[k]! * (1 - q);
        missed += weights[k]! * unmatched[k]!;
      }
      interview[i * draws + d] = invited;
      match[i * draws + d] = taken;
      prefix[i * draws + d] = 1 - missed;
    }
    let none = 0;
    for (let k = 0; k < NODES; k++) none += weights[k]! * uninvited[k]!;
    anyInterview[d] = 1 - none;
  }

  const low = new Float64Array(n);
  const high = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const values = prefix.subarray(i * draws, (i + 1) * draws);
    // The last prefix is the whole list, whose draws are needed once more below.
    const sorted = values.slice().sort();
    low[i] = quantileSorted(sorted, LOW);
    high[i] = quantileSorted(sorted, HIGH);
  }
  const range = (values: Float64Array, mid: number) => {
    const sorted = values.slice().sort();
    return {
      mid,
      low: draws === 0 ? mid : Math.min(mid, quantileSorted(sorted, LOW)),
      high: draws === 0 ? mid : Math.max(mid, quantileSorted(sorted, HIGH)),
    };
  };
  const perProgram = (values: Float64Array, means: Float64Array) =>
    Array.from(rows, (_, i) => {
      let mid = 0;
      const from = (levels[i]! * n + i) * NODES;
      for (let k = 0; k < NODES; k++) mid += weights[k]! * means[from + k]!;
      return range(values.subarray(i * draws, (i + 1) * draws), mid);
    });
  const whole = n === 0 ? new Float64Array(draws) : prefix.subarray((n - 1) * draws, n * draws);
  return {
    interview: perProgram(interview, surface.interview),
    match: perProgram(match, surface.match),
    season: {
      match: range(whole, season.match),
      anyInterview: range(anyInterview, season.anyInterview),
      pmf: season.pmf,
    },
    prefix: { low, high },
  };
}

/** Odds factor and pass of one program in one draw: openness, home effect, the visa answer and the limits. */
function drawProgram(
  program: ProgramTerms,
  specialty: SpecialtyTerms,
  drawn: SpecialtyDraw,
  level: number,
  random: Random,
): { odds: number; pass: number } {
  const openness = program.openness + program.opennessSd * random.normal();
  const answer = random.uniform();
  const limits = random.uniform();
  const logit =
    populationLogit(openness, program.visa.average * program.limitAverage, drawn.populationVariance) +
    drawn.shift +
    program.failureWeight * drawn.failureShift +
    drawn.visaCoefficient * specialty.visaNeed +
    drawn.homeCoefficient * (program.home - program.homeTypical) +
    drawn.signal[level]! -
    specialty.signals.typical;
  // An unsettled visa answer is one or the other in a draw, and so is an old limit that may exclude.
  const visa = answer < program.visa.sponsors ? 1 : program.visa.passIfNot;
  return { odds: Math.exp(logit), pass: limits < program.limitPass ? visa : 0 };
}

/** Each name has a stream of its own, so that a further specialty in the list leaves the draws of the others alone. */
function deviatesOf(random: Random): (name: string) => number {
  return (name) => {
    let hash = 0x811c9dc5;
    for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193) >>> 0;
    return random.split(hash).normal();
  };
}
