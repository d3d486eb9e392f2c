import type { PlanBReport } from "@smartpick/core";
import { describe, expect, it } from "vitest";
import { PLAN_B } from "../../../answers/test/samples.ts";
import { roleWords } from "../../src/plan-b/role-words.ts";
import { clockWords, graduationWords } from "../../src/plan-b/waiting-words.ts";
import { nextOfPlanB, planBFinding, wordedPlanB } from "../../src/plan-b/worded-plan-b.ts";
import { sharedCauseWords } from "../../src/what-if/cause-words.ts";
import { numbersNotIn } from "../numbers-not-in.ts";

const REPORT = PLAN_B as PlanBReport;
const [role] = REPORT.roles;

it("the finding tells the chance of another season with its range, and the work that is closest", () => {
  expect(planBFinding(REPORT)).toBe(
    "If this season ends without a match, you match in about 30 of 100 seasons like 2028 (4 in 5: between 20 and 45). The work closest to what you tell: clinical data analyst: 0 of 1 skill there.",
  );
  expect(planBFinding({ ...REPORT, again: [] })).toMatch(/^This season is open\. No number can be given/);
});

it("the finding names a better road of those below, and says whether it is surely more than this season", () => {
  const [again] = REPORT.again;
  const waiting = {
    ...again!,
    code: "next-season" as const,
    change: { season: 2028 },
    match: { mid: 0.45, low: 0.3, high: 0.6 },
  };
  const told = (low: number, high: number) =>
    planBFinding({ ...REPORT, again: [again!, { ...waiting, difference: { mid: 0.1, low, high } }] });
  expect(told(0.02, 0.2)).toContain(
    "The best of the roads below: wait, and apply in the 2028 season instead. Then you match in about 45 of 100 seasons (4 in 5: between 30 and 60). That is more than this season gives.",
  );
  expect(told(-0.02, 0.2)).toContain("Whether that is more than this season gives is not sure.");
  expect(told(-0.2, -0.02)).toContain("That is less than this season gives.");
  const worse = { ...waiting, match: { mid: 0.1, low: 0, high: 0.2 } };
  expect(planBFinding({ ...REPORT, again: [again!, worse] })).toBe(planBFinding(REPORT));
});

it("what is known of cause is said once, and of some roads alone with their names", () => {
  const [again] = REPORT.again;
  const waiting = {
    ...again!,
    code: "next-season" as const,
    change: { season: 2028 },
    causes: ["years" as const],
  };
  const lines = sharedCauseWords([again!, waiting]);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^Chances fall with the years/);
  expect(lines[1]).toMatch(/^Apply again in the 2028 season, after one without a match: A season without/);
  expect(sharedCauseWords([])).toEqual([]);
});

it("the next step is the skill that most roles ask, or to tell the skills", () => {
  expect(nextOfPlanB(REPORT)).toBe("Next: SQL, which 2 of 8 roles ask. A course for it: A course.");
  expect(nextOfPlanB({ ...REPORT, skillsTold: false, mostAsked: null })).toMatch(/^Next: tell your skills/);
});

describe("a role", () => {
  it("names each skill by its state and level", () => {
    expect(roleWords(role!)).toContain("Held below the level asked, at working level: SQL.");
  });

  it("keeps a price that nobody has published apart from the hours that are known", () => {
    const words = roleWords(role!);
    expect(words).toContain("20 to 30 hours.");
    expect(words).toContain("Nobody has published its price.");
    expect(words.join(" ")).not.toContain("$0");
  });

  it("says a price of nothing as $0 only where it is published so", () => {
    const usd = { least: 0, most: 0, unknownSteps: 0 };
    expect(roleWords({ ...role!, route: { ...role!.route, usd } })).toContain("$0.");
  });

  it("without a figure that fits says so", () => {
    expect(roleWords({ ...role!, pay: null })).toContain(
      "Pay: nobody has published a figure that fits this role.",
    );
  });
});

it("limits that nobody has published are said apart from those that are met", () => {
  expect(graduationWords(REPORT)).toEqual([
    "4 programs have published one, or that there is none:",
    "Season 2027, 6 years since graduation: 3 of 4 take you.",
    "6 programs of 10 that you may list have not published a limit on years since graduation. Ask.",
  ]);
});

it("every number in the words is in the document", () => {
  const worded = wordedPlanB(REPORT);
  const words = [
    ...[worded.finding, worded.next],
    ...worded.roles.flatMap((one) => one.words),
    ...worded.clocks.map((one) => one.words),
    ...worded.keepsOpen.map((one) => one.words),
  ];
  expect(numbersNotIn(words, REPORT)).toEqual([]);
});

it("a time that ends nothing any more is said to run no longer, not to be over", () => {
  const says = "The exams have to be passed within seven years.";
  const clock = { ...REPORT.clocks[0]!, says };
  expect(clockWords({ ...clock, state: "over" })).toBe(`No longer runs for you: ${says}`);
  expect(clockWords({ ...clock, state: "unknown" })).toBe(`Check for yourself: ${says}`);
});
