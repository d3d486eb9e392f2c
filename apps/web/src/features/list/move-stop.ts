import { type LimitsForSize, limitsForSize } from "@smartpick/core";
import { counted, dollars, type WordedPlan } from "@smartpick/report";
import { personOf } from "../../store/asking.ts";
import { type Draft, valueAt, withValue } from "../../store/draft.ts";
import { changeDraft, useProfile } from "../../store/profile-store.ts";
import { offerUndo } from "../../store/screen-store.ts";
import { worthOf } from "./worth.ts";

/** Money and worth as they were told, `undefined` = not told. */
interface Told {
  readonly budget: unknown;
  readonly worth: unknown;
}

/** What a person told, beside what the stop line made of it, for as long as the tab lives. */
const kept = new Map<string, { readonly own: Told; readonly written: Told }>();

/**
 * Lets the list end at `programs` programs: one act, with Undo. Money and worth are raised only where they would end it
 * before, and come back as they were told as soon as the line stands where they suffice.
 */
export function moveStop(report: WordedPlan, programs: number): boolean {
  const state = useProfile.getState();
  const own = ownOf(personOf(state), state.draft);
  const told = withTold(state.draft, own);
  const limits = limitsAt(told, report, programs);
  if (limits === null) return false;
  const next = withLimits(told, report, limits);
  const command = changeDraft(next);
  kept.set(personOf(state), { own, written: toldIn(next) });
  if (command) offerUndo(movedWords(limits), command);
  return command !== null;
}

/** Takes the stop line away: money and worth, as they were told, decide again where the list ends. */
export function freeStop(): void {
  const state = useProfile.getState();
  const draft = withTold(state.draft, ownOf(personOf(state), state.draft));
  kept.delete(personOf(state));
  offerUndo("Worth and money decide where the list ends.", changeDraft(withValue(draft, MOST, undefined)));
}

const MOST = "budget.max_programs";
const BUDGET = "budget.usd";
const WORTH = "budget.usd_per_chance";

/** What was told before the line moved it; what was changed by hand since counts as told. */
function ownOf(person: string, draft: Draft): Told {
  const now = toldIn(draft);
  const before = kept.get(person);
  if (before === undefined) return now;
  return {
    budget: now.budget === before.written.budget ? before.own.budget : now.budget,
    worth: now.worth === before.written.worth ? before.own.worth : now.worth,
  };
}

function toldIn(draft: Draft): Told {
  return { budget: valueAt(draft, BUDGET), worth: valueAt(draft, WORTH) };
}

function withTold(draft: Draft, { budget, worth }: Told): Draft {
  return withValue(withValue(draft, BUDGET, budget), WORTH, worth);
}

function limitsAt(draft: Draft, report: WordedPlan, programs: number): LimitsForSize | null {
  const budget = valueAt(draft, BUDGET);
  return limitsForSize(report.frontier, programs, {
    budgetUsd: typeof budget === "number" ? budget : null,
    usdPerChance: worthOf(draft, report),
  });
}

function withLimits(draft: Draft, report: WordedPlan, limits: LimitsForSize): Draft {
  const ended = report.inSeason ? report.inSeason.rejected + report.inSeason.withdrawn : 0;
  const counting = withValue(draft, MOST, limits.maxPrograms + ended);
  const paying = limits.budgetUsd === null ? counting : withValue(counting, BUDGET, limits.budgetUsd);
  return limits.usdPerChance === null ? paying : withValue(paying, WORTH, limits.usdPerChance);
}

/** What was done, with every answer that it took. */
function movedWords({ maxPrograms, budgetUsd, usdPerChance }: LimitsForSize): string {
  return [
    `The list now ends at ${counted(maxPrograms, "program")}.`,
    ...(budgetUsd === null ? [] : [`Your budget is ${dollars(budgetUsd)} for it.`]),
    ...(usdPerChance === null ? [] : [`1 more of 100 counts ${dollars(usdPerChance)} for it.`]),
  ].join(" ");
}
