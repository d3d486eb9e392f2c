import {
  ROADMAP_STEPS,
  type RoadmapMeeting,
  type RoadmapReport,
  type RoadmapStep,
  type SeasonRoom,
} from "@smartpick/core";
import { type CalendarDay, type CalendarLetters, calendarDays } from "../calendar/calendar-days.ts";
import { calendarFile } from "../calendar/calendar-file.ts";
import { dayInSeason } from "../english/day.ts";
import { deadlinesOf } from "../season-room/deadline-words.ts";
import { type Sources, sourceLine } from "../sources/source-names.ts";
import { roadmapDayTitle, roadmapDayWords } from "./roadmap-day-words.ts";
import { worthWords } from "./roadmap-words.ts";

/** What the calendar of a roadmap is made of. */
export interface RoadmapCalendarParts {
  readonly report: RoadmapReport;
  /** The season of the same case: its days stand in the file under the names that the season's own calendar gives them. */
  readonly room: SeasonRoom;
  readonly isImg: boolean;
  /** `null` = no day of a letter stands in it. */
  readonly letters: CalendarLetters | null;
  readonly sources: Sources;
  /** Changes of the plan on this day, see `calendarFile`. */
  readonly revision: number;
  readonly takeBack: boolean;
  /** The calendar file that stands where this one is written; left out or empty = none. */
  readonly earlier?: string;
}

/** Days of one step: when to begin, the last day to begin, and the end of what is under way. */
const ROLES = ["begin", "last", "end"] as const;

type Role = (typeof ROLES)[number];

/** Days that a later plan may stop to name: steps, meetings, and letters that are there. */
const TAKEN_AWAY = /^(?:step|meeting|mentor)-|^\d{4}-letter-/;

/**
 * The plan as the text of a calendar file: steps, meetings, and the days of the season. A step keeps its names over days and
 * seasons; a day of it that holds no longer is cancelled under its name. `takeBack` cancels all that any such file brought.
 */
export function roadmapCalendar(parts: RoadmapCalendarParts): Promise<string> {
  const { report, revision, takeBack, earlier = "" } = parts;
  const { today } = report;
  const days = roadmapCalendarDays(parts);
  return calendarFile(takeBack ? [...days, ...furtherSteps(days, today)] : days, {
    today,
    reminders: true,
    ...{ revision, takeBack, earlier },
    takesAway: (uid) => TAKEN_AWAY.test(uid),
  });
}

/** The days of that file. */
export function roadmapCalendarDays({
  report,
  room,
  isImg,
  letters,
  sources,
}: RoadmapCalendarParts): readonly CalendarDay[] {
  const { season, today, steps, leftOut, meetings } = report;
  const isLater = report.stage.code === "resident" || report.stage.code === "fellowship";
  const ofSeason = isLater
    ? fellowshipDays(report, sources)
    : calendarDays({
        season,
        today,
        deadlines: deadlinesOf(room, { isImg, conditions: [] }),
        visa: null,
        letters,
        sources,
      });
  // Each letter has its own last day where letters are told.
  const hasLetterDays = !isLater && (letters?.letters.length ?? 0) > 0;
  const gone = leftOut
    .filter(({ why }) => why !== "not-asked" && why !== "not-yet")
    .flatMap(({ code, title, why, day }) =>
      // What only the profile's exams tell as done was never under way in a plan.
      ROLES.filter((role) => role !== "end" || why !== "done" || day !== null).map((role) =>
        cancelledDay(code, role, { day: today, title }),
      ),
    );
  return [
    ...ofSeason,
    ...steps.flatMap((step) =>
      stepDays(step, { today, sources, withoutLast: step.code === "letters" && hasLetterDays }),
    ),
    ...meetings.map(meetingDay),
    ...gone,
  ].sort((a, b) => (a.day === b.day ? (a.uid < b.uid ? -1 : 1) : a.day < b.day ? -1 : 1));
}

function uidOf(code: string, role: Role): string {
  return `step-${code}-${role}@smartpick`;
}

function cancelledDay(
  code: string,
  role: Role,
  { day, title }: Pick<CalendarDay, "day" | "title">,
): CalendarDay {
  return { uid: uidOf(code, role), day, title, notes: [], mustNotBeMissed: false, cancelled: true };
}

function stepDays(
  step: RoadmapStep,
  {
    today,
    sources,
    withoutLast,
  }: { readonly today: string; readonly sources: Sources; readonly withoutLast: boolean },
): readonly CalendarDay[] {
  const { code, title, state, plan, latest, serves, source, first } = step;
  const isRunning = state === "running";
  const lastDay = latest === null ? null : latest.begin < today ? today : latest.begin;
  const days: Readonly<Record<Role, { readonly day: string; readonly title: string } | null>> = {
    begin: isRunning || plan.begin === lastDay ? null : { day: plan.begin, title: `Begin: ${title}` },
    last:
      isRunning || lastDay === null || withoutLast
        ? null
        : { day: lastDay, title: `Last day to begin: ${title}` },
    end: isRunning ? { day: latest?.end ?? plan.end, title: `To end: ${title}` } : null,
  };
  const notes = [
    first,
    ...(serves === null ? [] : [`It has to be there when ${roadmapDayWords(serves, today)}.`]),
    `Worth: ${worthWords(step)}.`,
    `Length: ${step.reason}`,
    `Read in: ${sourceLine(source, sources)}`,
  ];
  return ROLES.flatMap((role): readonly CalendarDay[] => {
    const on = days[role];
    if (on === null) {
      // An earlier plan may have had the day: a deadline that bound the step then may be over now.
      return isRunning || role !== "end" ? [cancelledDay(code, role, { day: plan.begin, title })] : [];
    }
    const mustNotBeMissed = role === "last" || (role === "end" && latest !== null);
    return [{ uid: uidOf(code, role), ...on, notes, mustNotBeMissed }];
  });
}

function meetingDay({ key, with: who, day, time, zone, about, agreed }: RoadmapMeeting): CalendarDay {
  return {
    uid: `${key}@smartpick`,
    day,
    ...(time === null ? {} : { clock: { time, zone } }),
    title: agreed ? `Meeting: ${who}` : `Agree on a meeting: ${who}`,
    notes: about === null ? [] : [about],
    mustNotBeMissed: false,
  };
}

function fellowshipDays({ days, today }: RoadmapReport, sources: Sources): readonly CalendarDay[] {
  return days
    .filter(({ day }) => day >= today)
    .map((one) => ({
      uid: `${one.day.slice(0, 4)}-${one.id}@smartpick`,
      day: one.day,
      title: `${roadmapDayTitle(one.id)}${one.sure === "published" ? "" : " (expected)"}`,
      notes: [
        ...(one.lastKnown === null
          ? []
          : [`As it was last known, on ${dayInSeason(one.day, today)} of ${one.lastKnown}. Check it.`]),
        ...(one.source === null ? [] : [`Read in: ${sourceLine(one.source, sources)}`]),
      ],
      mustNotBeMissed: true,
    }));
}

/** The days of every step of the table that are not among these, cancelled. */
function furtherSteps(days: readonly CalendarDay[], today: string): readonly CalendarDay[] {
  const known = new Set(days.map(({ uid }) => uid));
  return ROADMAP_STEPS.flatMap((code) =>
    ROLES.map((role) => cancelledDay(code, role, { day: today, title: code })),
  ).filter(({ uid }) => !known.has(uid));
}
