import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meetingsOf, monthsLater } from "../../../src/pathway/roadmap/meetings.ts";
import type { MentorTold } from "../../../src/profile/portfolio.ts";
import { told } from "./roadmap-case.ts";

const TODAY = "2026-07-01";

function people(mentors: readonly Partial<MentorTold>[]) {
  const lists = {
    education: [],
    skills: [],
    projects: [],
    publications: [],
    committees: [],
    people: [],
    free: [],
  };
  const full = mentors.map((mentor) => ({
    ...{ name: "Dr. Rao", kind: "informatics" as const, place: null, met: [], next: null, note: null },
    ...mentor,
  }));
  return { portfolio: { ...lists, mentors: full } };
}

describe("meetings", () => {
  it("come once a quarter from the one agreed, under a name that a moved day keeps", () => {
    const rows = (next: string) => meetingsOf(people([{ next }]), null, TODAY).meetings;
    expect(rows("2026-07-14").map(({ day, agreed }) => [day, agreed])).toEqual([
      ["2026-07-14", true],
      ["2026-10-14", false],
      ["2027-01-14", false],
      ["2027-04-14", false],
    ]);
    expect(rows("2026-07-16").map(({ key }) => key)).toEqual(rows("2026-07-14").map(({ key }) => key));
    expect(new Set(rows("2026-07-14").map(({ key }) => key)).size).toBe(4);
  });

  it("follow the last one by three months, and are none without a mentor", () => {
    const after = meetingsOf(people([{ met: ["2026-05-31", "2026-02-01"] }]), null, TODAY);
    expect(after.meetings[0]).toMatchObject({ day: "2026-08-31", agreed: false });
    expect(after.mentors).toEqual({ clinical: null, informatics: "Dr. Rao" });
    expect(meetingsOf(people([]), null, TODAY)).toEqual({
      mentors: { clinical: null, informatics: null },
      meetings: [],
    });
  });

  it("that are agreed with an hour take the place of that quarter's, and past ones are left out", () => {
    const agreed = { with: "Dr. Rao", time: "14:00", zone: "eastern", about: null } as const;
    const plan = told({
      meetings: [
        { ...agreed, day: "2026-06-01" },
        { ...agreed, day: "2026-08-03" },
      ],
    });
    const { meetings } = meetingsOf(people([{ next: "2026-07-14" }]), plan, TODAY);
    expect(meetings.map(({ day, time }) => [day, time])).toEqual([
      ["2026-08-03", "14:00"],
      ["2026-10-14", null],
      ["2027-01-14", null],
      ["2027-04-14", null],
    ]);
    expect(meetings[0]!.kind).toBe("informatics");
  });

  it("keep the day of the month where the month has it", () => {
    expect(monthsLater("2026-11-30", 3)).toBe("2027-02-28");
    expect(monthsLater("2027-11-30", 3)).toBe("2028-02-29");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 28 }), (months, date) => {
        const day = monthsLater(`2026-01-${String(date).padStart(2, "0")}`, months);
        expect(new Date(`${day}T00:00:00Z`).getUTCDate()).toBe(date);
        expect(new Date(`${day}T00:00:00Z`).getUTCMonth()).toBe(months % 12);
      }),
    );
  });
});
