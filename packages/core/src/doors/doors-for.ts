import type { GateCondition } from "../answers/gate.ts";
import type { Case } from "../case/case.ts";
import { gateOf } from "../gate/gate-of.ts";
import { lastDayToApply } from "../season/season-for.ts";
import type { Doors } from "./doors.ts";
import { doorsOf } from "./doors-of.ts";
import { beginsLater, countIn, fieldOf } from "./field.ts";
import { roadsOf } from "./roads-of.ts";
import { milestonesOf, seasonDay } from "./season-days.ts";

/**
 * Every door and road of a case on the days of its season. What a door blocks is counted over the programs that may be
 * asked, and over a list by the ids of its programs where one is given.
 */
export function doorsFor(base: Case, listed: readonly string[] | null = null): Doors {
  const field = fieldOf(base, listed);
  const later = countIn(field, (row) => beginsLater(base, row));
  const gate = gateOf(base, later.listed ?? later.all);
  const conditions = gate?.conditions ?? [];
  const doors = doorsOf({ base, conditions, field });
  return {
    season: base.year,
    today: base.options.today,
    canApply: base.canApply,
    lastDayToApply: lastDayToApply(base.year),
    possible: gate?.open ?? true,
    unlessSent: isUnlessSent(conditions),
    doors,
    roads: roadsOf({ base, doors, field }),
    programs: countIn(field),
    milestones: milestonesOf(base),
    dates: base.season.dates.map((date) => ({ ...date, about: seasonDay(base, date.id).about })),
    limits: base.season.limits,
    fees: base.season.fixedFees,
    next: nextOf(base),
    soap: base.season.soap ?? null,
  };
}

/** The season after that of a case. Its days are published later, so they are about those of this one. */
function nextOf({ facts, year }: Case): Doors["next"] {
  const season = year + 1;
  const own = facts.seasons.find((file) => file.season === season);
  const source = { facts, season: own ?? { dates: [] }, year: season };
  return {
    season,
    opens: seasonDay(source, "eras-opens"),
    send: seasonDay(source, "applications-open"),
  };
}

function isUnlessSent(conditions: readonly GateCondition[]): boolean {
  const missed = conditions.filter(({ state }) => state === "missed");
  return missed.length === 1 && missed[0]?.code === "applications-over" && missed[0].sent === 0;
}
