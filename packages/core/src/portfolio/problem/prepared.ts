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
  /** Chance that the choice takes the applicant: 1 − stay, to all digits where chances are tiny. */
  readonly take: Float64Array;
  /** Chance that the choice does not take the applicant; at least `LEAST_STAY`. */
  readonly stay: Float64Array;
  /** 1 / stay. */
  readonly leave: Float64Array;
  /** −ln(stay). */
  readonly hazard: Float64Array;
  /** All chances are so small that 1 − q would lose their digits. */
  readonly tiny: boolean;
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

/** A chance of exactly 1 would make the hazard infinite; the value that is reported uses the true chance. */
const LEAST_STAY = 1e-12;

/** Largest chance of a problem whose chances count as tiny. */
const TINY = 1e-4;

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
    nodes: instance.nodeWeights.length,
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

type ChanceTables = Pick<Prepared, "take" | "stay" | "leave" | "hazard" | "tiny">;

/** The tables last made for a set of chances: a plan solves the same chances under several limits. */
const tablesOf = new WeakMap<Float64Array, ChanceTables & { readonly program: Int32Array }>();

/** Tables that several problems may share, so nobody writes to them. */
function chanceTables(instance: PortfolioInstance, program: Int32Array): ChanceTables {
  const { prob, size } = instance;
  const known = tablesOf.get(prob);
  if (known !== undefined && sameNumbers(known.program, program)) return known;
  const made = newTables(instance, program);
  // A part of the programs, such as a list that is cut, is not worth the place of the whole.
  if (known === undefined || 2 * program.length > size) tablesOf.set(prob, { ...made, program });
  return made;
}

function sameNumbers(a: Int32Array, b: Int32Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function newTables(
  { levels, size, prob, nodeWeights }: PortfolioInstance,
  program: Int32Array,
): ChanceTables {
  const nodes = nodeWeights.length;
  const slots = levels + 1;
  const cells = program.length * slots * nodes;
  const take = new Float64Array(cells);
  const stay = new Float64Array(cells).fill(1);
  const leave = new Float64Array(cells).fill(1);
  const hazard = new Float64Array(cells);
  const tables = { nodes, take, stay, leave, tiny: isTiny(prob) };
  for (let i = 0; i < program.length; i++) {
    for (let level = 0; level < levels; level++) {
      const to = (i * slots + level + 1) * nodes;
      fillChances(tables, to, prob, (level * size + program[i]!) * nodes);
      fillHazards(tables, to, hazard);
    }
  }
  return { take, stay, leave, hazard, tiny: tables.tiny };
}

type Filled = Pick<Prepared, "nodes" | "take" | "stay" | "leave" | "tiny">;

/** Fills the chances of one choice, whose tables begin at `to`, from `prob[from]` on. */
export function fillChances(tables: Filled, to: number, prob: Float64Array, from: number): void {
  const { nodes, take, stay, leave, tiny } = tables;
  for (let k = 0; k < nodes; k++) {
    const chance = prob[from + k]!;
    const remain = 1 - chance > LEAST_STAY ? 1 - chance : LEAST_STAY;
    take[to + k] = tiny ? chance : 1 - remain;
    stay[to + k] = remain;
    leave[to + k] = 1 / remain;
  }
}

function fillHazards({ nodes, take, stay, tiny }: Filled, to: number, hazard: Float64Array): void {
  for (let k = to; k < to + nodes; k++) {
    hazard[k] = tiny ? -Math.log1p(-take[k]!) : stay[k] === 1 ? 0 : -Math.log(stay[k]!);
  }
}

function isTiny(prob: Float64Array): boolean {
  for (let cell = 0; cell < prob.length; cell++) if (prob[cell]! >= TINY) return false;
  return true;
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
