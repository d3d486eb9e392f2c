import type { Lever, WhatIfReport } from "../answers/what-if.ts";
import { type Case, runOf } from "../case/case.ts";
import type { ChosenList } from "../list/chosen-list.ts";
import type { Problem } from "../problem/problem.ts";
import type { Profile } from "../profile/profile.ts";
import { ok, type Result } from "../result.ts";
import { toEnd } from "../to-end.ts";
import { answerLever } from "./answer.ts";
import { askedLever } from "./asked-change.ts";
import { askedProfile } from "./asked-profile.ts";
import { cannotChange } from "./cannot-change.ts";
import { moneyLevers, settingLevers, signalLevers } from "./choices.ts";
import { step1Levers, step2ckLevers, step3Levers } from "./exams.ts";
import { experienceLevers } from "./experience.ts";
import { byEffect, leverOf } from "./lever-of.ts";
import { movedSignal } from "./moved-signal.ts";
import { nextSeasonLevers } from "./next-season.ts";
import { placeLevers } from "./places.ts";
import type { FindLevers, Pull } from "./pull.ts";
import { specialtyLevers } from "./specialties.ts";
import { type Start, startOf } from "./start.ts";
import { unhelpfulOf } from "./unhelpful.ts";

/** One change that was asked for: the profile with it, before any option, and its values by path in a profile file. */
export interface WhatIfAsked {
  readonly change: Lever["change"];
  readonly profile: Profile;
}

/** Finds the levers of some codes. To find may take a part of the time of a list, as for further specialties. */
type Finder = readonly [FindLevers, ...Lever["code"][]];

/** Levers of the applicant herself, of her list while applications can still be sent, and of a later season. */
const OWN: readonly Finder[] = [
  [step1Levers, "pass-step1"],
  [step2ckLevers, "step2ck-score"],
  [step3Levers, "pass-step3"],
];
const OPEN: readonly Finder[] = [
  [experienceLevers, "more-experience"],
  [placeLevers, "drop-place-filter", "add-region"],
  [settingLevers, "drop-setting-filter"],
  [specialtyLevers, "add-specialty"],
  [moneyLevers, "more-budget"],
  [signalLevers, "use-signals"],
];
const LATER: Finder = [nextSeasonLevers, "next-season", "next-season-again", "next-season-prepared"];

/**
 * What raises the chance of matching most (`smartpick/what-if@1`): the levers that can still be pulled, best first, or the
 * one change that was asked for; each with the list made anew and as it is, and with the range of its difference over
 * the same draws. Pauses before each lever. Refuses an asked change as `caseOf` refuses it.
 */
export function* whatIfSteps(
  base: Case,
  list: ChosenList,
  asked: WhatIfAsked | null = null,
): Generator<WhatIfProgress, Result<WhatIfReport, Problem>> {
  const start = startOf(base, list);
  if (asked !== null) {
    yield { done: 0, of: 1 };
    const profile = askedProfile(base, asked.profile, asked.change);
    if (!profile.ok) return profile;
    const lever = leverOf(start, askedLever(start, asked.change, profile.value));
    return lever.ok ? ok(reportOf(start, [lever.value], asked.change)) : lever;
  }
  const levers = yield* tried(start, pullsOf(start));
  const further = [movedSignal(start), answerLever(start)].flatMap((lever) => lever ?? []);
  return ok(reportOf(start, [...levers, ...further]));
}

/**
 * Of the levers of `whatIfSteps`, those with one of these codes, with the same numbers. Pauses before each. What is not asked
 * is not tried, so that it takes a part of the time.
 */
export function* leverSteps(
  base: Case,
  list: ChosenList,
  codes: readonly Lever["code"][],
): Generator<WhatIfProgress, Pick<WhatIfReport, "base" | "levers">> {
  const start = startOf(base, list);
  const wanted = new Set(codes);
  const levers = yield* tried(
    start,
    pullsOf(start, wanted).filter(({ code }) => wanted.has(code)),
  );
  const further = [
    wanted.has("move-signal") ? movedSignal(start) : null,
    wanted.has("ask-programs") ? answerLever(start) : null,
  ].flatMap((lever) => lever ?? []);
  return { base: baseOf(start), levers: leversIn(start, [...levers, ...further]) };
}

/** The levers that can be pulled; with `wanted` none is looked for whose code is not among them. */
function pullsOf(start: Start, wanted: ReadonlySet<Lever["code"]> | null = null): readonly Pull[] {
  const { base } = start;
  // Where nothing was sent and nothing can be, no exam helps this season.
  const own = base.canApply || base.sent.running.size > 0 ? OWN : [];
  const finders = [...own, ...(base.canApply ? OPEN : []), LATER];
  return finders.flatMap(([find, ...codes]) =>
    wanted === null || codes.some((code) => wanted.has(code)) ? find(start) : [],
  );
}

function* tried(start: Start, pulls: readonly Pull[]): Generator<WhatIfProgress, readonly Lever[]> {
  const of = pulls.length + 1;
  const levers: Lever[] = [];
  for (const [done, pull] of pulls.entries()) {
    yield { done, of };
    const lever = leverOf(start, pull);
    // A change that no case can hold, such as a season without facts, is no lever.
    if (lever.ok) levers.push(lever.value);
  }
  yield { done: pulls.length, of };
  return levers;
}

/** How many levers have been tried. */
export interface WhatIfProgress {
  readonly done: number;
  readonly of: number;
}

/** The same without a pause. */
export function whatIfOf(
  base: Case,
  list: ChosenList,
  asked: WhatIfAsked | null = null,
): Result<WhatIfReport, Problem> {
  return toEnd(whatIfSteps(base, list, asked));
}

function reportOf(
  start: Start,
  found: readonly Lever[],
  change: Lever["change"] | null = null,
): WhatIfReport {
  const { base, report } = start;
  const { gate } = report;
  return {
    schema: "smartpick/what-if@1",
    ...runOf(base, change === null ? {} : { change }),
    ...(gate === undefined ? {} : { gate }),
    base: baseOf(start),
    levers: leversIn(start, found),
    wouldNotHelp: change === null ? unhelpfulOf(start, byEffectIn(start, found)) : [],
    cannotChange: cannotChange(base),
    warningReasons: report.warningReasons,
  };
}

function baseOf({ report }: Start): WhatIfReport["base"] {
  return { match: report.chance.match, programs: report.list.length, usd: report.cost.total };
}

function byEffectIn({ base }: Start, found: readonly Lever[]): readonly Lever[] {
  return byEffect(found, base.facts.judgements.leverSizes.aboutNothing);
}

/** The list made anew keeps its signals where they are, so a move that gains nothing is no lever. */
function leversIn(start: Start, found: readonly Lever[]): readonly Lever[] {
  return byEffectIn(start, found).filter(
    ({ code, difference }) => code !== "move-signal" || difference!.mid > 0,
  );
}
