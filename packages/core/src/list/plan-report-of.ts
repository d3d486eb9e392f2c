import type { Gate } from "../answers/gate.ts";
import type { AskFirst, AskGroup, PlanReport } from "../answers/plan-report.ts";
import type { StopReason } from "../answers/reasons.ts";
import { type Case, runOf } from "../case/case.ts";
import { DEFAULT_DRAWS } from "../case/case-options.ts";
import { chanceRanges } from "../chances/chance-ranges.ts";
import type { ChanceRanges } from "../chances/chance-surface.ts";
import { gateKey, secondYearOf } from "../gate/gate-key.ts";
import { once } from "../once.ts";
import type { PortfolioSolution } from "../portfolio/problem/instance.ts";
import { asksForVisaRoom, visaRoomOf } from "../visa-room/visa-room-of.ts";
import { type BeyondLimit, beyondLimit } from "./beyond-limit.ts";
import type { ChosenList } from "./chosen-list.ts";
import { excludedRows } from "./excluded-rows.ts";
import { frontierPoints } from "./frontier-points.ts";
import { headlineCapOf, headlineLimitOf, saidRange } from "./headline-cap.ts";
import { inSeasonBlock } from "./in-season-report.ts";
import { interviewCount } from "./interview-count.ts";
import { levelReadings } from "./level-readings.ts";
import { listRows } from "./list-rows.ts";
import { matchChanceOf } from "./match-chance.ts";
import { planWarnings } from "./plan-warnings.ts";
import { seasonCost } from "./season-cost.ts";
import { paidCounts, sentLevels } from "./sent-levels.ts";
import { signalUse } from "./signal-use.ts";
import { specialtyLevels } from "./specialty-levels.ts";
import { stopPriceOf, stopReasonOf, stretchAt } from "./stop-line.ts";

/** What later stages add to the report of a list. */
export interface PlanParts {
  /** Share of the draws that keep each candidate, and the blocks that explain the list. */
  readonly explanation?: {
    readonly firm: Float64Array | null;
    readonly blocks: Pick<PlanReport, "robust" | "shadow" | "byHand" | "outsiders">;
  };
  readonly questions?: { readonly questions: readonly AskFirst[]; readonly groups: readonly AskGroup[] };
  /** The list if a J-1 would do as well, where it is told. */
  readonly withJ1?: Gate["withJ1"];
}

/** The optimised list of a case as a report (`smartpick/plan@1`), with what later stages have found. */
export function planReportOf(
  base: Case,
  list: ChosenList,
  { explanation, questions, withJ1 }: PlanParts = {},
): PlanReport {
  const solution = sentLevels(list.solution, list.surface.rows, base);
  const ranges = rangesOf(base, list, solution);
  const firm = explanation?.firm ?? null;
  const rows = listRows(base, { list, solution, ranges, firm });
  const { groups } = list.instance;
  const cost = seasonCost(base, groups, paidCounts(list.instance, solution, list.surface.rows, base));
  const inSeason = inSeasonBlock(base);
  const { season } = ranges;
  const said = headlineLimitOf(base);
  const match = saidRange(season.match, said.limit);
  const reason = stopReason(base, list, solution, cost.total);
  const beyond = beyondOf(base, list, reason);
  const capped = headlineCapOf(season.match, said);
  const bySource = levelReadings(base, list, solution, match.mid, said.limit);
  const sought = solution.order.map((index) => base.model.specialtyOf(list.surface.rows[index]!).name);
  const levels = specialtyLevels(base, new Set(sought));
  return {
    schema: "smartpick/plan@1",
    ...runOf(base),
    ...gateKey(base, secondYearOf(rows.map(({ track }) => track)), withJ1),
    chance: {
      match,
      anyInterview: season.anyInterview,
      ...(solution.order.some((index) => list.full[index] === 0) ? { oneYear: season.oneYear } : {}),
      interviews: interviewCount(season.pmf),
      ...(capped === null ? {} : { capped }),
      ...(bySource === null ? {} : { bySource }),
    },
    ...(levels.length === 0 ? {} : { levels }),
    cost,
    ...(inSeason === null ? {} : { inSeason }),
    certificate: {
      value: solution.value,
      upperBound: solution.upperBound,
      // JSON knows no infinity: of a list that is worth nothing there is no share to speak of.
      gap: Number.isFinite(solution.gap) ? solution.gap : null,
    },
    stopLine: {
      programs: solution.order.length,
      usd: cost.total,
      reason: beyond === null ? reason : withMore(reason, beyond),
    },
    frontier: frontierPoints(list, beyond, ranges, said.limit),
    list: rows,
    excluded: excludedRows(base.facts.programs, base.candidates().excluded),
    ...(questions === undefined ? {} : { askFirst: questions.questions, askGroups: questions.groups }),
    ...explanation?.blocks,
    ...(list.cautious === null ? {} : { cautious: list.cautious }),
    signals: signalUse(base, rows),
    ...(asksForVisaRoom(base.profile)
      ? { visaRoom: visaRoomOf(base.facts.visaRules ?? [], base.profile, base.options.today) }
      : {}),
    candidates: base.candidates().counts,
    warningReasons: [...base.warnings, ...planWarnings(base, list, { cost, rows, match: match.mid })],
  };
}

const made = new WeakMap<ChosenList, () => ChanceRanges>();

/** The ranges of a list, drawn once however often its report is made. */
function rangesOf(base: Case, list: ChosenList, { order, levels }: PortfolioSolution): ChanceRanges {
  let ranges = made.get(list);
  if (ranges === undefined) {
    ranges = once(() => {
      const { rows } = list.surface;
      const chosen = Int32Array.from(order, (index) => rows[index]!);
      const { seed, draws = DEFAULT_DRAWS } = base.options;
      const oneYear = new Set(order.flatMap((index) => (list.full[index] === 0 ? [rows[index]!] : [])));
      const options = { seed, draws, oneYear };
      return chanceRanges(
        base.model,
        chosen,
        Int8Array.from(order, (index) => levels[index]!),
        options,
      );
    });
    made.set(list, ranges);
  }
  return ranges();
}

const lifted = new WeakMap<ChosenList, BeyondLimit | null>();

/** What lies past the limit that ends a list, looked for once however often its report is made. */
function beyondOf(base: Case, list: ChosenList, reason: StopReason): BeyondLimit | null {
  let beyond = lifted.get(list);
  if (beyond === undefined) {
    beyond = beyondLimit(base, list, reason);
    lifted.set(list, beyond);
  }
  return beyond;
}

/** The reason with the next step past its limit. */
function withMore(reason: StopReason, { more }: BeyondLimit): StopReason {
  if (more === null) return reason;
  return reason.code === "budget" || reason.code === "max-programs" ? { ...reason, more } : reason;
}

function stopReason(base: Case, list: ChosenList, solution: PortfolioSolution, usd: number): StopReason {
  const programs = solution.order.length;
  if (!base.canApply) return { code: "applications-over", programs };
  const { budget } = base.profile;
  // An empty list costs nothing, but the dearest application then costs the fixed fees too.
  const toBegin = programs === 0 ? stretchAt(list.sizes, list.stop).usd - usd : 0;
  const dearest = dearestUsdOf(base, list);
  const stop = {
    programs,
    usd,
    value: solution.value,
    chance: matchChanceOf(list.surface, solution.levels),
  };
  return stopReasonOf(
    stop,
    list.sizes[list.stop + 1] ?? null,
    stopPriceOf(budget, base.facts.judgements).usdPerChance,
    {
      maxPrograms: budget.maxPrograms,
      usd: budget.usd,
      candidates: list.surface.rows.length,
      ended: base.sent.closed.size,
      dearestUsd: dearest === null ? null : dearest + toBegin,
    },
  );
}

/** The dearest step of any fee where the profile limits specialties, states or tiers; `null` where it does not. */
function dearestUsdOf({ profile }: Case, { whole }: ChosenList): number | null {
  const limited = Object.values(profile.constraints).some((limits) => Object.keys(limits).length > 0);
  return limited ? Math.max(...whole.groups.flatMap(({ feeSteps }) => feeSteps.map(({ usd }) => usd))) : null;
}
