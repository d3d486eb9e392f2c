import type { PortfolioInstance } from "./instance.ts";

/**
 * Every count limit of an instance in one form: limit t asks `min[t] <= members chosen <= max[t]`. Limit 0 is the
 * number of programs, limits 1 … G are the groups' numbers, then come signals and caps. The limits touched by
 * candidate i at choice slot s (0 = no application, s = level + 1) are `of[start[i * slots + s]]` … up to the next start.
 */
export interface Limits {
  readonly names: readonly string[];
  /** 1 or 2 where the limit is an allowance of silver or gold signals, else 0. */
  readonly signal: Uint8Array;
  readonly min: Float64Array;
  readonly max: Float64Array;
  readonly start: Int32Array;
  readonly of: Int32Array;
}

interface Draft {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly level: number | null;
  readonly signal?: number;
  readonly has: (program: number) => boolean;
}

const SIGNAL_NAMES = ["plain", "silver", "gold"];

/** The limits of `instance` for the candidates `program` (position → program index). */
export function limitsOf(instance: PortfolioInstance, program: Int32Array): Limits {
  const drafts: Draft[] = [
    { name: "maxCount", min: 0, max: instance.maxCount, level: null, has: () => true },
    ...instance.groups.map((group, index) => ({
      name: `groups[${index}] (${group.name})`,
      min: group.minCount,
      max: group.maxCount,
      level: null,
      has: (p: number) => instance.group[p] === index,
    })),
  ];
  const sizes = new Int32Array(instance.groups.length);
  for (const p of program) sizes[instance.group[p]!] = sizes[instance.group[p]!]! + 1;
  const overall = [null, instance.maxSilver, instance.maxGold];
  for (let level = 1; level < instance.levels; level++) {
    const title = SIGNAL_NAMES[level]!;
    if (overall[level]! < program.length) {
      drafts.push({
        name: level === 1 ? "maxSilver" : "maxGold",
        min: 0,
        max: overall[level]!,
        level,
        signal: level,
        has: () => true,
      });
    }
    instance.groups.forEach((group, index) => {
      const max = level === 1 ? group.silver : group.gold;
      if (max >= sizes[index]!) return;
      const name = `groups[${index}] (${group.name}) ${title}`;
      drafts.push({ name, min: 0, max, level, signal: level, has: (p) => instance.group[p] === index });
    });
  }
  instance.caps.forEach((cap, index) => {
    const members = new Set(cap.of);
    const { min, max, level } = cap;
    drafts.push({ name: `caps[${index}]`, min, max, level, has: (p) => members.has(p) });
  });
  return compile(drafts, program, instance.levels);
}

function compile(drafts: readonly Draft[], program: Int32Array, levels: number): Limits {
  const slots = levels + 1;
  const start = new Int32Array(program.length * slots + 1);
  const of: number[] = [];
  for (let i = 0; i < program.length; i++) {
    for (let slot = 0; slot < slots; slot++) {
      if (slot > 0) {
        drafts.forEach((draft, t) => {
          if ((draft.level === null || draft.level === slot - 1) && draft.has(program[i]!)) of.push(t);
        });
      }
      start[i * slots + slot + 1] = of.length;
    }
  }
  return {
    names: drafts.map((draft) => draft.name),
    signal: Uint8Array.from(drafts, (draft) => draft.signal ?? 0),
    min: Float64Array.from(drafts, (draft) => draft.min),
    max: Float64Array.from(drafts, (draft) => draft.max),
    start,
    of: Int32Array.from(of),
  };
}
