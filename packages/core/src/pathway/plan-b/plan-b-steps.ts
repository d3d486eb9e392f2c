import type { PlanBReport } from "../../answers/plan-b.ts";
import type { Lever } from "../../answers/what-if.ts";
import { type Case, runOf } from "../../case/case.ts";
import { byEffect, leverOf } from "../../levers/lever-of.ts";
import { nextSeasonLevers } from "../../levers/next-season.ts";
import { startOf } from "../../levers/start.ts";
import type { ChosenList } from "../../list/chosen-list.ts";
import type { Problem } from "../../problem/problem.ts";
import { ok, type Result, refused } from "../../result.ts";
import { toEnd } from "../../to-end.ts";
import { lackingCareers } from "../fellowship/fellowships-for.ts";
import { clocksOf, keptOpenOf } from "./clocks-of.ts";
import { graduationSeasons, limitSources } from "./graduation-seasons.ts";
import { tellsOfSkills } from "./role-asks.ts";
import { mostAskedOf, rolesHere } from "./roles-here.ts";

/** How many of the later seasons have been tried. */
export interface PlanBProgress {
  readonly done: number;
  readonly of: number;
}

/**
 * Other roads in informatics, and what keeps a later match open (`smartpick/plan-b@1`). The chance of another season is the
 * one that `what-if` gives: the same levers, list, draws and numbers. Pauses before each. Refuses facts without careers.
 */
export function* planBSteps(
  base: Case,
  list: ChosenList,
): Generator<PlanBProgress, Result<PlanBReport, Problem>> {
  const { careers } = base.facts;
  if (careers === undefined) return refused(lackingCareers());
  const start = startOf(base, list);
  const pulls = nextSeasonLevers(start);
  const levers: Lever[] = [];
  for (const [done, pull] of pulls.entries()) {
    yield { done, of: pulls.length };
    const lever = leverOf(start, pull);
    // A season without facts is no season to speak of.
    if (lever.ok) levers.push(lever.value);
  }
  const { profile, facts } = base;
  const { portfolio } = profile;
  const { gate, chance, list: planned, cost, warningReasons } = start.report;
  const roles = rolesHere(careers.roles, portfolio, facts.informatics?.credentials ?? []);
  const skillsTold = tellsOfSkills(portfolio);
  return ok({
    schema: "smartpick/plan-b@1",
    ...runOf(base),
    ...(gate === undefined ? {} : { gate }),
    skillsTold,
    mostAsked: skillsTold ? mostAskedOf(roles) : null,
    permits: careers.permits,
    base: { season: base.year, match: chance.match, programs: planned.length, usd: cost.total },
    roles,
    again: byEffect(levers, facts.judgements.leverSizes.aboutNothing),
    graduation: {
      graduationYear: profile.applicant.graduationYear,
      seasons: graduationSeasons(base),
      sources: limitSources(base),
    },
    clocks: clocksOf(base, careers.clocks),
    keepsOpen: keptOpenOf(base, careers.keepsOpen),
    warningReasons,
  });
}

/** The same without a pause. */
export function planBFor(base: Case, list: ChosenList): Result<PlanBReport, Problem> {
  return toEnd(planBSteps(base, list));
}
