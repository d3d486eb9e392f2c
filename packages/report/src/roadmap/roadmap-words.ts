import type { RoadmapLeftOut, RoadmapReport, RoadmapStep, RoadmapThisWeek } from "@smartpick/core";
import { chancePhrase, differenceOf100, outOf100, rangeNote } from "../english/chance.ts";
import { dayInSeason } from "../english/day.ts";
import { dollars } from "../english/money.ts";
import { capitalised, counted, grouped, listed } from "../english/plural.ts";
import { daysFrom } from "../season-room/days.ts";
import { roadmapDayTitle, roadmapDayWords } from "./roadmap-day-words.ts";

/** More names than this would hide the finding. */
const MOST_NAMED = 3;
const NUMBERS = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

type Stage = RoadmapReport["stage"];

const STAGES: Readonly<Record<Stage["code"], string>> = {
  student: "medical student",
  gap: "after medical school, before applying",
  applying: "year of applying",
  interviewing: "applications sent",
  unmatched: "after a Match without a position",
  resident: "residency",
  fellowship: "year of applying to fellowships",
};

/** A stage by its code, as it stands in a list to choose from: `"Year of applying"`. */
export function stageName(code: Stage["code"]): string {
  return capitalised(STAGES[code]);
}

/** The stage of a roadmap as a phrase: `"residency, year 2 of 3"`. */
export function stageWords({ code, year, of }: Stage): string {
  return year === null || of === null ? STAGES[code] : `${STAGES[code]}, year ${year} of ${of}`;
}

/** The name of a step inside a sentence: it may have a colon or a comma of its own. */
const quoted = (title: string): string => `“${title}”`;

/** What matters most about a plan now, as full sentences: what is too late, what cannot wait, else the first last day. */
export function roadmapFinding(report: RoadmapReport): string {
  const { instead } = report;
  if (instead !== null)
    return `It is too late for the ${instead.season} season: ${listed(instead.missed.slice(0, MOST_NAMED).map(quoted))}. This plan is for ${report.season}. ${openFinding(report)}`;
  return openFinding(report);
}

function openFinding({ steps, leftOut, today, season }: RoadmapReport): string {
  const shut = leftOut.filter(({ why, opensGate }) => why === "too-late" && opensGate);
  if (shut.length > 0)
    return `It is too late for the ${season} season: ${listed(shut.slice(0, MOST_NAMED).map(({ title }) => quoted(title)))}. Plan for the season after it, or read plan B.`;
  const critical = steps
    .filter((step) => step.critical && step.latest !== null)
    .sort((a, b) => (a.latest!.begin < b.latest!.begin ? -1 : 1));
  if (critical.length > 0) {
    const running = critical.every(({ state }) => state === "running");
    const named = critical.slice(0, MOST_NAMED).map((step) => criticalWords(step, today));
    const more = critical.length - named.length;
    const also = more > 0 ? ` ${counted(more, "more step")} ${more === 1 ? "is" : "are"} as close.` : "";
    const verb = running ? "must not slip" : "cannot wait";
    return `${numberWord(critical.length)} ${critical.length === 1 ? "step" : "steps"} ${verb}: ${named.join("; ")}.${also}`;
  }
  const next = steps
    .filter(({ latest, state }) => latest !== null && state === "to-do")
    .sort((a, b) => (a.latest!.begin < b.latest!.begin ? -1 : 1))[0];
  if (next === undefined)
    return steps.length === 0 ? "No step is open in this stage." : "No step of this plan has a last day.";
  return `Nothing is critical today. The earliest deadline is ${dayInSeason(next.latest!.begin, today)}, to begin ${quoted(next.title)}.`;
}

function criticalWords({ title, latest, state, slack }: RoadmapStep, today: string): string {
  if (state === "running") return `${quoted(title)}, to end by ${dayInSeason(latest!.end, today)}`;
  if (slack !== null && slack < 0)
    return `${quoted(title)}, ${counted(-slack, "day")} late at the usual pace, so begin today`;
  return `${quoted(title)} by ${dayInSeason(latest!.begin, today)}`;
}

function numberWord(count: number): string {
  return NUMBERS[count] ?? grouped(count);
}

/** How much room a plan has beside its critical steps, as a sentence; `null` where nothing else has a deadline. */
export function roomWords({ steps }: Pick<RoadmapReport, "steps">): string | null {
  const others = steps.filter(({ critical }) => !critical).flatMap((step) => spareDays(step) ?? []);
  if (others.length === 0) return null;
  const least = Math.min(...others);
  const which = steps.some(({ critical }) => critical) ? "Every other" : "Every";
  return `${which} step with a last day has at least ${counted(least, "day")} to spare.`;
}

/** What a step is worth, as a short phrase: `"+4.0 of 100 (1.0 to 8.0)"`, `"opens the gate"`, `"no data"`. */
export function worthWords({ worth }: Pick<RoadmapStep, "worth">): string {
  switch (worth.kind) {
    case "gate":
      return "opens the gate";
    case "list":
      return worth.match === null ? "the list itself" : `${outOf100(worth.match.mid)} of 100 with the list`;
    case "lever": {
      if (worth.difference === null) return worth.required ? "opens the gate" : "no data";
      const { mid, low, high } = worth.difference;
      const span = `${differenceOf100(low)} to ${differenceOf100(high)}`;
      return `${mid < 0 ? "" : "+"}${differenceOf100(mid)} of 100 (4 in 5: ${span})`;
    }
    case "no-data":
      return "no data";
  }
}

/** What is left between the day on which a step is planned and its last day, days; `null` = no last day, below 0 = late. */
export function spareDays({ slack, plan, latest }: Spared): number | null {
  if (slack === null || latest === null) return null;
  return Math.min(slack, daysFrom(plan.end, latest.end));
}

type Spared = Pick<RoadmapStep, "slack" | "plan" | "latest">;

/** The same as a short phrase: `"2 days, critical"`, `"52 days"`, `"3 days late at the usual pace"`. */
export function slackWords(step: Spared & Pick<RoadmapStep, "critical">): string {
  const spare = spareDays(step);
  if (spare === null) return "no last day";
  if (spare < 0) return `${counted(-spare, "day")} late at the usual pace`;
  return step.critical ? `${counted(spare, "day")}, critical` : counted(spare, "day");
}

/** A step in sentences: days, what it serves, worth, hours and dollars, what is not told. */
export function roadmapStepWords(
  step: RoadmapStep,
  report: Pick<RoadmapReport, "today" | "steps">,
): readonly string[] {
  const { today } = report;
  const { state, plan, latest, serves, careful, needs, assumed, note } = step;
  const day = (iso: string): string => dayInSeason(iso, today);
  const doing =
    state === "running"
      ? `Under way; at the usual pace it ends on ${day(plan.end)}.`
      : plan.begin === plan.end
        ? `Do it on ${day(plan.begin)}.`
        : `Begin on ${day(plan.begin)}, end on ${day(plan.end)}.`;
  const last =
    latest === null
      ? "No deadline depends on it."
      : state === "running"
        ? `It has to end by ${day(latest.end)}.`
        : `Last day to begin: ${day(latest.begin)} (to spare: ${slackWords(step)}).`;
  const safer =
    careful !== null && latest !== null && careful < latest.begin && state !== "running"
      ? careful >= today
        ? [`If everything takes long: ${day(careful)}.`]
        : ["If everything takes long, it does not fit any more."]
      : [];
  const waits = needs.flatMap(({ code }) => report.steps.find((one) => one.code === code)?.title ?? []);
  const follows = report.steps
    .filter((one) => one.needs.some(({ code }) => code === step.code))
    .map(({ title }) => title);
  return [
    `${doing} ${last}`,
    ...safer,
    ...(serves === null ? [] : [`It has to be there when ${roadmapDayWords(serves, today)}.`]),
    ...(waits.length === 0 ? [] : [`It waits for: ${waits.join("; ")}.`]),
    ...(follows.length === 0 ? [] : [`What waits for it: ${follows.join("; ")}.`]),
    `Worth: ${worthWords(step)}. ${effortWords(step)}`,
    ...(assumed ? ["Your profile does not tell whether it is done; it is planned as if it were not."] : []),
    ...(note === null ? [] : [`Your note: ${note}`]),
  ];
}

function effortWords({ days, hours, usd }: Pick<RoadmapStep, "days" | "hours" | "usd">): string {
  const span = (low: number, high: number): string => (low === high ? `${low}` : `${low} to ${high}`);
  const work =
    hours === null
      ? "hours not known"
      : `about ${counted(hours.mid, "hour")} (${span(hours.low, hours.high)})`;
  const price = usd === null ? "no price known" : `${dollars(usd)}`;
  const long = days.low === days.high ? "" : ` (${span(days.low, days.high)})`;
  return `It takes about ${counted(days.mid, "day")}${long}, ${work}, ${price}.`;
}

/** Why a step is among the first, as a sentence. */
export function firstWords(
  { code, why }: RoadmapReport["first"][number],
  { steps, today }: Pick<RoadmapReport, "steps" | "today">,
): string {
  const step = steps.find((one) => one.code === code)!;
  const last = step.latest === null ? null : dayInSeason(step.latest.begin, today);
  const by = last === null ? "" : ` Last day to begin: ${last}.`;
  switch (why) {
    case "opens-gate":
      return `${step.title}. Without it there is no match.${by}`;
    case "worth":
      return `${step.title}. Worth: ${worthWords(step)}.${by}`;
    case "time":
      return `${step.title}. Nobody has measured its worth.${by}`;
    case "no-deadline":
      return `${step.title}. Nobody has measured its worth, and it has no last day.`;
  }
}

/** One line of this week: `"6 July: begin Step 3: study"`. */
export function weekWords(
  { day, what, code, title }: RoadmapThisWeek,
  { steps, today }: Pick<RoadmapReport, "steps" | "today">,
): string {
  const on = dayInSeason(day, today);
  switch (what) {
    case "begin": {
      const first = steps.find((step) => step.code === code)?.first;
      return `${on}: begin “${title}”.${first === undefined ? "" : ` ${first}`}`;
    }
    case "last-day":
      return `${on}: last day to begin “${title}”.`;
    case "end":
      return `${on}: “${title}” ends at the usual pace.`;
    case "meeting":
      return `${on}: meet ${title}.`;
    case "day":
      return `${on}: ${roadmapDayTitle(code)}.`;
  }
}

/** Why a step is left out, as a line. */
export function leftOutWords(one: RoadmapLeftOut, report: Pick<RoadmapReport, "today" | "leftOut">): string {
  const { title, why, day, by } = one;
  switch (why) {
    case "done":
      return day === null ? `${title}: done.` : `${title}: done on ${dayInSeason(day, report.today)}.`;
    case "skipped":
      return `${title}: left out by you.`;
    case "not-asked":
      return `${title}: nobody asks it of you.`;
    case "not-yet":
      return `${title}: not open to you yet.`;
    case "too-late":
      return `${title}: too late; it had to end by ${day === null ? "a day that is past" : dayInSeason(day, report.today)}.`;
    case "blocked":
      return `${title}: it waits for a step that is too late: ${report.leftOut.find(({ code }) => code === by)?.title ?? by}.`;
  }
}

/** The mentors and the next meetings, a line each; a missing mentor is said. */
export function peopleLines({
  mentors,
  meetings,
  today,
}: Pick<RoadmapReport, "mentors" | "meetings" | "today">): readonly string[] {
  const mentor = (kind: "clinical" | "informatics", name: string): string => {
    const who = mentors[kind];
    if (who === null) return `${name}: none yet.`;
    const next = meetings.find((meeting) => meeting.with === who);
    return next === undefined
      ? `${name}: ${who}.`
      : `${name}: ${who}. Next meeting ${dayInSeason(next.day, today)}${next.agreed ? "" : ", to be agreed"}.`;
  };
  const others = meetings
    .filter(({ with: who }) => who !== mentors.clinical && who !== mentors.informatics)
    .map(({ with: who, day, time, zone }) => {
      const at = time === null ? "" : `, ${time} ${zone === "utc" ? "UTC" : `${zone} time`}`;
      return `${who}: ${dayInSeason(day, today)}${at}.`;
    });
  return [mentor("clinical", "Clinical mentor"), mentor("informatics", "Informatics mentor"), ...others];
}

/** Weeks that ask for more hours than there are, as a sentence; `null` where none does. */
export function fullWeeksWords({
  fullWeeks,
  hoursAWeek,
  today,
}: Pick<RoadmapReport, "fullWeeks" | "hoursAWeek" | "today">): string | null {
  const [first] = fullWeeks;
  if (first === undefined) return null;
  const most = Math.max(...fullWeeks.map(({ hours }) => hours));
  return `${counted(fullWeeks.length, "week")} ${fullWeeks.length === 1 ? "asks" : "ask"} for more than ${hoursAWeek.hours} hours, up to ${most}; the first begins on ${dayInSeason(first.from, today)}.${hoursAWeek.told ? "" : " Tell your own hours as roadmap.hours_a_week."}`;
}

/** The span of a chance as the heading of a plan needs it; `null` where the stage has none. */
export function roadmapChanceWords({ match }: Pick<RoadmapReport, "match">): string | null {
  return match === null
    ? null
    : `With the list of today you match in ${chancePhrase(match.mid)} seasons ${rangeNote(match)}.`;
}
