import { withoutControls } from "../english/controls.ts";
import { daysFrom } from "../season-room/days.ts";
import type { CalendarDay } from "./calendar-days.ts";
import { laterFile } from "./later-file.ts";
import { instantOf } from "./us-clock.ts";

/** How a calendar is written. */
export interface CalendarHow {
  /** ISO date on which it is made; the stamp of every day, so that the same day gives the same bytes. */
  readonly today: string;
  /** Reminders at nine in the morning: the day before, and a week before what must not be missed. */
  readonly reminders: boolean;
  /** 0 to 99, higher with each change on the same day; left out = 0. */
  readonly revision?: number;
  /** Whether the file takes every day back that an earlier one brought. */
  readonly takeBack?: boolean;
  /** The calendar file that stands where this one is written; left out or empty = none. */
  readonly earlier?: string;
  /** Whether a day of that file is cancelled that this one does not name; left out = none is, but all in a file that takes back. */
  readonly takesAway?: (uid: string) => boolean;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NINE = 9 * HOUR;
/** The day from which the sequence counts: a file of a later day has a higher one and so takes the place of an earlier. */
const FIRST_DAY = "2026-01-01";
/** Files of one day that are told apart; the last takes everything back. */
const REVISIONS = 100;

/**
 * The days as the text of a calendar file (RFC 5545): whole days without a zone, hours in UTC. Days keep their `UID`, and
 * `SEQUENCE` rises from day to day, with each revision, and above a changed day of the file that it replaces. So a later file
 * changes an earlier one and never doubles it.
 */
export async function calendarFile(
  days: readonly CalendarDay[],
  { today, reminders, revision = 0, takeBack = false, earlier = "", takesAway = () => false }: CalendarHow,
): Promise<string> {
  // Loaded on use, as the writers of other files are.
  const {
    default: ical,
    ICalAlarmType,
    ICalCalendarMethod,
    ICalEventStatus,
    ICalEventTransparency,
  } = await import("ical-generator");
  const within = takeBack ? REVISIONS - 1 : Math.min(REVISIONS - 2, Math.max(0, revision));
  const ofDay = Math.max(0, daysFrom(FIRST_DAY, today)) * REVISIONS;
  const sequence = ofDay + within;
  const stamp = new Date(`${today}T00:00:00Z`);
  const calendar = ical({
    name: "SmartPick",
    prodId: { company: "SmartPick", product: "Season" },
    ...(takeBack ? { method: ICalCalendarMethod.CANCEL } : {}),
  });
  for (const { uid, day, clock, title, notes, mustNotBeMissed, cancelled = false } of days) {
    const summary = oneLine(title);
    const isGone = takeBack || cancelled;
    // Before a whole day reminders come at nine in the morning, before an hour so many whole days.
    const early = clock === undefined ? NINE : 0;
    const before = reminders && !isGone ? [DAY - early, ...(mustNotBeMissed ? [7 * DAY - early] : [])] : [];
    calendar.createEvent({
      id: uid,
      sequence,
      stamp,
      ...(clock === undefined
        ? { allDay: true, start: new Date(`${day}T00:00:00Z`) }
        : { start: instantOf(day, clock.time, clock.zone) }),
      summary,
      description: notes.map(oneLine).join("\n"),
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(isGone ? { status: ICalEventStatus.CANCELLED } : {}),
      alarms: before.map((triggerBefore) => ({
        type: ICalAlarmType.display,
        triggerBefore,
        description: summary,
      })),
    });
  }
  return laterFile(`${calendar.toString()}\r\n`, earlier, {
    ...{ today, sequence },
    highest: ofDay + REVISIONS - (takeBack ? 1 : 2),
    takesAway: takeBack ? () => true : takesAway,
  });
}

function oneLine(text: string): string {
  return withoutControls(text).replaceAll(/\s+/g, " ").trim();
}
