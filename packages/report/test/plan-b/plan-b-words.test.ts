import type { PlanBReport } from "@smartpick/core";
import { describe, expect, it } from "vitest";
import { PLAN_B } from "../../../answers/test/samples.ts";
import { roleWords } from "../../src/plan-b/role-words.ts";
import { clockWords, graduationWords } from "../../src/plan-b/waiting-words.ts";
import { nextOfPlanB, planBFinding, wordedPlanB } from "../../src/plan-b/worded-plan-b.ts";
import { numbersNotIn } from "../numbers-not-in.ts";

const REPORT = PLAN_B as PlanBReport;
const [role] = REPORT.roles;

it("the finding tells the chance of another season with its range, and the work that is closest", () => {
  expect(planBFinding(REPORT)).toBe(
    "If this season ends without a match, you match in about 30 of 100 seasons like 2028 (4 in 5: between 20 and 45). The work closest to what you tell: clinical data analyst: 0 of 1 skill there.",
  );
  expect(planBFinding({ ...REPORT, again: [] })).toMatch(/^This season is open\. No number can be given/);
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
