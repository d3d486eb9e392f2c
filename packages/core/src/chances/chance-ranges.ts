import type { Facts } from "../facts/facts.ts";
import { rowOf } from "../facts/lookup.ts";
import { gaussHermite } from "../math/gauss-hermite.ts";
import { randomFrom } from "../math/random.ts";
import type { Applicant } from "../profile/applicant.ts";
import type { InSeasonEntry } from "../profile/profile.ts";
import type { ChanceRanges } from "./chance-surface.ts";
import { chanceSurface, termsBySpecialty } from "./chance-surface-of.ts";
import { drawProgram } from "./draw-program.ts";
import { drawSpecialty } from "./draw-specialty.ts";
import { deviatesOf, rangeOver, relativeWeights, weighNodes } from "./draw-weights.ts";
import {
  chanceNow,
  logLikelihood,
  PACE,
  type PosteriorOptions,
  posteriorOf,
  shareInvited,
} from "./posterior.ts";
import { type ProgramTerms, programTermsOf } from "./program-terms.ts";
import { seasonEventsOf } from "./season-events.ts";
import { seasonOf } from "./season-of.ts";
import type { SignalKinds } from "./signals-of.ts";
import { NODES, type SpecialtyTerms } from "./specialty-terms.ts";

/** How the ranges are drawn. The same seed gives the same ranges; 200 draws fix the ends to about one in 100. */
export interface RangeOptions {
  readonly seed: number;
  readonly draws: number;
  readonly signalKinds?: SignalKinds;
  /** What has happened so far: draws and nodes count by how likely it was under them. */
  readonly inSeason?: PosteriorOptions & { readonly entries: readonly InSeasonEntry[] };
  /** Ledger rows of the list that are positions of one year: they do not count as a match of the season. */
  readonly oneYear?: ReadonlySet<number>;
}

/**
 * 80 % ranges of a chosen list (ledger rows in list order, each with its signal level): over draws of the
 * coefficients, levels, latent spread, stage 2, each program's openness, unknown visa answers and limits, and what
 * the applicant has not told. Chance itself (the latent quality, who is invited) stays inside every draw. The middle
 * is the mean of `chanceSurface`, in season of `posteriorOf`; `low <= mid <= high` always. Without draws a range is
 * its middle.
 */
export function chanceRanges(
  facts: Facts,
  applicant: Applicant,
  rows: Int32Array,
  levels: Int8Array,
  { seed, draws, signalKinds = new Map(), inSeason, oneYear = new Set() }: RangeOptions,
): ChanceRanges {
  const n = rows.length;
  // Programs applied to that are not in the list still tell something about the applicant.
  const tracked = (inSeason?.entries ?? []).map((entry) => rowOf(facts.programs, entry.program));
  const further = [...new Set(tracked)].filter((row): row is number => row !== null && !rows.includes(row));
  const all = Int32Array.from([...rows, ...further]);
  const prior = chanceSurface(facts, applicant, all, signalKinds);
  const events = inSeason ? seasonEventsOf(facts.programs, prior, inSeason.entries) : [];
  const surface = inSeason ? posteriorOf(prior, events, inSeason) : prior;
  const allLevels = new Int8Array(all.length);
  allLevels.set(levels);
  const eventOf = new Map(events.map((event) => [event.candidate, event]));
  for (const { candidate, level } of events) allLevels[candidate] = level;
  const listLevels = allLevels.slice(0, n);

  const termsOf = termsBySpecialty(facts, applicant, signalKinds);
  const specialties: SpecialtyTerms[] = [];
  const specialtyOf = new Uint8Array(all.length);
  const programs: ProgramTerms[] = [];
  for (let i = 0; i < all.length; i++) {
    const specialty = termsOf(all[i]!);
    let at = specialties.indexOf(specialty);
    if (at < 0) at = specialties.push(specialty) - 1;
    specialtyOf[i] = at;
    programs.push(programTermsOf(facts, applicant, all[i]!, specialty));
  }
  const interview = new Float64Array(n * draws);
  const match = new Float64Array(n * draws);
  const prefix = new Float64Array(n * draws);
  const anyInterview = new Float64Array(draws);
  const oneYearOnly = new Float64Array(draws);
  const logEvidence = new Float64Array(draws);
  const { weights } = gaussHermite(NODES);
  const chances = new Float64Array(all.length * NODES);
  const nodeWeights = new Float64Array(NODES);
  const uninvited = new Float64Array(NODES);
  const unmatched = new Float64Array(NODES);
  const unplaced = new Float64Array(NODES);
  const root = randomFrom(seed);
  const ownStreams = Array.from(all, (row) => root.split(row + 1));
  const sharedStream = root.split(0);
  for (let d = 0; d < draws; d++) {
    const deviate = deviatesOf(sharedStream.split(d));
    const drawn = specialties.map((specialty) => drawSpecialty(specialty, deviate));
    const pace = deviate(PACE);
    nodeWeights.fill(0);
    for (let i = 0; i < all.length; i++) {
      const own = drawn[specialtyOf[i]!]!;
      const specialty = specialties[specialtyOf[i]!]!;
      const { odds, pass } = drawProgram(programs[i]!, specialty, own, allLevels[i]!, ownStreams[i]!);
      const event = eventOf.get(i);
      const share = event?.state === "waiting" && inSeason ? shareInvited(event.applied, inSeason, pace) : 1;
      for (let k = 0; k < NODES; k++) {
        const scaled = odds * own.nodeOdds[k]!;
        const p = (pass * scaled) / (1 + scaled);
        if (event) nodeWeights[k] = nodeWeights[k]! + logLikelihood(event.state, p, share);
        chances[i * NODES + k] = event ? chanceNow(event.state, p, share) : p;
      }
    }
    logEvidence[d] = weighNodes(nodeWeights, weights);
    uninvited.fill(1);
    unmatched.fill(1);
    unplaced.fill(1);
    for (let i = 0; i < n; i++) {
      const { taken } = drawn[specialtyOf[i]!]!;
      const refused = eventOf.get(i)?.state === "rejected-after-interview";
      const full = !oneYear.has(all[i]!);
      let invited = 0;
      let matched = 0;
      let reached = 0;
      for (let k = 0; k < NODES; k++) {
        const p = chances[i * NODES + k]!;
        const q = refused ? 0 : p * taken[k]!;
        invited += nodeWeights[k]! * p;
        matched += nodeWeights[k]! * q;
        uninvited[k] = uninvited[k]! * (1 - p);
        unplaced[k] = unplaced[k]! * (1 - q);
        if (full) unmatched[k] = unmatched[k]! * (1 - q);
        reached += nodeWeights[k]! * (1 - unmatched[k]!);
      }
      interview[i * draws + d] = invited;
      match[i * draws + d] = matched;
      prefix[i * draws + d] = reached;
    }
    for (let k = 0; k < NODES; k++) {
      anyInterview[d]! += nodeWeights[k]! * (1 - uninvited[k]!);
      oneYearOnly[d]! += nodeWeights[k]! * (unmatched[k]! - unplaced[k]!);
    }
  }

  const range = rangeOver(draws, events.length === 0 ? null : relativeWeights(logEvidence));
  const season = seasonOf(surface, Int32Array.from(rows.keys()), listLevels);
  const perProgram = (values: Float64Array, means: Float64Array) =>
    Array.from(rows, (_, i) => {
      let mid = 0;
      const from = (listLevels[i]! * all.length + i) * NODES;
      for (let k = 0; k < NODES; k++) mid += surface.weights[k]! * means[from + k]!;
      return range(values.subarray(i * draws, (i + 1) * draws), mid);
    });
  const counted = Array.from(rows, (row) => !oneYear.has(row));
  const prefixes = prefixMatch(surface.weights, surface.match, listLevels, all.length, counted).map(
    (mid, i) => range(prefix.subarray(i * draws, (i + 1) * draws), mid),
  );
  const match80 = prefixes.at(-1) ?? { mid: 0, low: 0, high: 0 };
  return {
    interview: perProgram(interview, surface.interview),
    match: perProgram(match, surface.match),
    season: {
      match: match80,
      oneYear: range(oneYearOnly, Math.max(0, season.match - match80.mid)),
      anyInterview: range(anyInterview, season.anyInterview),
      pmf: season.pmf,
    },
    prefix: {
      low: Float64Array.from(prefixes, ({ low }) => low),
      high: Float64Array.from(prefixes, ({ high }) => high),
    },
  };
}

/** Chance to match with the first 1, 2, … programs of the list, those that count. */
function prefixMatch(
  weights: Float64Array,
  match: Float64Array,
  levels: Int8Array,
  candidates: number,
  counted: readonly boolean[],
): number[] {
  const unmatched = new Float64Array(NODES).fill(1);
  return Array.from(levels, (level, i) => {
    let reached = 0;
    for (let k = 0; k < NODES; k++) {
      if (counted[i]) unmatched[k] = unmatched[k]! * (1 - match[(level * candidates + i) * NODES + k]!);
      reached += weights[k]! * (1 - unmatched[k]!);
    }
    return reached;
  });
}
