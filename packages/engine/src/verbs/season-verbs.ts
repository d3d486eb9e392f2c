import {
  type Problem,
  type Result,
  type SeasonCourse,
  type SeasonRoom,
  seasonCourse,
  seasonRoomFor,
} from "@smartpick/core";
import { type CaseInput, caseStagesOf } from "../case/case-stages.ts";
import type { EngineContext } from "../engine-context.ts";
import { type MatchedRow, matchedRows, type SheetRow } from "../facts/sheet-rows.ts";
import { type SignalsGiven, signalsGiven } from "../facts/signals-given.ts";
import type { Steps } from "../jobs/progress.ts";

/** Rows of a sheet that are looked up between two chances to stop. */
const ROWS_A_STEP = 20;

/** The season as it happens. */
export const SEASON_VERBS = {
  /** Dates, pace of invitations, and every application that was sent with what its silence means. */
  "season.room": (context: EngineContext, input: CaseInput): Result<SeasonRoom, Problem> => {
    const found = caseStagesOf(context, input);
    return found.ok ? { ok: true, value: seasonRoomFor(found.value.base) } : found;
  },
  /** How the chance of matching moved as news came; `null` while the list can still grow, or where nothing was sent. */
  *"season.course"(context: EngineContext, input: CaseInput): Steps<Result<SeasonCourse | null, Problem>> {
    const found = caseStagesOf(context, input);
    if (!found.ok) return found;
    const { base, list } = found.value;
    yield { done: 0, of: 1, what: "list" };
    const steps = seasonCourse(base, list());
    let step = steps.next();
    while (!step.done) {
      yield { done: 0, of: 1, what: "course" };
      step = steps.next();
    }
    return { ok: true, value: step.value };
  },
  /** Which program each row of a sheet names, where that is sure, and the nearest ones. */
  *"season.sheet"(
    { facts }: EngineContext,
    { rows }: { readonly rows: readonly SheetRow[] },
  ): Steps<readonly MatchedRow[]> {
    const matched: MatchedRow[] = [];
    for (let from = 0; from < rows.length; from += ROWS_A_STEP) {
      yield { done: from, of: rows.length, what: "rows" };
      matched.push(...matchedRows(facts, rows.slice(from, from + ROWS_A_STEP)));
    }
    return matched;
  },
  /** The signals that a season gives in the specialty of each program, by id; those not known are left out. */
  "season.signals": (
    { facts }: EngineContext,
    { programs, season }: { readonly programs: readonly string[]; readonly season: number },
  ): Readonly<Record<string, SignalsGiven>> => signalsGiven(facts, programs, season),
};
