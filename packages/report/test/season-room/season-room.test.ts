import type { SeasonCourse, SeasonRoom, TrackedApplication } from "@smartpick/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  courseChart,
  courseTable,
  courseTitle,
  deadlinesOf,
  inDays,
  opensNext,
  paceChart,
  paceNote,
  paceTable,
  shortDay,
  silenceFinding,
  silenceSentences,
  silenceWords,
  thenAndNow,
  trackerTable,
  WRITE_ONCE_NOTE,
  writeOnceMessage,
} from "../../src/index.ts";
import { isDrawing } from "../charts/is-drawing.ts";

const SIZE = { width: 520, height: 300 };

function application(changes: Partial<TrackedApplication> = {}): TrackedApplication {
  return {
    id: "acgme:1203521465",
    entry: "acgme:1203521465",
    acgme: "1203521465",
    name: "BronxCare",
    city: "Bronx",
    state: "NY",
    specialty: "Family Medicine",
    track: "categorical",
    signal: "signal",
    applied: "2026-09-23",
    invited: null,
    rejected: null,
    interviewed: null,
    withdrawn: null,
    became: "waiting",
    silentDays: 60,
    silence: { verdict: "normal", out: 0.82 },
    interviewThen: 0.09,
    interviewNow: 0.004,
    ...changes,
  };
}
const date = (id: SeasonRoom["dates"][number]["id"], day: string | null, time?: string) => ({
  id,
  date: day,
  ...(time === undefined ? {} : { time }),
  source: "match-2027-public-files",
  publishedFor: 2027,
  confidence: "second-hand" as const,
  standing: "published" as const,
  note: null,
});

function room(changes: Partial<SeasonRoom> = {}): SeasonRoom {
  return {
    season: 2027,
    today: "2026-11-29",
    canApply: false,
    lastDayToApply: "2026-10-15",
    reading: { day: "2026-09-23", known: true },
    pace: [
      { day: "2026-09-23", mid: 0, low: 0, high: 0 },
      { day: "2026-11-22", mid: 0.78, low: 0.6, high: 0.94 },
      { day: "2027-01-31", mid: 0.97, low: 0.93, high: 0.998 },
    ],
    outNow: { mid: 0.83, low: 0.65, high: 0.96 },
    dates: [
      date("programs-review", "2026-09-23"),
      date("pathways-deadline", "2027-01-31"),
      date("nrmp-registration-deadline", "2027-01-29"),
      date("rank-list-deadline", "2027-03-03", "21:00"),
      date("eras-closes", null),
    ],
    applications: [application()],
    ...changes,
  };
}

describe("the curve of invitations", () => {
  it("is dashed, as it is an estimate, with today on it and her own invitations on the axis", () => {
    const applications = [application({ invited: "2026-10-06" }), application({ rejected: "2026-11-02" })];
    const svg = paceChart(room({ applications }), SIZE);
    isDrawing(svg);
    expect(svg).toContain('stroke-dasharray="6 4"');
    expect(svg).toContain("83 of 100 are out");
    expect(svg.match(/class="news rejected"/g)).toHaveLength(1);
    expect(paceTable(room()).rows[1]).toEqual(["22 November", 78, 60, 94]);
  });

  it("says that nobody has published it", () => {
    expect(paceNote(room()).join(" ")).toContain("Nobody has published");
    expect(paceNote(room({ reading: { day: "2027-09-24", known: false } })).join(" ")).toContain("unknown");
  });

  it("is a drawing on any day and at any width", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -90, max: 200 }),
        fc.integer({ min: 240, max: 1200 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (days, width, mid) => {
          const today = new Date(Date.UTC(2026, 8, 23 + days)).toISOString().slice(0, 10);
          isDrawing(paceChart(room({ today, outNow: { mid, low: mid, high: mid } }), { width, height: 250 }));
        },
      ),
    );
  });
});

describe("what a silence means", () => {
  const late = application({ silence: { verdict: "late", out: 0.93 } });
  const unknown = application({ silence: { verdict: "unknown", why: "own-match" } });
  const early = application({ silence: { verdict: "early" } });
  const invited = application({ became: "invited", silence: null, silentDays: null });

  it("is said for all together", () => {
    const finding = (...applications: TrackedApplication[]) => silenceFinding(room({ applications }));
    expect(finding(application(), application(), late)).toBe("Most of your silence is normal.");
    expect(finding(late, late)).toBe("Your silence is longer than usual.");
    expect(finding(unknown)).toContain("too few data");
    expect(finding(early)).toBe("It is too early for answers. Silence is normal.");
    const before = room({ applications: [early], today: "2026-09-10" });
    expect(silenceFinding(before)).toContain("Programs begin to read on 23 September.");
    expect(finding(invited)).toBe("Every program has answered.");
    expect(silenceSentences({ applications: [application(), late, unknown] })).toEqual([
      "At 1 silent program invitations still come.",
      "At 1 silent program the usual time has passed.",
      "At 1 silent program there are too few data.",
    ]);
  });

  it("is said for each, without a verdict where there are too few data", () => {
    const words = [application(), late, unknown, early].map(
      ({ silence }) => silence && silenceWords(silence),
    );
    expect(words).toEqual([
      "82 of 100 are out. Normal",
      "93 of 100 are out. Late",
      "Too few data to say: a match of its own sets the days",
      "Too early for an answer",
    ]);
    expect([application(), invited, application({ became: "rejected" })].map(thenAndNow)).toEqual([
      "9 → <1",
      "Have it",
      "Closed",
    ]);
  });
});

describe("the days of a season", () => {
  it("are those ahead, with what they block, in the order of the calendar", () => {
    const applications = [application({ became: "invited", interviewed: "2026-12-04" })];
    const img = deadlinesOf(room({ applications }), { isImg: true, conditions: [] });
    expect(img.map(({ day, what }) => `${day} ${what}`)).toEqual([
      "2026-12-04 Interview, BronxCare",
      "2027-01-29 Last day to register with NRMP without a late fee",
      "2027-01-31 Last day to ask ECFMG for a Pathway",
      "2027-03-03 Last hour to certify your rank list",
    ]);
    expect(img[3]).toMatchObject({ time: "21:00", blocks: "The Match", sure: "second-hand" });
    expect(deadlinesOf(room(), { isImg: false, conditions: [] })).toHaveLength(2);
  });

  it("hold an open condition of the gate", () => {
    const condition = {
      code: "step1-not-passed",
      blocks: "match",
      state: "open",
      until: "2027-02-10",
      assumed: false,
      source: "nrmp-img-verification",
      told: "pending",
    } as const;
    const days = deadlinesOf(room(), { isImg: false, conditions: [condition] });
    expect(days.map(({ what }) => what)).toContain("Last day for Step 1");
    expect(days.find(({ id }) => id.startsWith("gate-"))?.sure).toBe("expected");
    const ofList = { ...condition, blocks: "visa", until: "2027-03-03" } as const;
    const known = deadlinesOf(room(), { isImg: false, conditions: [ofList] });
    expect(known.find(({ id }) => id.startsWith("gate-"))?.sure).toBe("second-hand");
  });

  it("are expected only where nobody published them, and SmartPick's own day is its own", () => {
    const { dates } = room();
    const sureOf = (changes: Partial<(typeof dates)[number]>): string | undefined =>
      deadlinesOf(room({ dates: dates.map((date) => ({ ...date, ...changes })) }), {
        isImg: false,
        conditions: [],
      }).find(({ id }) => id === "rank-list-deadline")?.sure;
    expect(sureOf({})).toBe("second-hand");
    expect(sureOf({ confidence: "official" })).toBe("official");
    expect(sureOf({ standing: "derived", confidence: "derived" })).toBe("expected");
    expect(sureOf({ publishedFor: 2026, confidence: "official" })).toBe("expected");
    const early = room({ today: "2026-09-11", canApply: true, lastDayToApply: "2026-10-15" });
    const own = deadlinesOf(early, { isImg: false, conditions: [] });
    expect(own.find(({ id }) => id === "last-day-to-apply")?.sure).toBe("own");
  });

  it("say what opens next, and how far a day is", () => {
    expect(opensNext(room({ today: "2026-09-11" }))).toBe("Programs open files on 23 September, in 12 days.");
    expect(opensNext(room())).toBe("Programs have read files since 23 September.");
    expect(opensNext(room({ dates: [] }))).toBeNull();
    expect(["2026-11-29", "2026-11-30", "2026-12-09"].map((day) => inDays("2026-11-29", day))).toEqual([
      "today",
      "tomorrow",
      "in 10 days",
    ]);
    expect(shortDay("2026-11-29", "2026-11-22")).toBe("29 Nov");
  });
});

describe("how news moved the chance", () => {
  const course: SeasonCourse = {
    points: [
      { day: "2026-09-23", match: { low: 0.1, mid: 0.21, high: 0.35 }, invited: 0, rejected: 0 },
      { day: "2026-10-06", match: { low: 0.3, mid: 0.5, high: 0.6 }, invited: 1, rejected: 0 },
      { day: "2026-11-29", match: { low: 0.3, mid: 0.48, high: 0.6 }, invited: 0, rejected: 1 },
    ],
  };

  it("is a step line with a disc for each day with an invitation, and a row a point", () => {
    const svg = courseChart(course, SIZE);
    isDrawing(svg);
    expect(svg.match(/class="point"/g)).toHaveLength(1);
    expect(courseTitle(course)).toBe(
      "Your chance of a match rose from 21 of 100 on 23 September to 48 of 100 today.",
    );
    expect(courseTable(course).rows[1]).toEqual(["6 October", "1 invited", "50", "30–60"]);
    isDrawing(courseChart({ points: course.points.slice(0, 1) }, SIZE));
  });
});

describe("files and messages", () => {
  it("hold the id of the profile and ISO days", () => {
    expect(trackerTable([application()]).rows[0]).toEqual([
      "acgme:1203521465",
      "BronxCare",
      "Bronx",
      "NY",
      "Family Medicine",
      "signal",
      "2026-09-23",
      "",
      "",
      "",
      "",
    ]);
  });

  it("claim nothing for the applicant, and leave brackets for what only she knows", () => {
    const { text } = writeOnceMessage(application());
    expect(text).toContain("[One sentence");
    expect(text).not.toMatch(/passionate|honou?red|dream/i);
    expect(WRITE_ONCE_NOTE).toContain("Write once");
  });
});
