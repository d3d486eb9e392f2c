import type { Range } from "../answers/plan-report.ts";
import type { InSeason } from "../case/season-at-hand.ts";
import type { ChanceSurface } from "../chances/chance-surface.ts";
import { chanceSurface, termsBySpecialty } from "../chances/chance-surface-of.ts";
import { drawProgram } from "../chances/draw-program.ts";
import { drawSpecialty, type SpecialtyDraw } from "../chances/draw-specialty.ts";
import { deviatesOf, rangeOver, relativeWeights, weighNodes } from "../chances/draw-weights.ts";
import type { UsualList } from "../chances/parameters.ts";
import { chanceNow, logLikelihood, PACE, posteriorOf, shareInvited } from "../chances/posterior.ts";
import { programTermsOf } from "../chances/program-terms.ts";
import { type SeasonEvent, seasonEventsOf } from "../chances/season-events.ts";
import type { SignalKinds } from "../chances/signals-of.ts";
import { NODES, type SpecialtyTerms } from "../chances/specialty-terms.ts";
import type { Facts } from "../facts/facts.ts";
import { gaussHermite } from "../math/gauss-hermite.ts";
import { logistic } from "../math/logistic.ts";
import { type Random, randomFrom } from "../math/random.ts";
import type { Applicant } from "../profile/applicant.ts";
import type { SignalAllowance } from "../profile/profile.ts";
import { addCounts, normalise } from "./count-mixture.ts";
import { type QualityShift, qualityShift, shiftedChance, shiftedTerms } from "./quality-shift.ts";
import { usualOrders } from "./usual-lists.ts";

/** Lists behind the means, and lists behind each draw of the ranges (neighbours in gamma). */
const LISTS = 128;
const LISTS_PER_DRAW = 8;

/** What a usual list is drawn from: ledger rows of one specialty that may still be applied to. */
export interface UsualPool {
  readonly rows: Int32Array;
  /** Rows of the specialty that were applied to and still run; on every list, before the drawn ones. */
  readonly running: Int32Array;
  /** Applications to draw beside the running ones. */
  readonly fresh: number;
  /** Applications of the whole season, for E[θ | N]. */
  readonly applications: number;
  /** Signals left to send. */
  readonly signals: SignalAllowance;
}

export interface TypicalSeason {
  readonly pmf: Float64Array;
  readonly match: Range;
  readonly anyInterview: Range;
  readonly shift: QualityShift;
}

/**
 * The season of a list chosen as applicants usually choose, averaged over seeded lists: means and pmf from the predictive
 * surface, the 80 % ranges over `draws` of parameters, unknown facts, gamma and elasticity, each averaged over some
 * lists. The programs drawn first get the signals, gold before silver.
 */
export function typicalSeason(
  facts: Facts,
  applicant: Applicant,
  usual: UsualList,
  pool: UsualPool,
  signalKinds: SignalKinds,
  inSeason: InSeason | null,
  options: { readonly seed: number; readonly draws: number },
): TypicalSeason {
  const random = randomFrom(options.seed);
  const rates = Float64Array.from(pool.rows, (row) =>
    logistic(facts.openness.mean[row * 4 + applicant.typeIndex]!),
  );
  const gamma = { mean: usual.gamma, sd: usual.gammaSd };
  const orders = usualOrders(rates, gamma, LISTS, random.split(1));
  const sent = inSeason === null ? [] : [...inSeason.running.keys(), ...inSeason.closed.keys()];
  const inPool = new Map(Array.from(pool.rows, (row, at) => [row, at]));
  const extra = [...new Set([...pool.running, ...sent])].filter((row) => !inPool.has(row));
  const all = Int32Array.from([...pool.rows, ...extra]);
  const at = new Map(Array.from(all, (row, index) => [row, index]));
  const running = Array.from(pool.running, (row) => at.get(row)!);

  const plain = chanceSurface(facts, applicant, all, signalKinds);
  const shift = qualityShift(usual, pool.applications, pool.rows.length, interviewsOf(plain, orders));
  const prior = chanceSurface(facts, applicant, all, signalKinds, (terms) => shiftedTerms(terms, shift));
  const events = inSeason ? seasonEventsOf(facts.programs, prior, inSeason.entries) : [];
  const surface = inSeason ? posteriorOf(prior, events, inSeason.posterior) : prior;
  const lists = orders.map((order) => listOf(order, running, events, pool));

  const { pmf, match } = meansOf(surface, lists);
  const ranges = rangesOf(facts, applicant, all, lists, shift, signalKinds, events, inSeason, {
    ...options,
    random: random.split(2),
    match,
    anyInterview: Math.max(0, 1 - pmf[0]!),
  });
  return { pmf, shift, ...ranges };
}

interface UsualListDrawn {
  readonly chosen: Int32Array;
  readonly levels: Int8Array;
}

/** Running applications first, with the signals that were sent; then the drawn ones, the first of them signalled. */
function listOf(
  order: Int32Array,
  running: readonly number[],
  events: readonly SeasonEvent[],
  { fresh, signals }: UsualPool,
): UsualListDrawn {
  const chosen = Int32Array.from([...running, ...order.subarray(0, fresh)]);
  const levels = new Int8Array(chosen.length);
  for (const { candidate, level } of events) {
    const place = running.indexOf(candidate);
    if (place >= 0) levels[place] = level;
  }
  const gold = signals.gold ?? 0;
  const others = gold + (signals.silver ?? signals.signal ?? 0);
  for (let i = running.length; i < chosen.length; i++) {
    const place = i - running.length;
    levels[i] = place < gold ? 2 : place < others ? 1 : 0;
  }
  return { chosen, levels };
}

/** Expected interviews of the first n programs of the usual orders, without signals, as a function of n. */
function interviewsOf(surface: ChanceSurface, orders: readonly Int32Array[]): (count: number) => number {
  const most = orders[0]?.length ?? 0;
  const mean = Float64Array.from(surface.rows, (_, index) => {
    let sum = 0;
    for (let k = 0; k < NODES; k++) sum += surface.weights[k]! * surface.interview[index * NODES + k]!;
    return sum;
  });
  const upTo = new Float64Array(most + 1);
  for (const order of orders) {
    for (let i = 0; i < most; i++) upTo[i + 1] = upTo[i + 1]! + mean[order[i]!]! / orders.length;
  }
  for (let i = 0; i < most; i++) upTo[i + 1] = upTo[i + 1]! + upTo[i]!;
  return (count) => upTo[Math.min(most, count)] ?? 0;
}

function meansOf(
  surface: ChanceSurface,
  lists: readonly UsualListDrawn[],
): { pmf: Float64Array; match: number } {
  const size = surface.rows.length;
  const length = lists[0]?.chosen.length ?? 0;
  const pmf = new Float64Array(length + 1);
  const scratch = new Float64Array(length + 1);
  const chances = new Float64Array(length);
  let match = 0;
  for (const { chosen, levels } of lists) {
    for (let k = 0; k < NODES; k++) {
      const weight = surface.weights[k]! / lists.length;
      let missed = 1;
      for (let i = 0; i < length; i++) {
        const from = (levels[i]! * size + chosen[i]!) * NODES + k;
        chances[i] = surface.interview[from]!;
        missed *= 1 - surface.match[from]!;
      }
      match += weight * (1 - missed);
      addCounts(pmf, scratch, chances, length, weight);
    }
  }
  return { pmf: normalise(pmf), match };
}

function rangesOf(
  facts: Facts,
  applicant: Applicant,
  all: Int32Array,
  lists: readonly UsualListDrawn[],
  shift: QualityShift,
  signalKinds: SignalKinds,
  events: readonly SeasonEvent[],
  inSeason: InSeason | null,
  {
    seed,
    draws,
    random,
    match,
    anyInterview,
  }: { seed: number; draws: number; random: Random; match: number; anyInterview: number },
): { match: Range; anyInterview: Range } {
  const termsOf = termsBySpecialty(facts, applicant, signalKinds);
  const specialties: SpecialtyTerms[] = [];
  const specialtyOf = new Uint8Array(all.length);
  const programs = Array.from(all, (row, i) => {
    const terms = termsOf(row);
    if (!specialties.includes(terms)) specialties.push(terms);
    specialtyOf[i] = specialties.indexOf(terms);
    return programTermsOf(facts, applicant, row, terms);
  });
  const eventOf: (SeasonEvent | undefined)[] = [];
  for (const event of events) eventOf[event.candidate] = event;
  const { weights } = gaussHermite(NODES);
  const root = randomFrom(seed);
  const streams = Array.from(all, (row) => root.split(row + 1));
  const sharedStream = root.split(0);
  const odds = new Float64Array(all.length);
  const pass = new Float64Array(all.length);
  const nodeWeights = new Float64Array(NODES);
  const matches = new Float64Array(draws);
  const anyInterviews = new Float64Array(draws);
  const logEvidence = new Float64Array(draws);
  for (let d = 0; d < draws; d++) {
    const deviate = deviatesOf(sharedStream.split(d));
    const stream = random.split(d);
    const pace = deviate(PACE);
    const shares = events.map((event) =>
      event.state === "waiting" && inSeason ? shareInvited(event.applied, inSeason.posterior, pace) : 1,
    );
    const shareOf = new Map(events.map((event, e) => [event.candidate, shares[e]!]));
    const moved = shift.mean + shift.sd * stream.normal();
    const drawn = specialties.map((terms) => movedDraw(terms, drawSpecialty(terms, deviate), moved));
    for (let i = 0; i < all.length; i++) {
      const at = specialtyOf[i]!;
      const own = drawProgram(programs[i]!, specialties[at]!, drawn[at]!, 0, streams[i]!);
      odds[i] = own.odds;
      pass[i] = own.pass;
    }
    const chanceAt = (i: number, level: number, k: number): number => {
      const own = drawn[specialtyOf[i]!]!;
      const scaled = odds[i]! * own.signalOdds[level]! * own.nodeOdds[k]!;
      return (pass[i]! * scaled) / (1 + scaled);
    };
    nodeWeights.fill(0);
    for (const [e, { candidate, level, state }] of events.entries()) {
      for (let k = 0; k < NODES; k++) {
        nodeWeights[k] = nodeWeights[k]! + logLikelihood(state, chanceAt(candidate, level, k), shares[e]!);
      }
    }
    logEvidence[d] = weighNodes(nodeWeights, weights);
    const first = LISTS_PER_DRAW * Math.floor(stream.uniform() * (lists.length / LISTS_PER_DRAW));
    for (const { chosen, levels } of lists.slice(first, first + LISTS_PER_DRAW)) {
      for (let k = 0; k < NODES; k++) {
        let unmatched = 1;
        let uninvited = 1;
        for (let i = 0; i < chosen.length; i++) {
          const index = chosen[i]!;
          const event = eventOf[index];
          let p = chanceAt(index, levels[i]!, k);
          if (event) p = chanceNow(event.state, p, shareOf.get(index)!);
          unmatched *= 1 - p * drawn[specialtyOf[index]!]!.taken[k]!;
          uninvited *= 1 - p;
        }
        matches[d] = matches[d]! + (nodeWeights[k]! * (1 - unmatched)) / LISTS_PER_DRAW;
        anyInterviews[d] = anyInterviews[d]! + (nodeWeights[k]! * (1 - uninvited)) / LISTS_PER_DRAW;
      }
    }
  }
  const range = rangeOver(draws, events.length === 0 ? null : relativeWeights(logEvidence));
  return { match: range(matches, match), anyInterview: range(anyInterviews, anyInterview) };
}

/** A draw of a specialty with θ moved, and the odds factor of each signal level. */
function movedDraw(
  terms: SpecialtyTerms,
  drawn: SpecialtyDraw,
  moved: number,
): SpecialtyDraw & { readonly signalOdds: Float64Array } {
  const factor = Math.exp(moved);
  const slope = terms.parameters.kappaTheta * moved;
  return {
    ...drawn,
    nodeOdds: drawn.nodeOdds.map((odds) => odds * factor),
    taken: drawn.taken.map((chance) => shiftedChance(chance, slope)),
    signalOdds: Float64Array.from(drawn.signal, Math.exp),
  };
}
