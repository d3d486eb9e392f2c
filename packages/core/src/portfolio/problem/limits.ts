import type { PortfolioCap, PortfolioInstance } from "./instance.ts";
import type { LimitName } from "./limit-conflict.ts";

/**
 * Every count limit of an instance in one form: limit t asks `min[t] <= members chosen <= max[t]`. Limit 0 is the
 * number of programs, limits 1 … G are the groups' numbers, then come signals and caps. The limits touched by
 * candidate i at choice slot s (0 = no application, s = level + 1) are `of[start[i * slots + s]]` … up to the next start.
 */
export interface Limits {
  readonly names: readonly LimitName[];
  /** 1 or 2 where the limit is an allowance of silver or gold signals, else 0. */
  readonly signal: Uint8Array;
  readonly min: Float64Array;
  readonly max: Float64Array;
  readonly start: Int32Array;
  readonly of: Int32Array;
}

/** Whether choice index `choice` counts towards limit t. */
export function uses({ start, of }: Limits, choice: number, t: number): boolean {
  for (let e = start[choice]!; e < start[choice + 1]!; e++) if (of[e] === t) return true;
  return false;
}

/** The limits of `instance` for the candidates `program` (position → program index). */
export function limitsOf(instance: PortfolioInstance, program: Int32Array): Limits {
  const { groups, group, caps, levels, maxCount } = instance;
  const names: LimitName[] = [{ kind: "programs" }];
  const min = [0];
  const max = [maxCount];
  const add = (name: LimitName, least: number, most: number): number => {
    names.push(name);
    min.push(least);
    return max.push(most) - 1;
  };
  groups.forEach((one, g) => {
    add({ kind: "group", group: g, name: one.name }, one.minCount, one.maxCount);
  });
  const sizes = new Int32Array(groups.length);
  for (const p of program) sizes[group[p]!] = sizes[group[p]!]! + 1;
  // Limits that signals of a level count towards: one for all programs and one per group, −1 where it cannot bind.
  const overall = new Int32Array(levels).fill(-1);
  const perGroup = new Int32Array(levels * groups.length).fill(-1);
  for (let level = 1; level < levels; level++) {
    const kind = level as 1 | 2;
    const most = kind === 1 ? instance.maxSilver : instance.maxGold;
    if (most < program.length) overall[level] = add({ kind: "signal", level: kind }, 0, most);
    groups.forEach((one, g) => {
      const allowed = kind === 1 ? one.silver : one.gold;
      if (allowed >= sizes[g]!) return;
      const name: LimitName = { kind: "group-signal", group: g, name: one.name, level: kind };
      perGroup[level * groups.length + g] = add(name, 0, allowed);
    });
  }
  const signal = Uint8Array.from(names, (name) => ("level" in name ? name.level : 0));
  const firstCap = names.length;
  caps.forEach((cap, c) => {
    add({ kind: "cap", cap: c, name: cap.name ?? null }, cap.min, cap.max);
  });
  const addLimits = (p: number, level: number, of: number[]): void => {
    of.push(0, 1 + group[p]!);
    if (overall[level]! >= 0) of.push(overall[level]!);
    const own = perGroup[level * groups.length + group[p]!]!;
    if (own >= 0) of.push(own);
  };
  return {
    names,
    signal: Uint8Array.from({ length: names.length }, (_, t) => signal[t] ?? 0),
    min: Float64Array.from(min),
    max: Float64Array.from(max),
    ...byChoice(instance, program, addLimits, firstCap),
  };
}

/** The limits of every choice; caps come last, as limits from `firstCap` on. */
function byChoice(
  { caps, levels, size }: PortfolioInstance,
  program: Int32Array,
  addLimits: (p: number, level: number, of: number[]) => void,
  firstCap: number,
): Pick<Limits, "start" | "of"> {
  const capsOf = capsByProgram(caps, size);
  const slots = levels + 1;
  const start = new Int32Array(program.length * slots + 1);
  const of: number[] = [];
  for (let i = 0; i < program.length; i++) {
    const p = program[i]!;
    start[i * slots + 1] = of.length;
    for (let level = 0; level < levels; level++) {
      addLimits(p, level, of);
      for (let e = capsOf.start[p]!; e < capsOf.start[p + 1]!; e++) {
        const c = capsOf.of[e]!;
        if (caps[c]!.level === null || caps[c]!.level === level) of.push(firstCap + c);
      }
      start[i * slots + level + 2] = of.length;
    }
  }
  return { start, of: Int32Array.from(of) };
}

/** The caps that hold each program, by index and each once: `of[start[p]]` … up to the next start. */
function capsByProgram(
  caps: readonly PortfolioCap[],
  size: number,
): { readonly start: Int32Array; readonly of: Int32Array } {
  const start = new Int32Array(size + 1);
  const last = new Int32Array(size).fill(-1);
  const members = caps.map((cap, c) =>
    cap.of.filter((p) => {
      if (last[p] === c) return false;
      last[p] = c;
      start[p + 1] = start[p + 1]! + 1;
      return true;
    }),
  );
  for (let p = 0; p < size; p++) start[p + 1] = start[p + 1]! + start[p]!;
  const of = new Int32Array(start[size]!);
  const next = start.slice();
  members.forEach((programs, c) => {
    for (const p of programs) {
      of[next[p]!] = c;
      next[p] = next[p]! + 1;
    }
  });
  return { start, of };
}
