import { type ChanceTables, chanceTables } from "./chance-tables.ts";
import { feeTable } from "./fees.ts";
import type { PortfolioInstance } from "./instance.ts";
import { type Limits, limitsOf } from "./limits.ts";
import { preferenceOrder } from "./value.ts";

/**
 * An instance laid out for search. Candidates i = 0 … size − 1 stand in order of falling utility; slot s = 0 means no
 * application, s = level + 1 an application. Per-choice tables are indexed `(i * slots + s) * nodes + k`.
 */
export interface Prepared extends ChanceTables {
  readonly instance: PortfolioInstance;
  readonly size: number;
  readonly slots: number;
  readonly weights: Float64Array;
  /** Candidate → program index. */
  readonly program: Int32Array;
  readonly utility: Float64Array;
  /** Candidate → class of equal utility, 0 = highest. */
  readonly rank: Int32Array;
  /** D of MODEL section 2: fall of utility from one class to the next (to 0 after the last). */
  readonly drop: Float64Array;
  /** Bit s is set when slot s is allowed. */
  readonly mask: Uint8Array;
  readonly group: Int32Array;
  readonly groups: number;
  readonly cost: Float64Array;
  readonly hasCosts: boolean;
  /** Fee by number of programs, per group, up to all its candidates. */
  readonly fees: readonly Float64Array[];
  /** The highest price of one more program that the fee steps could ask of a list of all candidates. */
  readonly stepUsd: number;
  /** US dollars; a search may tighten it on the way. */
  budget: number;
  readonly limits: Limits;
  /** Candidate → kind: candidates of one kind count towards the same limits and have the same own cost. */
  readonly kind: Int32Array;
  readonly kinds: number;
}

/** Rounding room for sums of dollars. */
export const CENT = 1e-6;

/** `mask` entries, one a program, narrow what is allowed beyond `must` and `never`; programs left with slot 0 alone go. */
export function prepare(instance: PortfolioInstance, narrowed?: Uint8Array): Prepared {
  const { groups, levels } = instance;
  const slots = levels + 1;
  const allowed = narrowed ?? allowedSlots(instance);
  const program = Int32Array.from(
    preferenceOrder(instance.utility).filter((p) => (allowed[p]! & ~1) !== 0 || allowed[p] === 0),
  );
  const size = program.length;
  const utility = pick(instance.utility, program);
  const cost = pick(instance.cost, program);
  const group = program.map((p) => instance.group[p]!);
  const sizes = new Int32Array(groups.length);
  for (const g of group) sizes[g] = sizes[g]! + 1;
  const limits = limitsOf(instance, program);
  return laidOut({
    instance,
    size,
    slots,
    weights: instance.nodeWeights,
    program,
    utility,
    ...utilityClasses(utility),
    ...chanceTables(instance, program),
    mask: Uint8Array.from(program, (p) => allowed[p]!),
    group,
    groups: groups.length,
    cost,
    hasCosts: cost.some((usd) => usd > 0),
    fees: groups.map((one, g) => feeTable(one, sizes[g]!)),
    stepUsd: groups.reduce((most, one) => Math.max(most, stepUsd(one.feeSteps, size)), 0),
    budget: instance.budgetUsd,
    limits,
    ...kindsOf(limits, slots, cost),
  });
}

/** The entries of `values` at the places `at`. */
export function pick(values: Float64Array, at: Int32Array): Float64Array {
  const out = new Float64Array(at.length);
  for (let i = 0; i < at.length; i++) out[i] = values[at[i]!]!;
  return out;
}

/** The same fields as one shape of object: inner loops compiled for one problem then serve all of them. */
export function laidOut(fields: Prepared): Prepared {
  return {
    instance: fields.instance,
    size: fields.size,
    slots: fields.slots,
    nodes: fields.nodes,
    weights: fields.weights,
    program: fields.program,
    utility: fields.utility,
    rank: fields.rank,
    drop: fields.drop,
    take: fields.take,
    stay: fields.stay,
    leave: fields.leave,
    hazard: fields.hazard,
    tiny: fields.tiny,
    mask: fields.mask,
    group: fields.group,
    groups: fields.groups,
    cost: fields.cost,
    hasCosts: fields.hasCosts,
    fees: fields.fees,
    stepUsd: fields.stepUsd,
    budget: fields.budget,
    limits: fields.limits,
    kind: fields.kind,
    kinds: fields.kinds,
  };
}

/** Class of equal utility per candidate, and the fall from each class to the next; utilities stand in falling order. */
export function utilityClasses(utility: Float64Array): Pick<Prepared, "rank" | "drop"> {
  const size = utility.length;
  const rank = new Int32Array(size);
  const drop: number[] = [];
  for (let i = 0; i < size; i++) {
    const next = i + 1 < size ? utility[i + 1]! : 0;
    rank[i] = drop.length;
    if (next < utility[i]! || i + 1 === size) drop.push(utility[i]! - next);
  }
  return { rank, drop: Float64Array.from(drop) };
}

function kindsOf({ start, of }: Limits, slots: number, cost: Float64Array): Pick<Prepared, "kind" | "kinds"> {
  const known = new Map<string, number>();
  const kind = Int32Array.from(cost, (usd, i) => {
    const name = `${usd}:${of.subarray(start[i * slots]!, start[(i + 1) * slots]!).join()}`;
    const found = known.get(name) ?? known.size;
    known.set(name, found);
    return found;
  });
  return { kind, kinds: known.size };
}

function stepUsd(steps: PortfolioInstance["groups"][number]["feeSteps"], count: number): number {
  const step = steps.find(({ upTo }) => count <= upTo) ?? steps.at(-1);
  return count > 0 ? (step?.usd ?? 0) : 0;
}

/** Slots allowed by `must` and `never`, per program; 0 where the two contradict. */
export function allowedSlots(instance: PortfolioInstance): Uint8Array {
  const allowed = new Uint8Array(instance.size).fill((1 << (instance.levels + 1)) - 1);
  for (const p of instance.never) allowed[p] = 1;
  for (const p of instance.must) allowed[p] = allowed[p]! & ~1;
  return allowed;
}
