import type { Tier } from "../answers/plan-report.ts";
import type { ChanceSurface } from "../chances/chance-surface.ts";
import type { FactTable } from "../facts/fact-table.ts";
import type { PortfolioCap, PortfolioGroup, PortfolioInstance } from "../portfolio/problem/instance.ts";
import type { Profile, SignalAllowance } from "../profile/profile.ts";
import { allowanceOf } from "../season/allowance-of.ts";
import { plannedFees } from "../season/planned-fees.ts";
import type { SeasonFacts } from "../season/season-facts.ts";
import type { TierLimits } from "./tiers.ts";
import { tierOf } from "./tiers.ts";

/** The signals one may send in a specialty: the profile's own numbers, else the season's allowance, else none. */
export function signalsFor(profile: Profile, season: SeasonFacts, specialty: string): SignalAllowance {
  if (profile.signals !== "default") return profile.signals[specialty] ?? {};
  return allowanceOf(season, specialty)?.allowance ?? {};
}

/**
 * The portfolio problem of a profile over its candidates (MODEL section 2). Level 1 is silver, or the only kind of signal;
 * level 2 is gold. `tierLimits` and `interview` (plain interview chance per candidate) turn tier limits into caps.
 */
export function portfolioFor(
  table: FactTable,
  profile: Profile,
  season: SeasonFacts,
  surface: ChanceSurface,
  utility: Float64Array,
  fixedUsd: number,
  must: ReadonlySet<number>,
  tiers: { readonly limits: TierLimits; readonly interview: Float64Array } | null,
): PortfolioInstance {
  const size = surface.rows.length;
  const specialties = profile.seeks.specialties;
  const at = new Map<string, number>(specialties.map((name, index) => [name, index]));
  const column = table.columns.get("specialty");
  const group = Int32Array.from(surface.rows, (row) => at.get(String(column?.values[row])) ?? 0);
  const groups = specialties.map((name): PortfolioGroup => {
    const allowance = signalsFor(profile, season, name);
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
  });
  const caps: PortfolioCap[] = [];
  const states = table.columns.get("state");
  for (const [state, limit] of Object.entries(profile.constraints.state)) {
    caps.push(capOf(size, (index) => states?.values[surface.rows[index] ?? -1] === state, limit, state));
  }
  if (tiers) {
    for (const [tier, limit] of Object.entries(profile.constraints.tier) as [
      Tier,
      { min?: number; max?: number },
    ][]) {
      caps.push(
        capOf(size, (index) => tierOf(tiers.interview[index] ?? 0, tiers.limits) === tier, limit, tier),
      );
    }
  }
  return {
    nodeWeights: surface.weights,
    size,
    levels: 3,
    prob: surface.match,
    utility,
    group,
    groups,
    cost: new Float64Array(size),
    budgetUsd:
      profile.budget.usd === null ? Number.POSITIVE_INFINITY : Math.max(0, profile.budget.usd - fixedUsd),
    maxCount: profile.budget.maxPrograms ?? Number.POSITIVE_INFINITY,
    maxSilver: Number.POSITIVE_INFINITY,
    maxGold: Number.POSITIVE_INFINITY,
    caps,
    must: [...surface.rows.keys()].filter((index) => must.has(surface.rows[index] ?? -1)),
    never: [],
  };
}

function capOf(
  size: number,
  holds: (index: number) => boolean,
  limit: { min?: number; max?: number },
  name: string,
): PortfolioCap {
  const of: number[] = [];
  for (let index = 0; index < size; index++) if (holds(index)) of.push(index);
  return { of, min: limit.min ?? 0, max: limit.max ?? Number.POSITIVE_INFINITY, level: null, name };
}
