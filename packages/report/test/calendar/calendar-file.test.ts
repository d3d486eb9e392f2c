import * as fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { type CalendarDay, calendarFile } from "../../src/index.ts";

const DAY: CalendarDay = {
  uid: "2027-rank-list-deadline@smartpick",
  day: "2027-03-03",
  title: "Last hour to certify your rank list, 21:00 Eastern time (expected)",
  notes: ["If it is missed, this is blocked: The Match.", "Read in: A page, 2026"],
  mustNotBeMissed: true,
};
const HOW = { today: "2026-11-29", reminders: true };

function eventsOf(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

describe("a calendar file", () => {
  it("holds a whole day, stamped with the day on which it was made", async () => {
    const text = await calendarFile([DAY], HOW);
    expect(text).toContain("\r\nDTSTART;VALUE=DATE:20270303\r\n");
    expect(text).toContain("\r\nDTSTAMP:20261129T000000Z\r\n");
    const [event] = eventsOf(text);
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe("2027-03-03");
    expect(event?.uid).toBe(DAY.uid);
    expect(event?.description).toBe(DAY.notes.join("\n"));
  });

  it("gives the same bytes for the same day, and a higher sequence on a later one", async () => {
    expect(await calendarFile([DAY], HOW)).toBe(await calendarFile([DAY], HOW));
    const sequence = async (today: string): Promise<number> =>
      eventsOf(await calendarFile([DAY], { ...HOW, today }))[0]?.sequence ?? Number.NaN;
    expect(await sequence("2026-11-30")).toBe((await sequence("2026-11-29")) + 100);
    expect(await sequence("2025-01-01")).toBe(0);
    const revised = eventsOf(await calendarFile([DAY], { ...HOW, revision: 3 }))[0]?.sequence;
    expect(revised).toBe((await sequence("2026-11-29")) + 3);
    expect(await sequence("2026-11-30")).toBeGreaterThan(revised ?? Number.NaN);
  });

  it("reminds at nine the day before, and a week before what must not be missed, or not at all", async () => {
    const triggers = async (day: CalendarDay, reminders: boolean): Promise<string[]> =>
      eventsOf(await calendarFile([day], { ...HOW, reminders })).flatMap(({ component }) =>
        component
          .getAllSubcomponents("valarm")
          .map((alarm) => String(alarm.getFirstPropertyValue("trigger"))),
      );
    expect(await triggers(DAY, true)).toEqual(["-PT15H", "-P6DT15H"]);
    expect(await triggers({ ...DAY, mustNotBeMissed: false }, true)).toEqual(["-PT15H"]);
    expect(await triggers(DAY, false)).toEqual([]);
  });

  it("lets no name end a line and begin a property of its own", async () => {
    const title = "Interview, A;B,C\\n\r\nEND:VEVENT\r\nBEGIN:VEVENT\u202E\u2028x";
    const events = eventsOf(await calendarFile([{ ...DAY, title }], HOW));
    expect(events.map(({ summary }) => summary)).toEqual(["Interview, A;B,C\\n END:VEVENT BEGIN:VEVENTx"]);
  });

  it("is read back as it was written, in lines of at most 75 octets, whatever the words", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 200 }), async (words) => {
        const text = await calendarFile([{ ...DAY, title: `At ${words}.`, notes: [words] }], HOW);
        for (const line of text.split("\r\n")) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
        const [event] = eventsOf(text);
        expect(event?.summary?.startsWith("At ")).toBe(true);
        expect(event?.summary?.replaceAll(/\s/g, "")).toBe(
          `At${words}.`.replaceAll(/\p{Cc}|\p{Bidi_Control}|\u2028|\u2029|\s/gu, ""),
        );
      }),
      { numRuns: 30 },
    );
  });

  it("is a calendar even without a day", async () => {
    const text = await calendarFile([], HOW);
    expect(text.startsWith("BEGIN:VCALENDAR\r\n")).toBe(true);
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  });
});
