import type { RoadmapLeftOut, RoadmapReport, RoadmapStep } from "../../answers/roadmap.ts";
import { type Case, runOf } from "../../case/case.ts";
import { doorsFor } from "../../doors/doors-for.ts";
import type { RoadmapFacts, StepFacts } from "../../facts/roadmap-facts.ts";
import type { RoadmapStepTold, RoadmapTold } from "../../profile/roadmap.ts";
import { daysBetween } from "../../season/days-between.ts";
import { plusDays } from "../../season/plus-days.ts";
import { verdictOf } from "./conditions.ts";
import { firstSteps } from "./first-steps.ts";
import { type FullWeek, levelled } from "./levelled.ts";
import { meetingsOf } from "./meetings.ts";
import { type Network, networkOf } from "./network.ts";
import { roadmapDays } from "./roadmap-days.ts";
import { stageOf } from "./stage-of.ts";
import { type LeversTold, type StepAtHand, stepAtHand } from "./step-at-hand.ts";
import { thisWeek } from "./this-week.ts";

/** What a roadmap is made of beside the case. */
export interface RoadmapBeside {
  /** What the applicant tells of her plan; `null` = nothing. */
  readonly told: RoadmapTold | null;
  /** What what-if said of the same case; `null` = no chance is raised in this stage. */
  readonly levers: LeversTold;
  /** The season that was asked for, where this case is of the one after it; `null` = this is it. */
  readonly instead: RoadmapReport["instead"];
}

const DAYS_A_WEEK = 7;
const NO_FACTS: RoadmapFacts = {
  hoursAWeek: { before: 0, residency: 0 },
  criticalDays: 0,
  usualYears: 1,
  years: {},
  steps: [],
  fellowshipDays: [],
};

/**
 * The dated plan of an applicant from today (`smartpick/roadmap@1`): the steps of her stage as a network with deadlines, when
 * each can and must begin, what it is worth, and what comes first. Without a table of steps it has none.
 */
export function roadmapFor(base: Case, { told, levers, instead }: RoadmapBeside): RoadmapReport {
  const facts = base.facts.roadmap ?? NO_FACTS;
  const { today } = base.options;
  const stage = stageOf(base, told, facts);
  const days = roadmapDays(base, facts, { stage, told });
  const sorted = sortedSteps(base, facts, { told, levers, stage });
  const doneOn = new Map(
    sorted.leftOut.flatMap(({ code, why, day }) =>
      why === "done" && day !== null ? [[code, daysBetween(today, day)] as const] : [],
    ),
  );
  const network = networkOf(sorted.steps, { today, days, doneOn });
  const isLater = stage.code === "resident" || stage.code === "fellowship";
  const usual = isLater ? facts.hoursAWeek.residency : facts.hoursAWeek.before;
  const hours = told?.hoursAWeek ?? usual;
  const even = levelled(
    network.activities.map((activity) => ({
      ...activity,
      hours: hoursOf(network, activity.code),
      isChosen: isChosen(network, activity.code, today),
    })),
    network.timings,
    hours,
  );
  const steps = network.steps
    .map((step) => datedStep(step, { network, begins: even.begins, today, criticalDays: facts.criticalDays }))
    .sort((a, b) => byDay(a, b));
  const people = meetingsOf(base.profile, told, today);
  const ahead = days.filter(({ day }) => day >= today);
  return {
    schema: "smartpick/roadmap@1",
    ...runOf(base, { roadmap: told }),
    stage: { code: stage.code, told: stage.told, year: stage.year, of: stage.of },
    instead,
    match: levers?.base.match ?? null,
    hoursAWeek: { hours, told: told?.hoursAWeek != null },
    days,
    steps,
    first: firstSteps(steps, today),
    week: thisWeek(today, { steps, meetings: people.meetings, days: ahead }),
    ...people,
    leftOut: [...missedOf(network), ...sorted.leftOut],
    fullWeeks: even.over.map((week) => fullWeek(week, today)),
  };
}

/** Whether she told a day for a step that is still to come. */
function isChosen({ steps }: Network, code: string, today: string): boolean {
  const planned = steps.find(({ facts }) => facts.id === code)?.told?.planned ?? null;
  return planned !== null && planned >= today;
}

/**
 * What of a season is missed for good, where nothing has been sent and a step of the gate can no longer be done in time: the
 * plan is then for the season after it. `null` = the season can still be had, or something was sent.
 */
export function missedSeason(
  base: Case,
  { season, stage, leftOut }: RoadmapReport,
): RoadmapReport["instead"] {
  const isBefore = stage.code === "student" || stage.code === "gap" || stage.code === "applying";
  const missed = leftOut.filter(
    ({ opensGate, why }) => opensGate && (why === "too-late" || why === "not-yet"),
  );
  if (!isBefore || base.sent.running.size > 0 || missed.length === 0) return null;
  return { season, missed: missed.map(({ title }) => title) };
}

interface Sorted {
  readonly steps: readonly StepAtHand[];
  readonly leftOut: readonly RoadmapLeftOut[];
}

/** The steps of a stage: those to do, and those left out with the reason. */
function sortedSteps(
  base: Case,
  facts: RoadmapFacts,
  { told, levers, stage }: Omit<RoadmapBeside, "instead"> & { readonly stage: ReturnType<typeof stageOf> },
): Sorted {
  const { today } = base.options;
  const { doors } = doorsFor(base);
  const toldOf = new Map(told?.steps.map((one) => [one.code, one]));
  const steps: StepAtHand[] = [];
  const leftOut: RoadmapLeftOut[] = [];
  for (const step of facts.steps) {
    const own = toldOf.get(step.id) ?? null;
    // What she has planned or begun herself stands in the plan of any stage.
    if (!step.parts.includes(stage.part) && own === null) continue;
    const verdict = verdictOf({ base, doors, stage }, step.when);
    const why = reasonOut(own, verdict, today);
    if (why === null)
      steps.push(stepAtHand(base, levers, { facts: step, told: own, assumed: verdict === "not-told" }));
    else leftOut.push({ ...outOf(step), why, day: own?.done ?? null, by: null });
  }
  return { steps, leftOut };
}

function reasonOut(
  own: RoadmapStepTold | null,
  verdict: ReturnType<typeof verdictOf>,
  today: string,
): "done" | "skipped" | "not-asked" | "not-yet" | null {
  if (own?.done != null && own.done <= today) return "done";
  if (own?.skip === true) return "skipped";
  return verdict === "to-do" || verdict === "not-told" ? null : verdict;
}

function outOf({ id, title, worth }: StepFacts): Pick<RoadmapLeftOut, "code" | "title" | "opensGate"> {
  return { code: id, title, opensGate: worth === "gate" };
}

function missedOf({ missed }: Network): readonly RoadmapLeftOut[] {
  return missed.map(({ step, why, day, by }) => ({ ...outOf(step.facts), why, day, by }));
}

function hoursOf({ steps }: Network, code: string): number | null {
  return steps.find(({ facts }) => facts.id === code)?.facts.hours?.mid ?? null;
}

interface Dated {
  readonly network: Network;
  readonly begins: ReadonlyMap<string, { readonly begin: number; readonly end: number }>;
  readonly today: string;
  readonly criticalDays: number;
}

function datedStep(step: StepAtHand, { network, begins, today, criticalDays }: Dated): RoadmapStep {
  const { facts, told, assumed, days, worth, fees, usd } = step;
  const { id, title, first, source, reason, hours } = facts;
  const { earliest, latest, slack, freeSlack } = network.timings.get(id)!;
  const careful = network.careful.get(id)?.latest ?? null;
  const span = ({ begin, end }: { readonly begin: number; readonly end: number }) => ({
    begin: plusDays(today, begin),
    end: plusDays(today, end),
  });
  const { needs } = network.activities.find(({ code }) => code === id)!;
  const isRunning = told?.began != null && told.began <= today;
  return {
    code: id,
    title,
    first,
    state: slack !== null && slack < 0 ? "late" : isRunning ? "running" : "to-do",
    assumed,
    needs,
    days,
    hours,
    usd,
    fees,
    serves: network.serves.get(id) ?? null,
    worth: worthInTime(worth, network.serves.get(id)?.id ?? null),
    earliest: span(earliest),
    latest: latest === null ? null : span(latest),
    careful: careful === null ? null : plusDays(today, careful.begin),
    plan: span(begins.get(id)!),
    slack,
    freeSlack,
    critical: slack !== null && slack <= criticalDays,
    told: { planned: told?.planned ?? null, began: told?.began ?? null },
    source,
    reason,
    note: told?.note ?? null,
  };
}

/** The difference of a lever holds for what programs read; of what comes later nobody has measured it. */
function worthInTime(worth: RoadmapStep["worth"], served: string | null): RoadmapStep["worth"] {
  const inTime = served === "programs-review" || served === "applications-open";
  return worth.kind !== "lever" || inTime ? worth : { ...worth, difference: null, evidence: "no-data" };
}

/** By the day to begin, then by the last day to begin; otherwise as the table has them. */
function byDay(a: RoadmapStep, b: RoadmapStep): number {
  const order = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);
  return order(a.plan.begin, b.plan.begin) || order(a.latest?.begin ?? "9999", b.latest?.begin ?? "9999");
}

function fullWeek({ week, hours }: FullWeek, today: string): RoadmapReport["fullWeeks"][number] {
  return { from: plusDays(today, week * DAYS_A_WEEK), hours: Math.round(hours) };
}
