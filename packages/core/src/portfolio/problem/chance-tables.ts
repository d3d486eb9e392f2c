import type { PortfolioInstance } from "./instance.ts";

/** Chances by choice and node, indexed `(i * slots + s) * nodes + k`. */
export interface ChanceTables {
  readonly nodes: number;
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
}

/** A chance of exactly 1 would make the hazard infinite; the value that is reported uses the true chance. */
const LEAST_STAY = 1e-12;

/** Largest chance of a problem whose chances count as tiny. */
const TINY = 1e-4;

/** The tables last made for a set of chances: a plan solves the same chances under several limits. */
const tablesOf = new WeakMap<Float64Array, ChanceTables & { readonly program: Int32Array }>();

/** Tables that several problems may share, so nobody writes to them. */
export function chanceTables(instance: PortfolioInstance, program: Int32Array): ChanceTables {
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
  return { ...tables, hazard };
}

type Filled = Omit<ChanceTables, "hazard">;

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
