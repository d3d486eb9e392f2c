import type { Facts } from "../facts/facts.ts";
import { rowOf } from "../facts/lookup.ts";
import { gaussHermite } from "../math/gauss-hermite.ts";
import { randomFrom } from "../math/random.ts";
import type { Applicant } from "../profile/applicant.ts";
import type { RangeOptions } from "./chance-ranges.ts";
import { LEVELS, termsBySpecialty } from "./chance-surface-of.ts";
import { drawProgram, VALUES_PER_PROGRAM } from "./draw-program.ts";
import { drawSpecialty, type SpecialtyDraw } from "./draw-specialty.ts";
import { deviatesOf, relativeWeights, weighNodes } from "./draw-weights.ts";
import { chanceNow, logLikelihood, PACE, shareInvited } from "./posterior.ts";
import { programTermsOf } from "./program-terms.ts";
import { resampled } from "./resampled.ts";
import { type SeasonEvent, seasonEventsOf } from "./season-events.ts";
import { NODES, type SpecialtyTerms } from "./specialty-terms.ts";

/** The chances of all candidates in one draw of parameters and unknown facts. */
export interface ChanceDraw {
  /** `[(level * n + candidate) * K + node]`: chance of an interview and of being taken there. */
  readonly match: Float64Array;
  /** Weights of the latent quality in this draw, which alone stays in the nodes; they sum to 1. */
  readonly nodeWeights: Float64Array;
  /** How often the draw counts, a whole number; all of them sum to `count`. */
  readonly weight: number;
}

/** As for the ranges; `draws` is the pool, `count` how many of it are wanted. */
export interface ChanceDrawOptions extends RangeOptions {
  readonly count: number;
}

/**
 * Draws of the chances of every candidate (ledger rows) at every signal level, the same draws as behind `chanceRanges`:
 * the first `count` of them, or, once the season has told something, `count` of the pool taken in proportion to how likely
 * the events were under each. A running application has the chance of the signal sent with it at every level.
 */
export function chanceDraws(
  facts: Facts,
  applicant: Applicant,
  rows: Int32Array,
  { seed, draws, count, signalKinds = new Map(), inSeason }: ChanceDrawOptions,
): ChanceDraw[] {
  const n = rows.length;
  const listed = new Set(rows);
  const tracked = new Set((inSeason?.entries ?? []).map((entry) => rowOf(facts.programs, entry.program)));
  const further = [...tracked].filter((row): row is number => row !== null && !listed.has(row));
  const all = Int32Array.from([...rows, ...further]);
  const told = inSeason ? seasonEventsOf(facts.programs, { rows: all }, inSeason.entries) : [];
  const eventOf = new Map(told.map((event) => [event.candidate, event]));
  const events = [...eventOf.values()];
  const shareOf = ({ state, applied }: SeasonEvent, pace: number): number =>
    state === "waiting" && inSeason ? shareInvited(applied, inSeason, pace) : 1;

  const termsOf = termsBySpecialty(facts, applicant, signalKinds);
  const specialties: SpecialtyTerms[] = [];
  const specialtyOf = Int32Array.from(all, (row) => {
    const terms = termsOf(row);
    const at = specialties.indexOf(terms);
    return at < 0 ? specialties.push(terms) - 1 : at;
  });
  const programs = Array.from(all, (row, i) =>
    programTermsOf(facts, applicant, row, specialties[specialtyOf[i]!]!),
  );
  const root = randomFrom(seed);
  const streamOf = (i: number) => root.split(all[i]! + 1);
  const sharedStream = root.split(0);
  const drawnIn = (d: number): { readonly drawn: readonly SpecialtyDraw[]; readonly pace: number } => {
    const deviate = deviatesOf(sharedStream.split(d));
    return {
      drawn: specialties.map((specialty) => drawSpecialty(specialty, deviate)),
      pace: deviate(PACE),
    };
  };
  const chances = new Float64Array(NODES);
  /** Fills `chances` with those of an interview at candidate i, given its odds without a signal. */
  const fill = (own: SpecialtyDraw, odds: number, pass: number, level: number): void => {
    const signalled = odds * Math.exp(own.signal[level]!);
    for (let k = 0; k < NODES; k++) {
      const scaled = signalled * own.nodeOdds[k]!;
      chances[k] = (pass * scaled) / (1 + scaled);
    }
  };

  // What the season has told weighs the nodes within a draw and the draws against one another.
  const pool = events.length === 0 ? count : Math.max(draws, count);
  const { weights } = gaussHermite(NODES);
  const nodeWeights = Array.from({ length: pool }, () => weights.slice());
  const logEvidence = new Float64Array(pool);
  const eventStreams = events.map(({ candidate }) => streamOf(candidate));
  for (let d = 0; events.length > 0 && d < pool; d++) {
    const { drawn, pace } = drawnIn(d);
    const logWeight = nodeWeights[d]!.fill(0);
    events.forEach((event, e) => {
      const i = event.candidate;
      const at = specialtyOf[i]!;
      const { odds, pass } = drawProgram(programs[i]!, specialties[at]!, drawn[at]!, 0, eventStreams[e]!);
      fill(drawn[at]!, odds, pass, event.level);
      const share = shareOf(event, pace);
      for (let k = 0; k < NODES; k++)
        logWeight[k] = logWeight[k]! + logLikelihood(event.state, chances[k]!, share);
    });
    logEvidence[d] = weighNodes(logWeight, weights);
  }
  const times = events.length === 0 ? null : resampled(relativeWeights(logEvidence), count);

  const streams = Array.from(rows, (_, i) => streamOf(i));
  const found: ChanceDraw[] = [];
  for (let d = 0; d < pool; d++) {
    const weight = times ? times[d]! : 1;
    if (weight === 0) {
      for (const stream of streams) for (let v = 0; v < VALUES_PER_PROGRAM; v++) stream.uniform();
      continue;
    }
    const { drawn, pace } = drawnIn(d);
    const match = new Float64Array(LEVELS * n * NODES);
    for (let i = 0; i < n; i++) {
      const at = specialtyOf[i]!;
      const own = drawn[at]!;
      const { odds, pass } = drawProgram(programs[i]!, specialties[at]!, own, 0, streams[i]!);
      const event = eventOf.get(i);
      const share = event ? shareOf(event, pace) : 1;
      for (let level = 0; level < LEVELS; level++) {
        fill(own, odds, pass, event ? event.level : level);
        const from = (level * n + i) * NODES;
        for (let k = 0; k < NODES; k++) {
          const now = event ? chanceNow(event.state, chances[k]!, share) : chances[k]!;
          match[from + k] = event?.state === "rejected-after-interview" ? 0 : now * own.taken[k]!;
        }
      }
    }
    found.push({ match, nodeWeights: nodeWeights[d]!, weight });
  }
  return found;
}
