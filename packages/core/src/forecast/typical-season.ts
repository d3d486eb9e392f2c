import type { Range } from "../answers/plan-report.ts";
import { beforeTheSeason, type ChanceModel, withSpecialtyTerms } from "../chances/chance-model.ts";
import type { ChanceSurface } from "../chances/chance-surface.ts";
import type { SpecialtyDraw } from "../chances/draw-specialty.ts";
import { rangeOver, relativeWeights } from "../chances/draw-weights.ts";
import { NODES } from "../chances/quality-grid.ts";
import { seasonDraws } from "../chances/season-draws.ts";
import type { SpecialtyTerms } from "../chances/specialty-terms.ts";
import { surfaceOf } from "../chances/surface.ts";
import { opennessAt } from "../facts/openness-at.ts";
import type { UsualList } from "../facts/parameters.ts";
import { firstOf } from "../math/first-of.ts";
import { logistic } from "../math/logistic.ts";
import { probability } from "../math/probability.ts";
import { type Random, randomFrom } from "../math/random.ts";
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
  model: ChanceModel,
  usual: UsualList,
  pool: UsualPool,
  options: { readonly seed: number; readonly draws: number },
): TypicalSeason {
  const random = randomFrom(options.seed);
  const { facts, applicant } = model;
  const rates = Float64Array.from(pool.rows, (row) =>
    logistic(opennessAt(facts, row, applicant.typeIndex, applicant.season).mean),
  );
  const gamma = { mean: usual.gamma, sd: usual.gammaSd };
  const orders = usualOrders(rates, gamma, LISTS, random.split(1));
  const inPool = new Set(pool.rows);
  const all = Int32Array.from([...pool.rows, ...pool.running.filter((row) => !inPool.has(row))]);
  const at = new Map(Array.from(all, (row, index) => [row, index]));
  const running = Array.from(pool.running, (row) => at.get(row)!);

  const plain = surfaceOf(beforeTheSeason(model), all);
  const { applicationsCovered } = facts.judgements;
  const interviews = interviewsOf(plain, orders);
  const shift = qualityShift(usual, pool.applications, pool.rows.length, interviews, applicationsCovered);
  const surface = surfaceOf(
    withSpecialtyTerms(model, (terms) => shiftedTerms(terms, shift)),
    all,
  );
  const lists = orders.map((order) => listOf(order, running, pool));

  const { pmf, match } = meansOf(surface, lists);
  const ranges = rangesOf(model, all, lists, shift, { ...options, random: random.split(2) });
  return {
    pmf,
    shift,
    match: ranges.match(match),
    anyInterview: ranges.anyInterview(1 - pmf[0]!),
  };
}

interface UsualListDrawn {
  readonly chosen: Int32Array;
  readonly levels: Int8Array;
}

/** Running applications first, which keep the signals sent with them; then the drawn ones, the first of them signalled. */
function listOf(
  order: Int32Array,
  running: readonly number[],
  { fresh, signals }: UsualPool,
): UsualListDrawn {
  const chosen = Int32Array.from([...running, ...order.subarray(0, fresh)]);
  const levels = new Int8Array(chosen.length);
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
  const most = firstOf(orders, "usual orders").length;
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
  return (count) => upTo[Math.min(most, count)]!;
}

function meansOf(
  surface: ChanceSurface,
  lists: readonly UsualListDrawn[],
): { pmf: Float64Array; match: number } {
  const size = surface.rows.length;
  const length = firstOf(lists, "usual lists").chosen.length;
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
  return { pmf: normalise(pmf), match: probability(match) };
}

/** Gives the ranges around means, from draws of a usual list's season. */
function rangesOf(
  model: ChanceModel,
  all: Int32Array,
  lists: readonly UsualListDrawn[],
  shift: QualityShift,
  { seed, draws, random }: { readonly seed: number; readonly draws: number; readonly random: Random },
): { readonly match: (mean: number) => Range; readonly anyInterview: (mean: number) => Range } {
  const streams = Array.from({ length: draws }, (_, d) => random.split(d));
  const moved = streams.map((stream) => shift.mean + shift.sd * stream.normal());
  const source = seasonDraws(model, all, seed, (drawn, terms, d) => movedDraw(terms, drawn, moved[d]!));
  const chances = new Float64Array(NODES);
  const matches = new Float64Array(draws);
  const anyInterviews = new Float64Array(draws);
  const logEvidence = new Float64Array(draws);
  const unmatched = new Float64Array(NODES);
  const uninvited = new Float64Array(NODES);
  for (let d = 0; d < draws; d++) {
    const draw = source.next();
    logEvidence[d] = draw.logEvidence;
    const first = LISTS_PER_DRAW * Math.floor(streams[d]!.uniform() * (lists.length / LISTS_PER_DRAW));
    for (const { chosen, levels } of lists.slice(first, first + LISTS_PER_DRAW)) {
      unmatched.fill(1);
      uninvited.fill(1);
      for (let i = 0; i < chosen.length; i++) {
        draw.fillInterview(chances, 0, chosen[i]!, levels[i]!);
        const taken = draw.takenAt(chosen[i]!);
        for (let k = 0; k < NODES; k++) {
          unmatched[k] = unmatched[k]! * (1 - chances[k]! * taken[k]!);
          uninvited[k] = uninvited[k]! * (1 - chances[k]!);
        }
      }
      for (let k = 0; k < NODES; k++) {
        matches[d] = matches[d]! + (draw.nodeWeights[k]! * (1 - unmatched[k]!)) / LISTS_PER_DRAW;
        anyInterviews[d] = anyInterviews[d]! + (draw.nodeWeights[k]! * (1 - uninvited[k]!)) / LISTS_PER_DRAW;
      }
    }
  }
  const range = rangeOver(draws, model.soFar === null ? null : relativeWeights(logEvidence));
  return {
    match: (mean) => range(matches, mean),
    anyInterview: (mean) => range(anyInterviews, mean),
  };
}

/** A draw of a specialty with θ moved. */
function movedDraw(terms: SpecialtyTerms, drawn: SpecialtyDraw, moved: number): SpecialtyDraw {
  const factor = Math.exp(moved);
  const slope = terms.parameters.kappaTheta * moved;
  return {
    ...drawn,
    nodeOdds: drawn.nodeOdds.map((odds) => odds * factor),
    taken: drawn.taken.map((chance) => shiftedChance(chance, slope)),
  };
}
