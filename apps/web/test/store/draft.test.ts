import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EMPTY_DRAFT, hasAnswers, listAt, valueAt, withValue } from "../../src/store/draft.ts";

const path = fc.array(fc.constantFrom("exams", "step1", "visa", "pins", "must"), {
  minLength: 1,
  maxLength: 3,
});

describe("a draft", () => {
  test("gives back what was put at a path, and leaves the original alone", () => {
    fc.assert(
      fc.property(path, fc.oneof(fc.integer(), fc.string()), (keys, value) => {
        const before = structuredClone(EMPTY_DRAFT);
        const after = withValue(EMPTY_DRAFT, keys.join("."), value);
        expect(valueAt(after, keys.join("."))).toBe(value);
        expect(EMPTY_DRAFT).toEqual(before);
      }),
    );
  });

  test("taking a value away takes empty groups with it, so nothing told leaves no trace", () => {
    fc.assert(
      fc.property(path, fc.integer(), (keys, value) => {
        const told = withValue(EMPTY_DRAFT, keys.join("."), value);
        expect(withValue(told, keys.join("."), undefined)).toEqual(EMPTY_DRAFT);
      }),
    );
  });

  test("keeps what no form shows", () => {
    const draft = { ...EMPTY_DRAFT, portfolio: { skills: ["SQL"] }, exams: { step2ck: 240 } };
    expect(withValue(draft, "exams.step2ck", 241)).toEqual({ ...draft, exams: { step2ck: 241 } });
  });

  test("has answers once anything beside the schema stands in it", () => {
    expect(hasAnswers(EMPTY_DRAFT)).toBe(false);
    expect(hasAnswers(withValue(EMPTY_DRAFT, "visa", "j1"))).toBe(true);
  });

  test("a list holds text only", () => {
    expect(listAt({ pins: { must: ["a", 3, null, "b"] } }, "pins.must")).toEqual(["a", "b"]);
    expect(listAt({ pins: "none" }, "pins.must")).toEqual([]);
  });
});
