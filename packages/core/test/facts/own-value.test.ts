import { describe, expect, test } from "vitest";
import { FIELD_NAMES, fieldTypeOf, ownValueProblem, ownValueTakes } from "../../src/index.ts";

const codeOf = (field: string, value: unknown): string | null =>
  ownValueProblem(field, value, "facts[0].value")?.code ?? null;

describe("the value of an own entry", () => {
  test.each([
    ["visaJ1", true],
    ["visaJ1", false],
    ["step2Minimum", 0],
    ["step2Minimum", 300],
    ["minimumUsClinicalMonths", 1.5],
    ["imgShare", 0.6],
    ["longitude", -73.9],
    ["quota2026", 0],
    ["state", "new york"],
    ["setting", "community"],
    ["name", "Any name"],
  ])("of %s may be %j", (field, value) => {
    expect(codeOf(field, value)).toBeNull();
  });

  test.each([
    ["visaJ1", "yes", "wrong-type"],
    ["visaJ1", 1, "wrong-type"],
    ["step2Minimum", 1e9, "out-of-range"],
    ["step2Minimum", -1, "out-of-range"],
    ["step2Minimum", 220.5, "not-whole"],
    ["step2Minimum", "220", "wrong-type"],
    ["step2Minimum", Number.NaN, "wrong-type"],
    ["maximumYearsSinceGraduation", -1, "out-of-range"],
    ["imgShare", 60, "out-of-range"],
    ["latitude", 91, "out-of-range"],
    ["quota2026", 1001, "out-of-range"],
    ["state", "Texass", "not-in-list"],
    ["track", "Q", "not-in-list"],
    ["name", true, "wrong-type"],
  ])("of %s cannot be %j: %s", (field, value, code) => {
    expect(codeOf(field, value)).toBe(code);
  });

  test("names what was meant, where it is plain", () => {
    expect(ownValueProblem("visaJ1", "No", "")).toMatchObject({ nearest: "false" });
    expect(ownValueProblem("step2Minimum", "220", "")).toMatchObject({ nearest: "220" });
    expect(ownValueProblem("step2Minimum", 1e9, "")).toMatchObject({ nearest: 300 });
  });

  test("has a kind of value for every field, and a span for every number", () => {
    for (const field of FIELD_NAMES) {
      const takes = ownValueTakes(field);
      expect(takes.kind === "number", field).toBe(fieldTypeOf(field) === "number");
      if (takes.kind === "number") expect([takes.least, takes.most]).not.toContain(null);
    }
  });
});
