import type { ListRow, SignalName, Verdict } from "../answers/plan-report.ts";
import type { Candidates } from "../case/candidates.ts";
import type { InSeason } from "../case/season-at-hand.ts";
import type { ChanceRanges, ChanceSurface } from "../chances/chance-surface.ts";
import { evidenceGrade } from "../chances/evidence-grade.ts";
import type { Facts } from "../facts/facts.ts";
import { factAt } from "../facts/lookup.ts";
import { INFORMATICS_FIELDS, informaticsValue } from "../pathway/informatics-value.ts";
import type { PortfolioInstance, PortfolioSolution } from "../portfolio/problem/instance.ts";
import type { Applicant } from "../profile/applicant.ts";
import type { Profile } from "../profile/profile.ts";
import { visaFieldsOf } from "../profile/visa-fields.ts";
import { feeOfCount } from "../season/fee-of-count.ts";
import { plannedFees } from "../season/planned-fees.ts";
import type { SeasonFacts } from "../season/season-facts.ts";
import { matchLossOf, survivalOf } from "./match-chance.ts";
import { signalsFor } from "./portfolio-for.ts";
import { rowReasons } from "./row-reasons.ts";
import { rowSources } from "./row-sources.ts";
import { type TierLimits, tierOf } from "./tiers.ts";

/** The name of a signal level in a specialty: 1 is silver or the only kind, 2 is gold. */
export function signalNameOf(
  profile: Profile,
  season: SeasonFacts,
  specialty: string,
  level: number,
): SignalName {
  if (level <= 0) return "none";
  if (level === 2) return "gold";
  return signalsFor(profile, season, specialty).signal === undefined ? "silver" : "signal";
}

/** The rows of the list, first the last to be cut, each with ranges, price, verdicts, reasons and sources. */
export function listRows(
  facts: Facts,
  profile: Profile,
  applicant: Applicant,
  season: SeasonFacts,
  candidates: Candidates,
  surface: ChanceSurface,
  instance: PortfolioInstance,
  solution: PortfolioSolution,
  ranges: ChanceRanges,
  tierLimits: TierLimits,
  plain: Float64Array,
  firm: Float64Array | null,
  inSeason: InSeason | null,
  sent: ReadonlyMap<string, number>,
): ListRow[] {
  const table = facts.programs;
  const survival = survivalOf(surface, solution.levels);
  const counts = groupCounts(instance, solution.levels);
  const visaFields = visaFieldsOf(applicant);
  const running = instance.groups.map(() => 0);
  for (const index of solution.order) {
    const group = instance.group[index] ?? 0;
    if (inSeason?.running.has(surface.rows[index] ?? -1)) running[group] = (running[group] ?? 0) + 1;
  }
  return solution.order.map((index, place): ListRow => {
    const row = surface.rows[index] ?? -1;
    const level = solution.levels[index] ?? 0;
    const value = (field: Parameters<typeof factAt>[2]): string | null => {
      const found = factAt(table, row, field)?.value ?? null;
      return found === null ? null : String(found);
    };
    const specialty = value("specialty") ?? "";
    const signal = signalNameOf(profile, season, specialty, level);
    const interview = ranges.interview[place] ?? { mid: 0, low: 0, high: 0 };
    const group = instance.group[index] ?? 0;
    const application = inSeason?.running.get(row);
    // Applications that came to nothing were paid as well: the fee steps go on after them.
    const count = (counts[group] ?? 0) + (sent.get(specialty) ?? 0) - (running[group] ?? 0);
    const steps = plannedFees(season, specialty).steps;
    const marginal = {
      chance: matchLossOf(surface, survival, index, level),
      usd: application ? 0 : feeOfCount(steps, count) - feeOfCount(steps, count - 1),
    };
    const informatics = informaticsValue(table, row);
    const id = table.ids[row] ?? "";
    const eligibility = candidates.findings[index] ?? [];
    const unknownFields = [...visaFields, ...INFORMATICS_FIELDS].filter(
      (field) => factAt(table, row, field) === null,
    );
    const unknownRules = eligibility.filter((found) => unknownTo(found.verdict)).map((found) => found.rule);
    return {
      rank: place + 1,
      id,
      acgme: /^acgme:(\d{10})/.exec(id)?.[1] ?? null,
      name: value("name") ?? id,
      city: value("city"),
      state: value("state"),
      specialty,
      track: value("track") ?? "categorical",
      setting: value("setting"),
      tier: tierOf(interview.mid, tierLimits),
      signal,
      interview,
      match: ranges.match[place] ?? { mid: 0, low: 0, high: 0 },
      marginal,
      evidence: evidenceGrade(facts, applicant, row),
      firm: firm === null ? null : (firm[index] ?? 0),
      pinned: candidates.must.has(row),
      eligibility,
      informatics: {
        value: round(informatics.value, 3),
        ehr: informatics.ehr,
        fellowship: informatics.fellowship,
        why: informatics.indicators === null ? [] : [informatics.indicators],
      },
      why: [],
      reasons: rowReasons(
        facts,
        profile,
        row,
        signal,
        marginal,
        plain[index] ?? 0,
        interview.mid,
        candidates.must.has(row),
        visaFields,
      ),
      sources: rowSources(facts, row, eligibility),
      unknown: [...new Set([...unknownFields, ...unknownRules])],
      ...(application ? { inSeason: { state: application.state, applied: application.entry.applied } } : {}),
    };
  });
}

/** Chosen programs per group. */
export function groupCounts(instance: PortfolioInstance, levels: Int8Array): number[] {
  const counts = instance.groups.map(() => 0);
  for (let index = 0; index < instance.size; index++) {
    const group = instance.group[index] ?? 0;
    if ((levels[index] ?? -1) >= 0) counts[group] = (counts[group] ?? 0) + 1;
  }
  return counts;
}

function unknownTo(verdict: Verdict): boolean {
  return verdict === "unknown";
}

function round(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}
