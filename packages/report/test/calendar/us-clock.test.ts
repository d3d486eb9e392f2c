import * as fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { instantOf } from "../../src/calendar/us-clock.ts";
import { type CalendarDay, calendarFile } from "../../src/index.ts";
import { readCalendar } from "./own-reader.ts";

const PLACES = {
  eastern: "America/New_York",
  central: "America/Chicago",
  mountain: "America/Denver",
  pacific: "America/Los_Angeles",
  utc: "UTC",
} as const;

/** What a clock on the wall of a place shows at an instant, by the time zone database. */
function wallAt(instant: Date, place: string): string {
  const parts = new Intl.DateTimeFormat("en-CA", {
    ...{ timeZone: place, year: "numeric", month: "2-digit", day: "2-digit" },
    ...{ hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  }).formatToParts(instant);
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
  return `${of("year")}-${of("month")}-${of("day")} ${of("hour")}:${of("minute")}`;
}

describe("an hour on a clock of the United States", () => {
  it.each([
    ["2027-03-03", "21:00", "2027-03-04T02:00:00.000Z"],
    // The clocks change on 14 March 2027 and on 7 November 2027.
    ["2027-03-14", "01:59", "2027-03-14T06:59:00.000Z"],
    ["2027-03-14", "02:30", "2027-03-14T07:30:00.000Z"],
    ["2027-03-14", "03:00", "2027-03-14T07:00:00.000Z"],
    ["2027-03-15", "10:00", "2027-03-15T14:00:00.000Z"],
    ["2027-11-07", "00:30", "2027-11-07T04:30:00.000Z"],
    ["2027-11-07", "01:30", "2027-11-07T05:30:00.000Z"],
    ["2027-11-07", "02:00", "2027-11-07T07:00:00.000Z"],
  ])("%s %s Eastern time is %s", (day, time, instant) => {
    expect(instantOf(day, time, "eastern").toISOString()).toBe(instant);
  });

  it("is what the time zone database shows, in every zone and year, but for the skipped hour", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("2026-01-01"), max: new Date("2040-12-31"), noInvalidDate: true }),
        fc.integer({ min: 0, max: 23 }),
        fc.constantFrom(...(Object.keys(PLACES) as (keyof typeof PLACES)[])),
        (date, hour, zone) => {
          const day = date.toISOString().slice(0, 10);
          const time = `${String(hour).padStart(2, "0")}:15`;
          const isSkipped = hour === 2 && day.slice(5, 7) === "03";
          if (!isSkipped) expect(wallAt(instantOf(day, time, zone), PLACES[zone])).toBe(`${day} ${time}`);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("is read alike by two readers from a calendar file, across both changes of the clocks", async () => {
    const days = ["2027-03-13", "2027-03-14", "2027-03-15", "2027-11-06", "2027-11-07", "2027-11-08"].flatMap(
      (day): CalendarDay[] =>
        (["00:30", "01:30", "03:00", "12:00", "23:59"] as const).flatMap((time) =>
          (["eastern", "pacific", "utc"] as const).map((zone) => ({
            ...{ uid: `${day}-${time}-${zone}@smartpick`, day, clock: { time, zone } },
            ...{ title: "Meeting: Dr. Rao", notes: [], mustNotBeMissed: false },
          })),
        ),
    );
    const text = await calendarFile(days, { today: "2026-12-01", reminders: true });
    const own = readCalendar(text).events;
    const library = new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents("vevent")
      .map((component) => new ICAL.Event(component));
    expect(own.map(({ uid, start }) => [uid, start])).toEqual(
      library.map(({ uid, startDate }) => [uid, startDate.toJSDate().getTime()]),
    );
    expect(own.map(({ start }) => start)).toEqual(
      days.map(({ day, clock }) => instantOf(day, clock!.time, clock!.zone).getTime()),
    );
  });
});
