import { uses } from "../problem/limits.ts";
import { CENT, type Prepared } from "../problem/prepared.ts";
import { clearState, isFeasible, refresh, type SearchState, setSlot } from "./search-state.ts";
import type { Work } from "./work.ts";

/** A counter that the table keeps: usage of a limit, or own costs in whole units. */
interface Counter {
  readonly limit: number;
  readonly top: number;
  /** Counts beyond `top` are the same as `top` (only a minimum matters). */
  readonly saturates: boolean;
  readonly stride: number;
}

/** Table cells up to which the exact table is used. */
const MOST_CELLS = 10_000_000;

/**
 * Exact optimum for one node by dynamic programming from the least preferred candidate up (Kapur & Hong,
 * arXiv 2205.01869, extended to limits and fee steps): `V_i(used) = max_s u_i q_is + (1 − q_is) V_(i+1)(used + use of s)`.
 * Pseudo-polynomial: one cell for every candidate and combination of counts and whole dollars used. Puts the optimum
 * into `best`; "infeasible" when there is none, "too-large" when the table would be.
 */
export function solveOneNode(best: SearchState, work: Work): "solved" | "infeasible" | "too-large" {
  const { prepared } = best;
  const { size, slots, take, stay, utility, mask } = prepared;
  const unit = costUnit(prepared);
  const counters = unit === null ? null : countersOf(prepared, unit);
  if (!counters) return "too-large";
  const states = counters.reduce((product, counter) => product * (counter.top + 1), 1);
  if (states * size * slots > MOST_CELLS || states * size * slots * 4 > work.left) return "too-large";
  work.spend(states * size * slots * 4);
  let after: Float64Array = terminal(prepared, counters, states, unit!);
  let here: Float64Array = new Float64Array(states);
  const choice = new Uint8Array(states * size);
  const digits = new Int32Array(counters.length);
  for (let i = size - 1; i >= 0; i--) {
    digits.fill(0);
    const step = usesOf(prepared, counters, i, unit!);
    for (let state = 0; state < states; state++) {
      let value = -Infinity;
      for (let s = 0; s < slots; s++) {
        if ((mask[i]! & (1 << s)) === 0) continue;
        const next = nextState(counters, digits, state, step, s);
        if (next < 0 || after[next] === -Infinity) continue;
        const remain = stay[i * slots + s]!;
        const total = utility[i]! * take[i * slots + s]! + remain * after[next]!;
        if (total > value) {
          value = total;
          choice[i * states + state] = s;
        }
      }
      here[state] = value;
      advance(counters, digits);
    }
    [after, here] = [here, after];
  }
  clearState(best);
  if (states === 0 || after[0] === -Infinity) return "infeasible";
  let state = 0;
  digits.fill(0);
  for (let i = 0; i < size; i++) {
    const s = choice[i * states + state]!;
    counters.forEach((counter, c) => {
      digits[c] = Math.floor(state / counter.stride) % (counter.top + 1);
    });
    state = nextState(counters, digits, state, usesOf(prepared, counters, i, unit!), s);
    setSlot(best, i, s);
  }
  refresh(best);
  return isFeasible(best) ? "solved" : "too-large";
}

/** Own costs in cents have this common divisor; 0 without costs or budget; null when they are not whole cents. */
function costUnit(prepared: Prepared): number | null {
  if (!prepared.hasCosts || prepared.budget === Infinity) return 0;
  let unit = 0;
  for (const usd of prepared.cost) {
    const cents = Math.round(usd * 100);
    if (Math.abs(cents - usd * 100) > 1e-6) return null;
    for (let [a, b] = [unit, cents]; ; [a, b] = [b, a % b]) {
      if (b === 0) {
        unit = a;
        break;
      }
    }
  }
  return unit;
}

function countersOf(prepared: Prepared, unit: number): Counter[] | null {
  const { limits, groups, fees, budget } = prepared;
  const counters: Counter[] = [];
  let stride = 1;
  const add = (limit: number, top: number, saturates: boolean) => {
    counters.push({ limit, top, saturates, stride });
    stride *= top + 1;
  };
  const membersOf = countMembers(prepared);
  for (let t = 0; t < limits.names.length; t++) {
    const members = membersOf[t]!;
    let top = Math.min(limits.max[t]!, members);
    const paid = t >= 1 && t <= groups && budget < Infinity && fees[t - 1]!.at(-1)! > 0;
    if (paid) while (top > 0 && fees[t - 1]![top]! > budget + CENT) top--;
    else if (top === members && limits.min[t] === 0) continue;
    else if (top === members) {
      add(t, limits.min[t]!, true);
      continue;
    }
    if (limits.min[t]! > top) return null;
    add(t, top, false);
  }
  if (unit > 0) add(-1, Math.floor(((budget + CENT) * 100) / unit), false);
  return counters;
}

/** How many candidates count towards each limit at some slot. */
function countMembers({ limits, size, slots }: Prepared): Int32Array {
  const members = new Int32Array(limits.names.length);
  const last = new Int32Array(limits.names.length).fill(-1);
  for (let i = 0; i < size; i++) {
    for (let e = limits.start[i * slots]!; e < limits.start[(i + 1) * slots]!; e++) {
      const t = limits.of[e]!;
      if (last[t] === i) continue;
      last[t] = i;
      members[t] = members[t]! + 1;
    }
  }
  return members;
}

function terminal(
  prepared: Prepared,
  counters: readonly Counter[],
  states: number,
  unit: number,
): Float64Array {
  const { limits, groups, fees, budget } = prepared;
  const values = new Float64Array(states);
  const digits = new Int32Array(counters.length);
  for (let state = 0; state < states; state++) {
    let usd = 0;
    let met = true;
    counters.forEach(({ limit }, c) => {
      if (limit < 0) usd += (digits[c]! * unit) / 100;
      else if (digits[c]! < limits.min[limit]!) met = false;
      if (limit >= 1 && limit <= groups && budget < Infinity) usd += fees[limit - 1]![digits[c]!]!;
    });
    values[state] = met && usd <= budget + CENT ? 0 : -Infinity;
    advance(counters, digits);
  }
  return values;
}

/** How much slot s of candidate i adds to every counter: `[s * counters + c]`. */
function usesOf(prepared: Prepared, counters: readonly Counter[], i: number, unit: number): Int32Array {
  const { slots, limits, cost } = prepared;
  const out = new Int32Array(slots * counters.length);
  for (let s = 1; s < slots; s++) {
    counters.forEach(({ limit }, c) => {
      const own =
        limit < 0 ? Math.round((cost[i]! * 100) / unit) : Number(uses(limits, i * slots + s, limit));
      out[s * counters.length + c] = own;
    });
  }
  return out;
}

function nextState(
  counters: readonly Counter[],
  digits: Int32Array,
  state: number,
  step: Int32Array,
  s: number,
): number {
  let next = state;
  for (let c = 0; c < counters.length; c++) {
    const add = step[s * counters.length + c]!;
    if (add === 0) continue;
    const { top, stride, saturates } = counters[c]!;
    if (digits[c]! + add > top) {
      if (!saturates) return -1;
      next += (top - digits[c]!) * stride;
    } else next += add * stride;
  }
  return next;
}

function advance(counters: readonly Counter[], digits: Int32Array): void {
  for (let c = 0; c < counters.length; c++) {
    digits[c] = digits[c]! + 1;
    if (digits[c]! <= counters[c]!.top) return;
    digits[c] = 0;
  }
}
