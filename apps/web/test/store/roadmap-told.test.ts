import fc from "fast-check";
import { expect, test } from "vitest";
import { meetingsTold, stepDayTrouble, stepsTold, withStep } from "../../src/store/roadmap-told.ts";

const TODAY = "2026-07-01";

test("what is no step and no meeting is left out of what is read", () => {
  const roadmap = {
    steps: [{ code: "statement", planned: "2026-07-15" }, "statement", { planned: "2026-07-15" }, null],
    meetings: [{ with: "Dr. A. Khan", day: "2026-07-14" }, { with: "Dr. B. Rai" }, 7],
  };
  expect(stepsTold({ roadmap })).toEqual([{ code: "statement", planned: "2026-07-15" }]);
  expect(meetingsTold({ roadmap })).toEqual([{ with: "Dr. A. Khan", day: "2026-07-14" }]);
  expect([stepsTold({}), meetingsTold({ roadmap: [] })]).toEqual([[], []]);
});

test("a day is put into its own step, keeps the rest of it, and a new step comes last", () => {
  const steps = [
    { code: "form", note: "with Dr. A" },
    { code: "send", skip: true },
  ];
  expect(withStep(steps, "form", { began: TODAY })).toEqual([
    { code: "form", note: "with Dr. A", began: TODAY },
    { code: "send", skip: true },
  ]);
  expect(withStep(steps, "statement", { planned: TODAY }).at(-1)).toEqual({
    code: "statement",
    planned: TODAY,
  });
  expect(withStep(steps, "send", { skip: undefined })).toEqual([{ code: "form", note: "with Dr. A" }]);
});

test("a step that was told twice is told once again with the next act on it", () => {
  const twice = [
    { code: "form", planned: TODAY },
    { code: "send", skip: true },
    { code: "form", skip: true },
  ];
  expect(withStep(twice, "form", { began: TODAY })).toEqual([
    { code: "form", planned: TODAY, began: TODAY },
    { code: "send", skip: true },
  ]);
});

test("other steps stay as they are, and what is told and taken back leaves nothing behind", () => {
  const codes = ["form", "send", "letters", "statement"];
  const step = fc.record({ code: fc.constantFrom(...codes), planned: fc.constant(TODAY) });
  fc.assert(
    fc.property(
      fc.uniqueArray(step, { selector: ({ code }) => code }),
      fc.constantFrom(...codes),
      (steps, code) => {
        const told = withStep(steps, code, { began: TODAY, planned: undefined });
        const others = steps.filter((one) => one.code !== code);
        expect(told.filter((one) => one.code !== code)).toEqual(others);
        expect(withStep(told, code, { began: undefined })).toEqual(others);
      },
    ),
  );
});

test("a plan lies ahead, what happened lies behind, and nothing ends before it began", () => {
  const entry = { code: "statement", began: "2026-06-20" };
  expect(stepDayTrouble(entry, "planned", "2026-07-01", TODAY)).toBe(null);
  expect(stepDayTrouble(entry, "planned", "2026-06-30", TODAY)).toContain("That day is past.");
  expect(stepDayTrouble(entry, "began", "2026-07-02", TODAY)).toContain("still to come");
  expect(stepDayTrouble(entry, "done", "2026-06-19", TODAY)).toContain("before the day on which you began");
  expect(stepDayTrouble(entry, "done", "2026-06-20", TODAY)).toBe(null);
  expect(stepDayTrouble(entry, "done", "", TODAY)).toContain("Give a whole day");
});
