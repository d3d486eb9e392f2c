import type { Tier } from "../answers/plan-report.ts";
import type { Case } from "../case/case.ts";
import type { PortfolioCap, PortfolioGroup, PortfolioInstance } from "../portfolio/problem/instance.ts";
import type { CountLimit } from "../profile/profile.ts";
import { plannedFees } from "../season/planned-fees.ts";
import { signalsFor } from "../season/signals-for.ts";
import { hospitalCaps } from "./hospital-caps.ts";
import { type OpenSet, openSetsOf } from "./open-sets.ts";
import { utilitiesOf } from "./utility.ts";

/** The portfolio problem of a case. */
export interface CaseInstance {
  readonly instance: PortfolioInstance;
  /** What the list may hold programs of. */
  readonly open: OpenSet;
  /** Fixed fees of what is open and what was paid before, US dollars. */
  readonly fixedUsd: number;
}

/** The problem of one open set, with limits on tiers where it is told which tier each candidate is of. */
export type ProblemOf = (tierOf: ((index: number) => Tier) | null) => CaseInstance;

/**
 * The portfolio problem of a case over its candidates (MODEL section 2). Level 1 is silver, or the only kind of signal;
 * level 2 is gold. `tierOf` (tier of each candidate) turns tier limits into caps. In season running applications are kept
 * at no further cost and take no further signal, fee steps go on where they were left, and limits count what was sent.
 * Programs of what is not `open` are left out, and fixed fees that only they would ask are not owed.
 */
export function instanceOf(
  base: Case,
  tierOf: ((index: number) => Tier) | null,
  open: OpenSet = openSetsOf(base)[0]!,
): CaseInstance {
  const { facts, profile, sent } = base;
  const surface = base.surface();
  const { rows } = surface;
  const size = rows.length;
  const { specialties } = sent.rest.seeks;
  const fixedUsd = open.fixedUsd + sent.spentUsd;
  const at = new Map<string, number>(specialties.map((name, index) => [name, index]));
  const column = facts.programs.columns.get("specialty");
  const group = Int32Array.from(rows, (row) => {
    const found = at.get(String(column?.values[row]));
    if (found === undefined) throw new Error(`candidate row ${row} is of no specialty sought`);
    return found;
  });
  const caps: PortfolioCap[] = [];
  const states = facts.programs.columns.get("state");
  for (const [state, limit] of Object.entries(profile.constraints.state)) {
    caps.push(capOf(size, (index) => states?.values[rows[index]!] === state, limit, state));
  }
  for (const [tier, limit] of tierOf === null ? [] : Object.entries(profile.constraints.tier)) {
    caps.push(capOf(size, (index) => tierOf?.(index) === tier, limit, tier));
  }
  const { must } = base.candidates();
  if (profile.constraints.oneSpecialtyPerHospital) caps.push(...hospitalCaps(facts.programs, rows, must));
  const { usd, maxPrograms } = profile.budget;
  const instance: PortfolioInstance = {
    nodeWeights: surface.weights,
    size,
    levels: 3,
    prob: surface.match,
    utility: utilitiesOf(facts, rows, profile.weights),
    group,
    groups: specialties.map((name) => groupOf(base, name)),
    cost: new Float64Array(size),
    budgetUsd: usd === null ? Number.POSITIVE_INFINITY : Math.max(0, usd - fixedUsd),
    maxCount: maxPrograms ?? Number.POSITIVE_INFINITY,
    maxSilver: Number.POSITIVE_INFINITY,
    maxGold: Number.POSITIVE_INFINITY,
    caps,
    must: [...rows.keys()].filter((index) => must.has(rows[index]!)),
    never: specialties.every((name) => open.specialties.has(name))
      ? []
      : [...rows.keys()].filter((index) => !open.specialties.has(specialties[group[index]!]!)),
  };
  const whole = sent.bySpecialty.size === 0 ? instance : withRunning(instance, base);
  return { instance: whole, open, fixedUsd };
}

function groupOf({ profile, sent, season }: Case, name: string): PortfolioGroup {
  const allowance = signalsFor(sent.rest, season, name);
  const limit = profile.constraints.specialty[name];
  return {
    name,
    feeSteps: plannedFees(season, name).steps.map(({ upTo, usd }) => ({
      upTo: upTo ?? Number.POSITIVE_INFINITY,
      usd,
    })),
    silver: allowance.silver ?? allowance.signal ?? 0,
    gold: allowance.gold ?? 0,
    minCount: limit?.min ?? 0,
    maxCount: limit?.max ?? Number.POSITIVE_INFINITY,
  };
}

function capOf(
  size: number,
  holds: (index: number) => boolean,
  limit: CountLimit,
  name: string,
): PortfolioCap {
  const of: number[] = [];
  for (let index = 0; index < size; index++) if (holds(index)) of.push(index);
  return { of, min: limit.min ?? 0, max: limit.max ?? Number.POSITIVE_INFINITY, level: null, name };
}

/** The problem of the rest of the season. What was sent is never called too much. */
function withRunning(instance: PortfolioInstance, base: Case): PortfolioInstance {
  const { sent, canApply } = base;
  const { rows } = base.surface();
  const running = [...rows.keys()].filter((index) => sent.running.has(rows[index]!));
  const runningIn = (of: (index: number) => boolean): number => running.filter(of).length;
  const groups = instance.groups.map((group, g): PortfolioGroup => {
    const kept = runningIn((index) => instance.group[index] === g);
    const gone = (sent.bySpecialty.get(group.name) ?? 0) - kept;
    return {
      ...group,
      feeSteps: [
        { upTo: kept, usd: 0 },
        ...group.feeSteps
          .map(({ upTo, usd }) => ({ upTo: upTo - gone, usd }))
          .filter(({ upTo }) => upTo > kept),
      ],
      minCount: canApply ? Math.max(0, group.minCount - gone) : 0,
      maxCount: Math.max(kept, group.maxCount - gone),
    };
  });
  const caps = instance.caps.map((cap): PortfolioCap => {
    const of = new Set(cap.of);
    const sentHere = runningIn((index) => of.has(index));
    return { ...cap, min: canApply ? cap.min : 0, max: Math.max(cap.max, sentHere) };
  });
  const gone = [...sent.bySpecialty.values()].reduce((sum, count) => sum + count, 0) - running.length;
  return {
    ...instance,
    groups,
    caps: [...caps, { of: running, min: 0, max: 0, level: 1 }, { of: running, min: 0, max: 0, level: 2 }],
    maxCount: Math.max(running.length, instance.maxCount - gone),
    must: [...new Set([...instance.must, ...running])],
  };
}

/** The problem of the running applications alone, without any limit; `null` where none is running. */
export function runningAlone(instance: PortfolioInstance, base: Case): PortfolioInstance | null {
  const { rows } = base.surface();
  const isRunning = (index: number): boolean => base.sent.running.has(rows[index]!);
  const must = [...rows.keys()].filter(isRunning);
  if (must.length === 0) return null;
  return {
    ...instance,
    groups: instance.groups.map((group) => ({ ...group, minCount: 0, maxCount: Number.POSITIVE_INFINITY })),
    caps: instance.caps.map((cap) =>
      cap.level === null ? { ...cap, min: 0, max: Number.POSITIVE_INFINITY } : cap,
    ),
    budgetUsd: Number.POSITIVE_INFINITY,
    maxCount: must.length,
    must,
    never: [...rows.keys()].filter((index) => !isRunning(index)),
  };
}
