import { ROADMAP_STEPS, type RoadmapReport, type SeasonRoom } from "@smartpick/core";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { calendarDays, roadmapCalendar } from "../../src/index.ts";
import { deadlinesOf } from "../../src/season-room/deadline-words.ts";
import { type ReadEvent, readCalendar } from "../calendar/own-reader.ts";
import { COURSE, ROADMAP, STEP } from "./sample-roadmap.ts";

const DATE = {
  ...({
    source: "a-source",
    publishedFor: 2027,
    confidence: "official",
    standing: "published",
    note: null,
  } as const),
};
const ROOM: SeasonRoom = {
  ...({
    season: 2027,
    today: "2026-07-01",
    canApply: true,
    lastDayToApply: "2026-10-15",
    applications: [],
  } as const),
  dates: [
    { id: "rank-list-deadline", date: "2027-03-03", time: "21:00", ...DATE },
    { id: "did-i-match", date: "2027-03-15", time: "10:00", ...DATE },
    { id: "programs-review", date: "2026-09-23", ...DATE },
  ],
} as unknown as SeasonRoom;

function fileOf(
  report: Partial<RoadmapReport> = {},
  more: { readonly revision?: number; readonly takeBack?: boolean; readonly earlier?: string } = {},
): Promise<string> {
  const whole = { ...ROADMAP, ...report };
  return roadmapCalendar({
    ...{ report: whole, room: { ...ROOM, today: whole.today }, isImg: true, letters: null },
    ...{ sources: new Map(), revision: 0, takeBack: false, ...more },
  });
}

/** What a calendar holds after files were imported one after the other: a UID once, a higher SEQUENCE wins. */
async function imported(...files: readonly Promise<string>[]): Promise<ReadonlyMap<string, ReadEvent>> {
  const held = new Map<string, ReadEvent>();
  for (const file of files) {
    const { method, events } = readCalendar(await file);
    for (const event of events) {
      const before = held.get(event.uid);
      if (before !== undefined && before.sequence > event.sequence) continue;
      if (method === "CANCEL" || event.status === "CANCELLED") held.delete(event.uid);
      else held.set(event.uid, event);
    }
  }
  return held;
}

describe("the calendar of a roadmap", () => {
  it("holds begin and last day of each step, the hours of the season in UTC, and meetings", async () => {
    const held = await imported(fileOf());
    expect([...held].map(([uid, { start }]) => [uid, start]).sort()).toEqual([
      ["2027-did-i-match@smartpick", Date.UTC(2027, 2, 15, 14)],
      ["2027-last-day-to-apply@smartpick", "2026-10-15"],
      ["2027-programs-review@smartpick", "2026-09-23"],
      ["2027-rank-list-deadline@smartpick", Date.UTC(2027, 2, 4, 2)],
      ["meeting-1@smartpick", Date.UTC(2026, 10, 2, 19)],
      ["step-course-begin@smartpick", "2026-07-05"],
      ["step-course-last@smartpick", "2026-08-20"],
      ["step-step3-exam-begin@smartpick", "2026-07-04"],
      ["step-step3-exam-last@smartpick", "2026-07-06"],
    ]);
  });

  it("is read alike by another parser, names, times and texts", async () => {
    const text = await fileOf();
    const library = new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents("vevent")
      .map((component) => new ICAL.Event(component));
    expect(
      readCalendar(text).events.map((one) => [
        one.uid,
        one.sequence,
        one.start,
        one.summary,
        one.description,
      ]),
    ).toEqual(
      library.map(({ uid, sequence, startDate, summary, description }) => [
        uid,
        sequence,
        startDate.isDate ? startDate.toString() : startDate.toJSDate().getTime(),
        summary,
        description,
      ]),
    );
  });

  it("reminds of every day that must not be missed", async () => {
    const { events } = readCalendar(await fileOf());
    const deadlines = events.filter(({ uid }) => /-last@|rank-list/.test(uid));
    expect(deadlines.length).toBe(3);
    for (const { alarms } of deadlines) expect(alarms.length).toBeGreaterThanOrEqual(2);
  });

  it("names a day of the season as the season's own calendar does, so that none stands there twice", async () => {
    const own = calendarDays({
      ...{ season: 2027, today: "2026-07-01", visa: null, sources: new Map() },
      deadlines: deadlinesOf(ROOM, { isImg: true, conditions: [] }),
    }).map(({ uid }) => uid);
    const held = [...(await imported(fileOf())).keys()];
    expect(own.length).toBe(4);
    for (const uid of own) expect(held).toContain(uid);
  });

  it("gives the same bytes for the same plan and day", async () => {
    expect(await fileOf()).toBe(await fileOf());
  });

  it("changes what it brought and doubles nothing when a later file is imported", async () => {
    const moved = { ...STEP, plan: { begin: "2026-07-05", end: "2026-07-15" } };
    const later = fileOf({ today: "2026-07-03", steps: [moved, COURSE] });
    const held = await imported(fileOf(), later);
    expect(held.size).toBe(9);
    expect(held.get("step-step3-exam-begin@smartpick")?.start).toBe("2026-07-05");
    // The earlier file imported again changes nothing.
    expect(await imported(fileOf(), later, fileOf())).toEqual(held);
  });

  it("takes a last day away that binds no longer, wherever the later file is written", async () => {
    const free = { ...STEP, latest: null };
    const held = await imported(fileOf(), fileOf({ today: "2026-07-03", steps: [free, COURSE] }));
    expect([...held.keys()].filter((uid) => uid.startsWith("step-step3-exam"))).toEqual([
      "step-step3-exam-begin@smartpick",
    ]);
  });

  it("takes a step away that the plan no longer names, where it is written over the earlier file", async () => {
    const running = { ...STEP, state: "running" as const };
    const first = await fileOf({ steps: [running, COURSE] });
    const later = (more: Partial<RoadmapReport>) =>
      fileOf({ today: "2026-07-03", ...more }, { earlier: first });
    const uids = async (more: Partial<RoadmapReport>) => [
      ...(await imported(Promise.resolve(first), later(more))).keys(),
    ];
    expect(await uids({ steps: [running, COURSE] })).toContain("step-step3-exam-end@smartpick");
    expect(await uids({ steps: [STEP, COURSE] })).not.toContain("step-step3-exam-end@smartpick");
    expect((await uids({ steps: [COURSE] })).filter((uid) => uid.includes("step3-exam"))).toEqual([]);
  });

  it("takes a later revision of the same day for the newer one", async () => {
    const moved = { ...STEP, plan: { begin: "2026-07-05", end: "2026-07-15" } };
    const held = await imported(fileOf({ steps: [moved, COURSE] }, { revision: 1 }), fileOf());
    expect(held.get("step-step3-exam-begin@smartpick")?.start).toBe("2026-07-05");
  });

  it("raises the sequence of what changed on the same day, where the earlier file stands", async () => {
    const moved = { ...STEP, plan: { begin: "2026-07-05", end: "2026-07-15" } };
    const first = await fileOf();
    const second = await fileOf({ steps: [moved, COURSE] }, { earlier: first });
    const third = await fileOf({}, { earlier: second });
    const sequences = (text: string): ReadonlyMap<string, number> =>
      new Map(readCalendar(text).events.map(({ uid, sequence }) => [uid, sequence]));
    const base = sequences(first).get("step-step3-exam-begin@smartpick")!;
    const changed = [second, third].map((text) =>
      [...sequences(text)].filter(([, sequence]) => sequence > base),
    );
    expect(changed).toEqual([
      [["step-step3-exam-begin@smartpick", base + 1]],
      [["step-step3-exam-begin@smartpick", base + 2]],
    ]);
    // Written again where it stands, it is the same.
    expect(await fileOf({ steps: [moved, COURSE] }, { earlier: second })).toBe(second);
    expect(await fileOf({}, { earlier: first })).toBe(first);
    const later = { today: "2026-07-02" };
    expect(await fileOf(later, { earlier: third })).toBe(await fileOf(later));
  });

  it("takes away a meeting that is no longer told, where the earlier file stands, and once", async () => {
    const first = await fileOf();
    for (const today of ["2026-07-01", "2026-07-03"]) {
      const text = await fileOf({ today, meetings: [] }, { earlier: first });
      const held = await imported(Promise.resolve(first), Promise.resolve(text));
      expect([...held.keys()].filter((uid) => uid.startsWith("meeting-"))).toEqual([]);
      const again = await fileOf({ today, meetings: [] }, { earlier: text });
      expect(again).toBe(text);
      const back = await fileOf({ today, meetings: [] }, { earlier: first, takeBack: true });
      expect(readCalendar(back).events.some(({ uid }) => uid === "meeting-1@smartpick")).toBe(true);
    }
    const after = await fileOf({ today: "2026-12-01", meetings: [] }, { earlier: first });
    expect(after).not.toContain("UID:meeting-1@smartpick");
  });

  it("reads nothing from an earlier file that is none of ours", async () => {
    const first = await fileOf();
    const others = [
      "not a calendar",
      first.replace("PRODID:-//SmartPick//Season//EN", "PRODID:-//Other//EN"),
      first.replaceAll("@smartpick", "@elsewhere"),
      first.replaceAll(/DTSTAMP:.*\r\n/g, ""),
      first.replaceAll(/SEQUENCE:.*/g, "SEQUENCE:many"),
      first.replaceAll("\r\n", "\n"),
    ];
    const moved = { meetings: [] };
    for (const earlier of others) expect(await fileOf(moved, { earlier })).toBe(await fileOf(moved));
  });

  it("takes away the days of a step that is done, and gives one under way its end alone", async () => {
    const done = {
      code: "course",
      title: "Health IT course",
      why: "done",
      day: "2026-07-02",
      by: null,
    } as const;
    const running = { ...STEP, state: "running" as const };
    const later = { today: "2026-07-03", steps: [running], leftOut: [{ ...done, opensGate: false }] };
    const held = await imported(fileOf(), fileOf(later));
    expect([...held.keys()].filter((uid) => uid.startsWith("step-"))).toEqual([
      "step-step3-exam-end@smartpick",
    ]);
  });

  it("takes everything back, also steps that stood in earlier files alone", async () => {
    const back = fileOf({ steps: [] }, { takeBack: true });
    const { method, events } = readCalendar(await back);
    expect(method).toBe("CANCEL");
    expect(events.every(({ status }) => status === "CANCELLED")).toBe(true);
    expect(events.length).toBeGreaterThanOrEqual(ROADMAP_STEPS.length * 3);
    expect((await imported(fileOf({}, { revision: 98 }), back)).size).toBe(0);
  });
});
