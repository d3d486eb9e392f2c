import { feeTable } from "./fees.ts";
import type { PortfolioInstance } from "./instance.ts";
import { type Limits, limitsOf } from "./limits.ts";
import { preferenceOrder } from "./value.ts";

/**
 * An instance laid out for search. Candidates i = 0 … size − 1 stand in order of falling utility; slot s = 0 means no
 * application, s = level + 1 an application. Per-choice tables are indexed `(i * slots + s) * nodes + k`.
 */
export interface Prepared {
  readonly instance: PortfolioInstance;
  readonly size: number;
  readonly slots: number;
  readonly nodes: number;
  readonly weights: Float64Array;
  /** Candidate → program index. */
  readonly program: Int32Array;
  readonly utility: Float64Array;
  /** Candidate → class of equal utility, 0 = highest. */
  readonly rank: Int32Array;
  /** D of MODEL section 2: fall of utility from one class to the next (to 0 after the last). */
  readonly drop: Float64Array;
  /** Chance that the choice does not take the applicant; at least `LEAST_STAY`. */
  readonly stay: Float64Array;
  /** 1 / stay. */
  readonly leave: Float64Array;
  /** −ln(stay). */
  readonly hazard: Float64Array;
  /** Bit s is set when slot s is allowed. */
  readonly mask: Uint8Array;
  readonly group: Int32Array;
  readonly groups: number;
  readonly cost: Float64Array;
  readonly hasCosts: boolean;
  /** Fee by number of programs, per group. */
  readonly fees: readonly Float64Array[];
  readonly budget: number;
  readonly limits: Limits;
}

/** A chance of exactly 1 would make the hazard infinite; the value that is reported uses the true chance. */
export const LEAST_STAY = 1e-12;

/** Rounding room for sums of dollars. */
export const CENT = 1e-6;

/** `mask` entries, one a program, narrow what is allowed beyond `must` and `never`; programs left with slot 0 alone go. */
export function prepare(instance: PortfolioInstance, narrowed?: Uint8Array): Prepared {
  const slots = instance.levels + 1;
  const nodes = instance.nodeWeights.length;
  const allowed = narrowed ? Uint8Array.from(narrowed) : allowedSlots(instance);
  const program = preferenceOrder(instance.utility).filter(
    (p) => (allowed[p]! & ~1) !== 0 || allowed[p] === 0,
  );
  const size = program.length;
  const rank = new Int32Array(size);
  const drop: number[] = [];
  for (let i = 0; i < size; i++) {
    const u = instance.utility[program[i]!]!;
    const next = i + 1 < size ? instance.utility[program[i + 1]!]! : 0;
    rank[i] = drop.length;
    if (next < u || i + 1 === size) drop.push(u - next);
  }
  const stay = new Float64Array(size * slots * nodes).fill(1);
  for (let i = 0; i < size; i++) {
    for (let level = 0; level < instance.levels; level++) {
      const from = (level * instance.size + program[i]!) * nodes;
      const to = (i * slots + level + 1) * nodes;
      for (let k = 0; k < nodes; k++) stay[to + k] = Math.max(LEAST_STAY, 1 - instance.prob[from + k]!);
    }
  }
  const cost = Float64Array.from(program, (p) => instance.cost[p]!);
  return {
    instance,
    size,
    slots,
    nodes,
    weights: instance.nodeWeights,
    program,
    rank,
    drop: Float64Array.from(drop),
    stay,
    leave: stay.map((chance) => 1 / chance),
    utility: Float64Array.from(program, (p) => instance.utility[p]!),
    hazard: stay.map((chance) => (chance === 1 ? 0 : -Math.log(chance))),
    mask: Uint8Array.from(program, (p) => allowed[p]!),
    group: Int32Array.from(program, (p) => instance.group[p]!),
    groups: instance.groups.length,
    cost,
    hasCosts: cost.some((usd) => usd > 0),
    fees: instance.groups.map((group) => feeTable(group, size)),
    budget: instance.budgetUsd,
    limits: limitsOf(instance, program),
  };
}

/** Slots allowed by `must` and `never`, per program; 0 where the two contradict. */
export function allowedSlots(instance: PortfolioInstance): Uint8Array {
  const allowed = new Uint8Array(instance.size).fill((1 << (instance.levels + 1)) - 1);
  for (const p of instance.never) allowed[p] = 1;
  for (const p of instance.must) allowed[p] = allowed[p]! & ~1;
  return allowed;
}
