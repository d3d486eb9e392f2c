import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeClinic } from "../../src/clinics/make-clinic.ts";
import { readFinding } from "../../src/grading/finding.ts";
import { gradeFinding } from "../../src/grading/grade-finding.ts";
import { gradeFindings } from "../../src/grading/grade-findings.ts";

/** Seed 1: reminder −9.5, session 0, a shift in a week of its own. */
const { truth } = makeClinic("no-shows", 2000, 1);

describe("gradeFindings", () => {
  it("grades each finding in its order and names what is open", () => {
    const graded = gradeFindings(["session=none", "reminder=-8.4,-12.5,-4.3"], truth);
    if (!graded.ok) throw new Error("refused");
    expect(graded.value.grades.map(({ question, verdict }) => [question, verdict])).toEqual([
      ["session", "right"],
      ["reminder", "right"],
    ]);
    expect(graded.value.open).toEqual(["week"]);
    expect(gradeFindings([], truth)).toEqual({
      ok: true,
      value: { grades: [], open: ["reminder", "session", "week"] },
    });
  });

  it.each([
    ["weather=none", { code: "no-such-question", questions: ["reminder", "session", "week"] }],
    ["week=lower", { code: "other-answer", takes: "week" }],
    ["reminder=2025-W30", { code: "other-answer", takes: "difference" }],
    ["reminder", { code: "no-value" }],
    ["reminder=-8,-12", { code: "no-such-part", part: "-8,-12" }],
    ["reminder=-8,-4,-2", { code: "interval-crossed" }],
    ["reminder=-800", { code: "out-of-range", part: "-800" }],
  ])("refuses %s with what would be taken", (text, problem) => {
    expect(gradeFindings(["session=none", text], truth)).toEqual({
      ok: false,
      problems: [{ text, ...problem }],
    });
  });

  it("refuses a second answer to one question, and tells every fault at once", () => {
    const graded = gradeFindings(["session=none", "session=lower", "weather=none"], truth);
    expect(graded.ok ? [] : graded.problems.map(({ code }) => code)).toEqual([
      "answered-twice",
      "no-such-question",
    ]);
  });

  it("gives for one finding what it gives for that finding among others, and never throws", () => {
    const text = fc.oneof(
      fc.string(),
      fc
        .tuple(fc.constantFrom("reminder", "session", "week", "x"), fc.string())
        .map(([question, rest]) => `${question}=${rest}`),
      fc
        .tuple(
          fc.constantFrom("reminder", "session"),
          fc.integer({ min: -40, max: 40 }),
          fc.nat(20),
          fc.nat(20),
        )
        .map(([question, middle, under, over]) => `${question}=${middle},${middle - under},${middle + over}`),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (written) => {
        const graded = gradeFindings(written, truth);
        if (!graded.ok) {
          expect(graded.problems.length).toBeGreaterThan(0);
          for (const { text: named } of graded.problems) expect(written).toContain(named);
          return;
        }
        expect(graded.value.grades).toHaveLength(written.length);
        expect(graded.value.open.length + written.length).toBe(3);
        for (const [at, one] of written.entries()) {
          const read = readFinding(one);
          expect(read.ok && gradeFinding(read.value, truth)).toEqual(graded.value.grades[at]);
        }
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});
