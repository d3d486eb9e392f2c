import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  type CaseOptions,
  caseOf,
  type Door,
  type DoorId,
  doorsFor,
  type GateFacts,
  type Profile,
  type SeasonDate,
} from "../../src/index.ts";
import { caseFacts, profileWith } from "../case/case-facts.ts";
import { SMALL_SEASON } from "../season/small-season.ts";

const DATA = new URL("../../../../data/season/2027/gate.yaml", import.meta.url);
const { season: _, ...gate } = parse(readFileSync(DATA, "utf8")) as GateFacts & { season: number };
const deadline = SMALL_SEASON.dates.find(({ id }) => id === "rank-list-deadline")!;
const dates: readonly SeasonDate[] = [
  ...SMALL_SEASON.dates.filter(({ id }) => id !== "rank-list-deadline" && id !== "pathways-deadline"),
  { ...deadline, date: "2027-03-03" },
  { ...deadline, id: "pathways-deadline", date: "2027-01-31" },
];
const facts = caseFacts(
  [
    { fields: { visaJ1: { value: true } } },
    { fields: { visaJ1: { value: false }, visaH1b: { value: true } } },
    { fields: { step3Required: { value: true } } },
    {},
  ],
  {
    dates,
    gate,
  },
);
const EXAMS = profileWith().exams;
const APPLICANT = profileWith().applicant;

function doorsOfCase(
  changes: Partial<Profile> = {},
  { today = "2026-07-01", listed = null }: { today?: string; listed?: readonly string[] | null } = {},
  options: Partial<CaseOptions> = {},
) {
  const base = caseOf(facts, profileWith(changes), { today, seed: 1, ...options });
  if (!base.ok) throw new Error(JSON.stringify(base.problems));
  return doorsFor(base.value, listed);
}

const doorOf = (id: DoorId, ...given: Parameters<typeof doorsOfCase>): Door => {
  const found = doorsOfCase(...given).doors.find((door) => door.id === id);
  if (found === undefined) throw new Error(`no door ${id}`);
  return found;
};

describe("doors of an IMG", () => {
  it("say by when the Pathway has to be asked for, and that it keeps every program out", () => {
    const doors = doorsOfCase();
    const door = doors.doors.find(({ id }) => id === "certificate")!;
    expect(door).toMatchObject({ state: "not-told", until: { day: "2027-01-31", about: null } });
    expect(door.blocks).toEqual(doors.programs);
    expect(doors.programs.all).toBeGreaterThan(0);
  });

  it("are open where ECFMG has certified her", () => {
    const certified = { exams: { ...EXAMS, ecfmg: "certified" } } as Partial<Profile>;
    for (const id of ["step1", "step2ck", "english", "certificate"] as const)
      expect(doorOf(id, certified).state).toBe("open");
  });

  it("are shut from the day after the last one, not on it", () => {
    const none = { exams: { ...EXAMS, ecfmg: "none" }, season: 2027 } as Partial<Profile>;
    expect(doorOf("certificate", none, { today: "2027-01-31" }).state).toBe("to-open");
    expect(doorOf("certificate", none, { today: "2027-02-01" }).state).toBe("shut");
    expect(doorsOfCase(none, { today: "2027-02-01" }).possible).toBe(false);
  });

  it("are shut by nothing but what is not entered, once applications are over", () => {
    const [told, entered] = [{ season: 2027 } as Partial<Profile>, { today: "2026-11-30" }];
    expect(doorsOfCase(told, entered)).toMatchObject({ possible: false, unlessSent: true });
    expect(doorsOfCase(told)).toMatchObject({ possible: true, unlessSent: false });
    const none = { ...told, exams: { ...EXAMS, ecfmg: "none" } } as Partial<Profile>;
    expect(doorsOfCase(none, { today: "2027-02-01" }).unlessSent).toBe(false);
  });

  it("name about when a day falls where its own is not published", () => {
    const later = { season: 2028 } as Partial<Profile>;
    expect(doorOf("certificate", later).until).toEqual({ day: null, about: "2028-01-31" });
  });

  it("tell about when each day falls that is not published, and nothing beside one that is", () => {
    const { dates: later } = doorsOfCase({ season: 2028 } as Partial<Profile>);
    const when = (id: SeasonDate["id"]) => later.find((one) => one.id === id);
    expect(when("rank-list-deadline")).toMatchObject({ date: null, about: "2028-03-03" });
    for (const { date, about } of doorsOfCase().dates) expect(date === null || about === null).toBe(true);
  });

  it("move a day of Match Week with its week, by the weekday", () => {
    const week: readonly SeasonDate[] = [
      { ...deadline, id: "match-week-monday", date: "2027-03-15" },
      { ...deadline, id: "soap-ends", date: "2027-03-18" },
      { ...deadline, id: "match-day", date: "2027-03-19" },
    ];
    const later = caseOf(
      caseFacts([{}], { dates: week, gate }),
      profileWith({ season: 2028 } as Partial<Profile>),
      {
        today: "2026-11-30",
        seed: 1,
      },
    );
    if (!later.ok) throw new Error(JSON.stringify(later.problems));
    const { dates: moved } = doorsFor(later.value);
    expect(moved.find(({ id }) => id === "match-day")?.date).toBe("2028-03-17");
    expect(moved.find(({ id }) => id === "soap-ends")).toMatchObject({ date: null, about: "2028-03-16" });
  });

  it("name Step 3 wherever an H-1B would do, and count whom it alone opens", () => {
    for (const [step3, state] of [
      ["none", "to-open"],
      ["pass", "open"],
    ] as const) {
      const case_ = { visa: "any", exams: { ...EXAMS, step3 } } as Partial<Profile>;
      // One program asks for Step 3, another one sponsors an H-1B and no J-1.
      expect(doorOf("step3", case_)).toMatchObject({ state, opensVisa: "h1b", blocks: { all: 2 } });
    }
    expect(doorOf("step3", { visa: "j1" })).toMatchObject({ blocks: { all: 1 } });
    expect(doorOf("step3", { visa: "j1" }).opensVisa).toBeUndefined();
  });

  it("count over a list what they count over all", () => {
    const { ids } = facts.programs;
    const doors = doorsOfCase({}, { listed: [ids[0]!, ids[2]!] });
    expect(doors.programs.listed).toBe(2);
    expect(doors.doors.find(({ id }) => id === "step3")?.blocks).toEqual({ all: 1, listed: 1 });
  });
});

it("nothing but graduation, registration and the rank list is asked of a US graduate who needs no visa", () => {
  const us = { applicant: { ...APPLICANT, type: "us-md" }, visa: "none" } as Partial<Profile>;
  for (const id of ["step1", "step2ck", "english", "certificate", "visa"] as const) {
    const door = doorOf(id, us);
    expect(door).toMatchObject({ state: "not-asked", blocks: { all: 0 } });
  }
  expect(doorsOfCase(us).roads.map(({ id }) => id)).toEqual(["none"]);
});

describe("roads", () => {
  it("count what programs have said of each visa, as a count by hand does", () => {
    const [first] = doorsOfCase({ visa: "j1" }).roads;
    expect(first).toMatchObject({ id: "j1", wanted: true });
    const { yes, no, unknown } = first!.sponsors!.all;
    expect({ yes, no, unknown }).toEqual({ yes: 1, no: 1, unknown: 2 });
  });

  it("begin with the visa that is wanted", () => {
    expect(doorsOfCase({ visa: "h1b" }).roads.map(({ id }) => id)).toEqual(["h1b", "j1"]);
  });
});

it("every program is one that sponsors, one that does not, or one that has not said; and no door blocks more than there are", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("j1", "h1b", "any", "none", null),
      fc.constantFrom("2026-07-01", "2026-11-29", "2027-02-01", "2027-03-16"),
      fc.constantFrom("us-md", "us-img", "non-us-img"),
      fc.subarray([...facts.programs.ids]),
      (visa, today, type, listed) => {
        const found = doorsOfCase(
          { visa, applicant: { ...APPLICANT, type }, season: 2027 } as Partial<Profile>,
          { today, listed },
        );
        for (const { sponsors } of found.roads) {
          if (sponsors === null) continue;
          const sum = ({ yes, no, unknown }: typeof sponsors.all) => yes + no + unknown;
          expect(sum(sponsors.all)).toBe(found.programs.all);
          expect(sum(sponsors.listed!)).toBe(found.programs.listed);
        }
        for (const { blocks } of found.doors) {
          expect(blocks.all).toBeLessThanOrEqual(found.programs.all);
          expect(blocks.listed).toBeLessThanOrEqual(found.programs.listed!);
        }
      },
    ),
    { numRuns: 40 },
  );
});
