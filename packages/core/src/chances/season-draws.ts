import { randomFrom } from "../math/random.ts";
import type { ChanceModel } from "./chance-model.ts";
import { drawProgram, VALUES_PER_PROGRAM } from "./draw-program.ts";
import { drawSpecialty, type SpecialtyDraw } from "./draw-specialty.ts";
import { deviatesOf, weighNodes } from "./draw-weights.ts";
import { drawnPersonWeights } from "./person-terms.ts";
import { chanceNow, logLikelihood, PACE, shareInvited } from "./posterior.ts";
import { NODES } from "./quality-grid.ts";
import type { SentApplication } from "./season-so-far.ts";
import type { SpecialtyTerms } from "./specialty-terms.ts";

/** One draw of parameters, unknown facts and the pace of the season, conditioned on what has happened so far. */
export interface SeasonDraw {
  /** Weights of the latent quality, which alone stays in the nodes; they sum to 1. Valid until the next draw. */
  readonly nodeWeights: Float64Array;
  /** Logarithm of how likely what has happened was in this draw; 0 where nothing has. */
  readonly logEvidence: number;
  /**
   * Fills `into[from + k]` with the chance of an interview at node k of the candidate at this index with a signal of this
   * level; an application that was sent has that of its own signal, after what has become of it.
   */
  readonly fillInterview: (into: Float64Array, from: number, index: number, level: number) => void;
  /** Chance to be taken after an interview, by node; all 0 where a program has rejected after one. */
  readonly takenAt: (index: number) => Float64Array;
}

/** The draws of one seed, in order. */
export interface SeasonDraws {
  /** The next draw. It takes the place of the one before. */
  readonly next: () => SeasonDraw;
  /** Goes past one draw without making it. */
  readonly skip: () => void;
}

const NONE = new Float64Array(NODES);

/**
 * The one generator of draws behind ranges, firmness and forecasts: `next` draws the coefficients, levels, latent spread,
 * stage 2, what the applicant has not told, each program's openness, unknown visa answers and limits, and the season's
 * pace. `rows` are ledger rows; programs applied to outside them still tell something. Each program and each coefficient
 * has a stream of its own, so that the d-th draw of one does not depend on which others are drawn. `move` may change the
 * specialties of the d-th draw.
 */
export function seasonDraws(
  model: ChanceModel,
  rows: Int32Array,
  seed: number,
  move: (drawn: SpecialtyDraw, terms: SpecialtyTerms, d: number) => SpecialtyDraw = (drawn) => drawn,
): SeasonDraws {
  const { soFar } = model;
  const listed = new Set(rows);
  const told = [...(soFar?.applications.values() ?? [])];
  const all = Int32Array.from([...rows, ...told.flatMap(({ row }) => (listed.has(row) ? [] : [row]))]);
  const sentAt: (SentApplication | undefined)[] = Array.from(all, (row) => soFar?.applications.get(row));
  const indexOf = new Map(Array.from(all, (row, index) => [row, index]));
  const events = told.map((sent) => ({ ...sent, index: indexOf.get(sent.row)! }));

  const specialties = [...new Set(Array.from(all, model.specialtyOf))];
  const specialtyOf = Int32Array.from(all, (row) => specialties.indexOf(model.specialtyOf(row)));
  const programs = Array.from(all, model.programOf);
  const root = randomFrom(seed);
  const streams = Array.from(all, (row) => root.split(row + 1));
  const shared = root.split(0);
  const person = model.person();

  const odds = new Float64Array(all.length);
  const pass = new Float64Array(all.length);
  const shares = new Float64Array(all.length);
  const nodeWeights = new Float64Array(NODES);
  const chances = new Float64Array(NODES);
  let drawn: readonly SpecialtyDraw[] = [];
  let d = 0;

  /** Before what has become of the application. */
  const fillBefore = (into: Float64Array, from: number, index: number, level: number): void => {
    const own = drawn[specialtyOf[index]!]!;
    const signalled = odds[index]! * own.signalOdds[level]!;
    const passes = pass[index]!;
    for (let k = 0; k < NODES; k++) {
      const scaled = signalled * own.nodeOdds[k]!;
      into[from + k] = (passes * scaled) / (1 + scaled);
    }
  };
  const fillInterview: SeasonDraw["fillInterview"] = (into, from, index, level) => {
    const sent = sentAt[index];
    fillBefore(into, from, index, sent === undefined ? level : sent.level);
    if (sent === undefined) return;
    for (let k = 0; k < NODES; k++) into[from + k] = chanceNow(sent.state, into[from + k]!, shares[index]!);
  };
  const takenAt = (index: number): Float64Array =>
    sentAt[index]?.state === "rejected-after-interview" ? NONE : drawn[specialtyOf[index]!]!.taken;

  const next = (): SeasonDraw => {
    const deviate = deviatesOf(shared.split(d));
    const pace = deviate(PACE);
    const prior = drawnPersonWeights(person, deviate);
    drawn = specialties.map((terms) => move(drawSpecialty(terms, deviate), terms, d));
    for (let i = 0; i < all.length; i++) {
      const own = drawProgram(programs[i]!, drawn[specialtyOf[i]!]!, streams[i]!);
      odds[i] = own.odds;
      pass[i] = own.pass;
    }
    let logEvidence = 0;
    if (soFar === null) nodeWeights.set(prior);
    else {
      nodeWeights.fill(0);
      for (const event of events) {
        const share = shareInvited(event, soFar, pace);
        shares[event.index] = share;
        fillBefore(chances, 0, event.index, event.level);
        for (let k = 0; k < NODES; k++)
          nodeWeights[k] = nodeWeights[k]! + logLikelihood(event.state, chances[k]!, share);
      }
      logEvidence = weighNodes(nodeWeights, prior);
    }
    d += 1;
    return { nodeWeights, logEvidence, fillInterview, takenAt };
  };
  const skip = (): void => {
    for (const stream of streams) for (let v = 0; v < VALUES_PER_PROGRAM; v++) stream.uniform();
    d += 1;
  };
  return { next, skip };
}
