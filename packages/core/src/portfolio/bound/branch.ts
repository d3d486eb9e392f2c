import type { Prepared } from "../problem/prepared.ts";
import { exchange } from "../search/exchange.ts";
import { meetMinimums } from "../search/feasible-start.ts";
import { greedy } from "../search/greedy.ts";
import { FREE } from "../search/moves.ts";
import { solveOneNode } from "../search/one-node.ts";
import { reshape } from "../search/reshape.ts";
import {
  clearState,
  emptyState,
  isFeasible,
  refresh,
  type SearchState,
  setSlot,
} from "../search/search-state.ts";
import type { Work } from "../search/work.ts";
import { type Certificate, indicator } from "./certify.ts";
import { type Dual, emptyDual } from "./dual.ts";
import { emptyLinear, type Linear, linearise } from "./linearise.ts";
import { narrow } from "./narrow.ts";
import { priced } from "./priced.ts";
import { propagate } from "./propagate.ts";
import { slotBounds } from "./reach.ts";
import { tighten } from "./tighten.ts";

interface Open {
  readonly mask: Uint8Array;
  readonly bound: number;
  readonly prices: Float64Array;
}

/** Relative distance below which two values count as equal. */
export const EQUAL = 1e-12;

/**
 * Branch and bound, best bound first: splits the open choices by the slot of one program, bounds each part by its own
 * tangents and prices, and rules slots out by reduced cost, until nothing open can beat `best` or the work is used up.
 * `best` is replaced by better choices on the way; returns a proved bound on all choices. `root` may be null when no
 * certificate is at hand; `incumbent` false means that `best` is not feasible yet.
 */
export function branch(
  best: SearchState,
  root: Certificate | null,
  incumbent: boolean,
  work: Work,
): { bound: number; feasible: boolean } {
  const { prepared } = best;
  let found = incumbent;
  let floor = incumbent ? best.value : -Infinity;
  const closed = () => (found ? floor + EQUAL * Math.max(1e-9, floor) : -Infinity);
  const mask = Uint8Array.from(prepared.mask);
  if (root && found) ruleOut(prepared, root, floor, mask);
  if (propagate(prepared, mask) !== FREE) return { bound: floor, feasible: found };
  const base = narrow(prepared, mask);
  const prices = root ? root.dual.prices : new Float64Array(prepared.limits.names.length + 1);
  const adopt = (state: SearchState) => {
    if (!isFeasible(state) || (found && state.value <= floor)) return;
    found = true;
    floor = state.value;
    clearState(best);
    const at = new Map(Array.from(prepared.program, (program, i) => [program, i]));
    for (let i = 0; i < state.slot.length; i++)
      setSlot(best, at.get(state.prepared.program[i]!)!, state.slot[i]!);
    refresh(best);
  };
  if (base.nodes === 1) {
    // What the prices ruled out is gone, so the exact table may fit now.
    const exact = emptyState(base);
    if (solveOneNode(exact, work) !== "too-large") {
      adopt(exact);
      return { bound: floor, feasible: found };
    }
  }
  const open: Open[] = [{ mask: base.mask, bound: root?.bound ?? Infinity, prices }];
  const run: Run = { base, open, work, known: () => (found ? best : null), adopt, closed };
  while (open.length > 0) {
    const node = takeBest(open);
    if (node.bound <= closed()) return { bound: floor, feasible: found };
    if (work.left <= 0) return { bound: node.bound, feasible: found };
    split(run, node);
  }
  return { bound: floor, feasible: found };
}

function takeBest(open: Open[]): Open {
  let at = 0;
  for (let n = 1; n < open.length; n++) if (open[n]!.bound > open[at]!.bound) at = n;
  const node = open[at]!;
  open[at] = open.at(-1)!;
  open.pop();
  return node;
}

/** What one run of branch and bound shares between its parts. */
interface Run {
  readonly base: Prepared;
  readonly open: Open[];
  readonly work: Work;
  /** A known feasible choice, or null. */
  known(): SearchState | null;
  adopt(state: SearchState): void;
  /** A part with this bound or less is done. */
  closed(): number;
}

/** Bounds one part, and unless that closes it puts its children into `open`. */
function split(run: Run, node: Open): void {
  const { base, work } = run;
  const here = narrow(base, node.mask);
  work.spend(here.size * here.slots * here.nodes * 12 + 24 * base.limits.of.length + 25_000);
  const state = emptyState(here);
  const known = run.known();
  const ready = known ? reshape(state, slotsIn(known, here)) : meetMinimums(state) < 0 && isFeasible(state);
  if (ready) {
    greedy(state, "gain");
    exchange(state, work);
    run.adopt(state);
  }
  const part: Part = {
    here,
    dual: emptyDual(here),
    linear: emptyLinear(here),
    slim: Uint8Array.from(here.mask),
    bound: node.bound,
  };
  part.dual.prices.set(node.prices);
  if (!boundPart(run, part, state) || propagate(here, part.slim) !== FREE) return;
  const chosen = branchOn(here, part.linear.slope, part.slim);
  if (chosen < 0) leaf(here, part.slim, run);
  else pushChildren(run, part, chosen);
}

/** One part of the choices while it is bounded. */
interface Part {
  readonly here: Prepared;
  readonly dual: Dual;
  readonly linear: Linear;
  /** Slots still open in it. */
  readonly slim: Uint8Array;
  bound: number;
}

/** Tangents at three points, and slots ruled out by each; false when that closes the part. */
function boundPart(run: Run, part: Part, state: SearchState): boolean {
  const { here, dual, linear, slim } = part;
  const { work } = run;
  const point = new Float64Array(here.size * here.slots);
  const mean = new Float64Array(point.length);
  indicator(state, point);
  for (let round = 0; round < 3; round++) {
    linearise(here, point, linear);
    work.spend(here.size * here.slots * here.nodes);
    const goal = run.closed();
    const now = tighten(here, linear, dual, { target: Math.max(0, goal), goal, steps: 25, work, mean });
    part.bound = Math.min(part.bound, now);
    if (now === -Infinity || part.bound <= goal) return false;
    if (goal > -Infinity) {
      work.spend(here.size * (10 * here.slots + 12));
      ruleOut(here, part, goal, slim);
    }
    for (let c = 0; c < point.length; c++) point[c] = (point[c]! + mean[c]!) / 2;
  }
  return true;
}

function pushChildren({ base, open }: Run, { here, dual, slim, bound }: Part, chosen: number): void {
  const at = new Map(Array.from(here.program, (program, i) => [program, i]));
  for (let s = 0; s < here.slots; s++) {
    if ((slim[chosen]! & (1 << s)) === 0) continue;
    const child = Uint8Array.from(slim);
    child[chosen] = 1 << s;
    if (propagate(here, child) !== FREE) continue;
    const mask = Uint8Array.from(base.program, (program) => {
      const i = at.get(program);
      return i === undefined ? 1 : child[i]!;
    });
    open.push({ mask, bound, prices: Float64Array.from(dual.prices) });
  }
}

/** The slots of a known choice for the candidates of a narrower problem. */
function slotsIn(known: SearchState, here: Prepared): Uint8Array {
  const slot = new Uint8Array(known.prepared.instance.size);
  for (let i = 0; i < known.slot.length; i++) slot[known.prepared.program[i]!] = known.slot[i]!;
  return Uint8Array.from(here.program, (program) => slot[program]!);
}

/** The undecided candidate with the steepest slope, or −1 when all are decided. */
function branchOn(prepared: Prepared, slope: Float64Array, mask: Uint8Array): number {
  const { size, slots } = prepared;
  let chosen = -1;
  let steepest = -Infinity;
  for (let i = 0; i < size; i++) {
    if ((mask[i]! & (mask[i]! - 1)) === 0) continue;
    for (let s = 1; s < slots; s++) {
      if ((mask[i]! & (1 << s)) !== 0 && slope[i * slots + s]! > steepest) {
        steepest = slope[i * slots + s]!;
        chosen = i;
      }
    }
  }
  return chosen;
}

function leaf(prepared: Prepared, mask: Uint8Array, run: Run): void {
  const state = emptyState(prepared);
  for (let i = 0; i < prepared.size; i++) setSlot(state, i, 31 - Math.clz32(mask[i]!));
  refresh(state);
  // The narrowed mask is part of the node, so the slots taken are allowed.
  run.adopt(state);
}

/** Takes out of `mask` what the prices show to be worth `floor` or less. */
function ruleOut(
  prepared: Prepared,
  { linear, dual }: { readonly linear: Linear; readonly dual: Dual },
  floor: number,
  mask: Uint8Array,
): void {
  const bounds = new Float64Array(prepared.size * prepared.slots);
  slotBounds(prepared, linear, dual, priced(prepared, linear, dual), floor, bounds);
  for (let c = 0; c < bounds.length; c++) {
    if (bounds[c]! <= floor) mask[(c / prepared.slots) | 0]! &= ~(1 << (c % prepared.slots));
  }
}
