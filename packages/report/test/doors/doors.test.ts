import type { Door, Doors, Road } from "@smartpick/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { doorStateLine } from "../../src/doors/door-words.ts";
import { spread } from "../../src/doors/lane-chart.ts";
import {
  blocksListed,
  blocksOfAll,
  doorSentences,
  doorsChart,
  doorsFinding,
  doorsTable,
  lastDayWords,
  roadsChart,
  seasonLineChart,
  sponsorSentences,
  stillOpen,
} from "../../src/index.ts";
import { plainEnglish } from "../english/plain-english.ts";

const NONE = { day: null, about: null };
const on = (day: string) => ({ day, about: null });

const door = (id: Door["id"], changes: Partial<Door> = {}): Door => ({
  id,
  state: "not-told",
  condition: null,
  until: on("2027-03-03"),
  blocks: { all: 9, listed: 4 },
  price: null,
  source: null,
  ...changes,
});

const road: Road = {
  id: "j1",
  wanted: true,
  sponsors: { all: { yes: 5, no: 1, unknown: 3 }, listed: { yes: 1, no: 0, unknown: 3 } },
  answered: [2021, 2026],
  steps: [
    { id: "certificate", state: "to-open", on: on("2027-01-31"), price: null, source: null },
    { id: "match", state: "to-come", on: on("2027-03-19"), price: null, source: null },
    { id: "sponsor", state: "to-come", on: NONE, price: null, source: null },
    { id: "start", state: "to-come", on: on("2027-07-01"), price: null, source: null },
  ],
};

const given = (changes: Partial<Doors> = {}): Doors => ({
  season: 2027,
  today: "2026-11-29",
  canApply: false,
  lastDayToApply: "2026-10-15",
  possible: true,
  unlessSent: false,
  doors: [
    door("step1", { state: "open" }),
    door("rank-list", { state: "to-open" }),
    door("english", { until: on("2027-01-31") }),
    door("step3", { state: "not-asked", until: NONE, blocks: { all: 0, listed: 0 } }),
  ],
  roads: [road],
  programs: { all: 9, listed: 4 },
  milestones: [
    { id: "applications-open", ...on("2026-09-02") },
    { id: "pathways-deadline", ...on("2027-01-31") },
    { id: "rank-list-deadline", ...on("2027-03-03") },
    { id: "match-week-monday", ...on("2027-03-15") },
    { id: "match-day", ...on("2027-03-19") },
    { id: "start", ...on("2027-07-01") },
  ],
  dates: [],
  limits: [],
  fees: [],
  next: { season: 2028, opens: { day: null, about: "2027-06-03" }, send: { day: null, about: "2027-09-02" } },
  soap: null,
  ...changes,
});

describe("the finding of the doors", () => {
  it("names the next door by its day, not by its place", () => {
    expect(doorsFinding(given())).toBe(
      "Two doors are still to open, as far as you have told. The next one is the English exam, by 31 January 2027.",
    );
  });

  it("says what it is too late for", () => {
    const shut = given({ possible: false, doors: [door("certificate", { state: "shut" })] });
    expect(doorsFinding(shut)).toBe("It is too late for the ECFMG Pathway in the 2027 season.");
  });

  it("does not send away who may have applied and has not entered it", () => {
    const words = doorsFinding(given({ possible: false, unlessSent: true }));
    expect(words).toBe(
      "Applications of the 2027 season are over. If you sent yours, two doors are still to open.",
    );
    plainEnglish(words);
  });

  it("is plain for any number of doors", () => {
    for (const count of [0, 1, 2, 9])
      plainEnglish(doorsFinding(given({ doors: Array.from({ length: count }, () => door("step1")) })));
  });
});

it("counts of programs read well at none, one and many", () => {
  fc.assert(
    fc.property(fc.nat({ max: 3 }), fc.nat({ max: 3 }), fc.nat({ max: 3 }), (yes, no, unknown) => {
      const some = { yes, no, unknown };
      for (const sentence of sponsorSentences({ ...road, sponsors: { all: some, listed: some } })) {
        plainEnglish(sentence);
        expect(sentence).not.toMatch(
          /\b1 (sponsor|do|have|programs)\b|\b[02-9] (sponsors|does|has|program)\b/,
        );
      }
    }),
  );
  expect(blocksListed({ all: 9, listed: 1 }, { all: 9, listed: 1 })).toBe("the one program on your list");
  expect(blocksListed({ all: 9, listed: 0 }, { all: 9, listed: 4 })).toBe("no program on your list");
  expect(blocksListed({ all: 9, listed: null }, { all: 9, listed: null })).toBeNull();
  expect(blocksOfAll({ all: 1, listed: null }, { all: 9, listed: null })).toBe("1 of 9 programs you may ask");
});

it("the table has a row for each door of the figure", () => {
  expect(doorsTable(given()).rows.map(([name, state]) => [name, state])).toEqual([
    ["Step 1", "Open"],
    ["Rank list", "Not yet"],
    ["English exam", "Not told"],
    ["Step 3", "Not asked"],
  ]);
});

it("registration stays open after its day, so no last day is named", () => {
  const registration = door("registration", { until: on("2027-01-29") });
  expect(doorStateLine(registration, given().today)).toBe("Not told");
  expect(doorStateLine(door("rank-list"), given().today)).toMatch(/^Not told · by 3 Mar/);
  expect(lastDayWords(registration)).toBe("none; it costs a late fee after 29 January 2027");
  expect(lastDayWords(door("rank-list"))).toBe("3 March 2027");
  expect(lastDayWords(door("step1", { state: "open" }))).toBe("none");
});

it("Step 3 that opens a visa is said to do so", () => {
  const words = (changes: Partial<Door>) => doorSentences(door("step3", changes), given()).join(" ");
  expect(words({ opensVisa: "h1b" })).toContain("It opens the H-1B visa");
  expect(words({})).not.toContain("H-1B");
  plainEnglish(words({ opensVisa: "h1b" }));
});

describe("the figures", () => {
  it("draw no place that is no number, at any width and on any day", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 230, max: 1400 }),
        fc.constantFrom("2026-01-01", "2026-11-29", "2027-03-19", "2027-12-31"),
        (width, today) => {
          for (const draw of [doorsChart, roadsChart, seasonLineChart])
            expect(draw(given({ today }), { width })).not.toMatch(/NaN|Infinity|undefined/);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("tell each state by a shape of its own", () => {
    const shapes = (["open", "to-open", "not-told", "shut", "not-asked"] as const).map((state) => {
      const drawn = doorsChart(given({ doors: [door("step1", { state })] }), { width: 800 });
      return /class="(door-(?!left)[a-z-]+)"/.exec(drawn)?.[1];
    });
    expect(new Set(shapes).size).toBe(5);
  });

  it("keep numbered steps in their order and apart wherever there is room", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 8 }), (places) => {
        const sorted = places.toSorted((a, b) => a - b);
        const moved = spread(sorted, 12, 288);
        for (const [at, place] of moved.entries()) {
          expect(place).toBeLessThanOrEqual(288);
          if (at > 0) expect(place - moved[at - 1]!).toBeGreaterThanOrEqual(23);
        }
      }),
    );
  });
});

it("the season's line dashes each day that nobody has published, and no other", () => {
  const dashed = (milestones: Doors["milestones"]): number =>
    seasonLineChart(given({ milestones }), { width: 600 }).split("stroke-dasharray").length - 1;
  const { milestones } = given();
  expect(dashed(milestones)).toBe(0);
  const later = milestones.map((one, at) => (at < 2 ? { ...one, day: null, about: one.day } : one));
  expect(dashed(later)).toBe(2);
});

it("what is still open, and when to begin for the next season, is said in plain words", () => {
  const sentences = stillOpen(given());
  for (const sentence of sentences) plainEnglish(sentence);
  expect(sentences.at(-1)).toContain("Begin for the 2028 season by about 3 June 2027");
});
