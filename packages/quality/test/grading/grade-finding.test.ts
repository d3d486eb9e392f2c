import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeClinic } from "../../src/clinics/make-clinic.ts";
import { readFinding } from "../../src/grading/finding.ts";
import { gradeFinding, questionsOf } from "../../src/grading/grade-finding.ts";

/** Seed 1: reminder −9.5, session 0, a shift in a week of its own. */
const { truth } = makeClinic("no-shows", 2000, 1);

function graded(text: string): string {
  const read = readFinding(text);
  if (!read.ok) return read.problem.code;
  const grade = gradeFinding(read.value, truth);
  return grade === null ? "none" : [grade.verdict, grade.reason, grade.misledBy].join(" ").trim();
}

describe("gradeFinding", () => {
  it("asks after the effect, the exposure that does nothing, and the week", () => {
    expect(questionsOf(truth)).toEqual(["reminder", "session", "week"]);
    expect(truth.effects[0]?.riskDifference).toBe(-0.095);
  });

  it.each([
    ["reminder=-8.4,-12.5,-4.3", "right agrees"],
    ["reminder=lower,-8.4,-12.5,-4.3", "right agrees"],
    ["reminder=lower", "right agrees-without-interval"],
    ["reminder=-3,-4,-2", "partly interval-misses crude"],
    ["reminder=-2.7,-6.6,1.2", "wrong too-certain-of-none crude"],
    ["reminder=-4.7,-8.7,-0.7", "partly interval-misses duplicates-left-in"],
    ["reminder=-6,-9,-3", "partly interval-misses missing-as-no"],
    ["reminder=-5,-12,2", "partly not-shown-yet duplicates-left-in"],
    ["reminder=none", "wrong too-certain-of-none"],
    ["reminder=higher", "wrong wrong-way"],
    ["session=none", "right no-effect-planted"],
    ["session=1.2,-2.9,5.2", "right no-effect-planted"],
    ["session=3.6,0.2,7", "wrong effect-of-nothing crude"],
    [`week=${truth.week.value}`, "right agrees"],
    ["week=2025-W02", "wrong wrong-week"],
    ["week=lower", "none"],
    ["weather=none", "none"],
  ])("of %s is %s", (text, expected) => expect(graded(text)).toBe(expected));

  it("asks for the very week in which a programme begins", () => {
    const diabetes = makeClinic("diabetes", 500, 3).truth;
    const week = Number(diabetes.week.value.slice(-2));
    const verdict = (by: number): string | undefined => {
      const read = readFinding(`week=2025-W${week + by}`);
      return read.ok ? gradeFinding(read.value, diabetes)?.verdict : undefined;
    };
    expect([verdict(0), verdict(1), verdict(9)]).toEqual(["right", "partly", "wrong"]);
  });
});

describe("readFinding", () => {
  it.each([
    ["reminder", "no-value"],
    ["=none", "no-value"],
    ["reminder=", "no-value"],
    ["reminder=-8,-12", "no-such-part"],
    ["reminder=much", "no-such-part"],
    ["week=2025-W53", "no-such-part"],
    ["week=2025-W99", "no-such-part"],
    ["week=2025-W0", "no-such-part"],
    ["reminder=-8,-4,-12", "interval-crossed"],
    ["reminder=-800", "out-of-range"],
  ])("refuses %s", (text, code) => {
    const read = readFinding(text);
    expect(read.ok ? "read" : read.problem.code).toBe(code);
  });

  it("reads a true minus, and takes points of 100 for shares", () => {
    const read = readFinding("reminder=−8");
    expect(read.ok && read.value).toMatchObject({ direction: "lower", estimate: -0.08 });
  });

  it("never throws, and what it reads can be graded", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `reminder=${text}`),
        ),
        (text) => {
          const read = readFinding(text);
          if (read.ok) gradeFinding(read.value, truth);
        },
      ),
    );
  });
});
