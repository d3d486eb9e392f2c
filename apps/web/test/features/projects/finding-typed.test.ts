import { gradeFindings, makeClinic } from "@smartpick/quality";
import fc from "fast-check";
import { expect, test } from "vitest";
import { findingTyped, withFinding } from "../../../src/features/projects/finding-typed.ts";

const EMPTY = { direction: "", estimate: "", low: "", high: "" };

test("a finding is read part by part as a project file has it", () => {
  const lines = ["reminder=-8.4,-12.5,-4.3", "session=none", "week=2025-W30"];
  expect(findingTyped(lines, "reminder")).toEqual({
    ...{ direction: "", estimate: "-8.4", low: "-12.5", high: "-4.3" },
  });
  expect(findingTyped(lines, "session")).toEqual({ ...EMPTY, direction: "none" });
  expect(findingTyped(lines, "week")).toEqual({ ...EMPTY, estimate: "2025-W30" });
  expect(findingTyped(lines, "programme")).toEqual(EMPTY);
  expect(findingTyped(["slip"], "")).toEqual({ ...EMPTY, estimate: "slip" });
});

test("an empty finding takes its line away, and one about another question stays", () => {
  const lines = ["reminder=lower", "session=none"];
  expect(withFinding(lines, "reminder", EMPTY)).toEqual(["session=none"]);
  expect(withFinding(lines, "week", { ...EMPTY, estimate: "2025-W07" })).toEqual([...lines, "week=2025-W07"]);
});

test("what is typed comes back as it was typed, half a finding too; a decimal comma becomes a point", () => {
  const part = fc.constantFrom("", "-8", "3.5", "+2", "x", "−4");
  const typed = fc.record({
    direction: fc.constantFrom("", "lower", "higher", "none"),
    estimate: part,
    low: part,
    high: part,
  });
  fc.assert(
    fc.property(typed, typed, (one, other) => {
      const lines = withFinding(withFinding([], "reminder", one), "session", other);
      expect(findingTyped(lines, "reminder")).toEqual(one);
      expect(findingTyped(lines, "session")).toEqual(other);
    }),
  );
  expect(withFinding([], "reminder", { ...EMPTY, estimate: "-8,4" })).toEqual(["reminder=-8.4"]);
});

test("a whole finding is one that the grading reads", () => {
  const [line = ""] = withFinding([], "reminder", {
    ...{ direction: "lower", estimate: "-8", low: "-12", high: "-4" },
  });
  expect(gradeFindings([line], makeClinic("no-shows", 60, 1).truth)).toMatchObject({
    ok: true,
    value: { grades: [{ found: { direction: "lower", estimate: -0.08, low: -0.12, high: -0.04 } }] },
  });
});
