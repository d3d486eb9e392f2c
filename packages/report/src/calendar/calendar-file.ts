import { withoutControls } from "../english/controls.ts";
import { daysFrom } from "../season-room/days.ts";
import type { CalendarDay } from "./calendar-days.ts";

/** How a calendar is written. */
export interface CalendarHow {
  /** ISO date on which it is made; the stamp of every day, so that the same day gives the same bytes. */
  readonly today: string;
  /** Reminders at nine in the morning: the day before, and a week before what must not be missed. */
  readonly reminders: boolean;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NINE = 9 * HOUR;
/** The day from which the sequence counts: a file of a later day has a higher one and so takes the place of an earlier. */
const FIRST_DAY = "2026-01-01";

/**
 * The days as the text of a calendar file (RFC 5545): whole days, no hour and no zone; times stand in the titles. Days keep
 * their `UID`, so that a file of a later day changes those of an earlier one and never doubles them.
 */
export async function calendarFile(
  days: readonly CalendarDay[],
  { today, reminders }: CalendarHow,
): Promise<string> {
  // Loaded on use, as the writers of other files are.
  const { default: ical, ICalAlarmType, ICalEventTransparency } = await import("ical-generator");
  const sequence = Math.max(0, daysFrom(FIRST_DAY, today));
  const stamp = new Date(`${today}T00:00:00Z`);
  const calendar = ical({ name: "SmartPick", prodId: { company: "SmartPick", product: "Season" } });
  for (const { uid, day, title, notes, mustNotBeMissed } of days) {
    const summary = oneLine(title);
    const before = reminders ? [DAY - NINE, ...(mustNotBeMissed ? [7 * DAY - NINE] : [])] : [];
    calendar.createEvent({
      id: uid,
      sequence,
      stamp,
      allDay: true,
      start: new Date(`${day}T00:00:00Z`),
      summary,
      description: notes.map(oneLine).join("\n"),
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: before.map((triggerBefore) => ({
        type: ICalAlarmType.display,
        triggerBefore,
        description: summary,
      })),
    });
  }
  return `${calendar.toString()}\r\n`;
}

function oneLine(text: string): string {
  return withoutControls(text).replaceAll(/\s+/g, " ").trim();
}
