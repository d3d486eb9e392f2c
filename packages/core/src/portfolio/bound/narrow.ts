import type { Limits } from "../problem/limits.ts";
import { laidOut, type Prepared, pick, utilityClasses } from "../problem/prepared.ts";

/** `prepared` with other allowed slots (`mask`, one entry a candidate); candidates left with slot 0 alone go. */
export function narrow(prepared: Prepared, mask: Uint8Array): Prepared {
  const { slots, nodes } = prepared;
  const kept = Int32Array.from(mask.keys()).filter((i) => (mask[i]! & ~1) !== 0);
  const size = kept.length;
  const row = slots * nodes;
  const rows = (table: Float64Array) => {
    const out = new Float64Array(size * row);
    for (let i = 0; i < size; i++) out.set(table.subarray(kept[i]! * row, (kept[i]! + 1) * row), i * row);
    return out;
  };
  const utility = pick(prepared.utility, kept);
  return laidOut({
    ...prepared,
    size,
    program: Int32Array.from(kept, (i) => prepared.program[i]!),
    utility,
    ...utilityClasses(utility),
    take: rows(prepared.take),
    stay: rows(prepared.stay),
    leave: rows(prepared.leave),
    hazard: rows(prepared.hazard),
    mask: Uint8Array.from(kept, (i) => mask[i]!),
    group: Int32Array.from(kept, (i) => prepared.group[i]!),
    cost: pick(prepared.cost, kept),
    kind: Int32Array.from(kept, (i) => prepared.kind[i]!),
    limits: narrowLimits(prepared.limits, kept, slots),
  });
}

function narrowLimits(limits: Limits, kept: Int32Array, slots: number): Limits {
  const start = new Int32Array(kept.length * slots + 1);
  const of: number[] = [];
  for (let i = 0; i < kept.length; i++) {
    for (let s = 0; s < slots; s++) {
      const choice = kept[i]! * slots + s;
      for (let e = limits.start[choice]!; e < limits.start[choice + 1]!; e++) of.push(limits.of[e]!);
      start[i * slots + s + 1] = of.length;
    }
  }
  return { ...limits, start, of: Int32Array.from(of) };
}
