import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LetterDays, letterState } from "../../src/recommendations/letter-state.ts";
import { anyLetter, letterWith } from "./some-letters.ts";

const DAYS: LetterDays = {
  today: "2026-07-01",
  askBy: { day: "2026-08-12", sure: "second-hand" },
  reading: { day: "2026-09-23", sure: "second-hand" },
};
const stateOf = (changes: Parameters<typeof letterWith>[0], days: Partial<LetterDays> = {}) => {
  const { state, step, lastDay } = letterState(letterWith(changes), { ...DAYS, ...days });
  return [state, step, lastDay?.day ?? null];
};

describe("where a letter stands", () => {
  it.each([
    [{}, ["to-ask", "ask", "2026-08-12"]],
    [{ due: "2026-08-01" }, ["to-ask", "ask", "2026-08-01"]],
    [{ asked: "2026-06-20" }, ["asked", "get-promise", "2026-09-23"]],
    [{ asked: "2026-06-20", due: "2026-08-30" }, ["asked", "get-promise", "2026-08-30"]],
    [{ promised: "2026-06-20" }, ["promised", "remind", "2026-09-23"]],
    [{ uploaded: "2026-06-20" }, ["uploaded", "assign", null]],
    [{ due: "2026-06-20" }, ["late", "ask-now", "2026-06-20"]],
    [{ asked: "2026-06-01", due: "2026-06-20" }, ["late", "remind-now", "2026-06-20"]],
    [{ promised: "2026-06-01", due: "2026-06-20" }, ["late", "remind-now", "2026-06-20"]],
    [{ uploaded: "2026-06-25", due: "2026-06-20" }, ["uploaded", "assign", null]],
  ])("%j: %j", (changes, expected) => {
    expect(stateOf(changes)).toEqual(expected);
  });

  it("is late to ask from the day after the last one, and not on it", () => {
    expect(stateOf({}, { today: "2026-08-12" })[0]).toBe("to-ask");
    expect(stateOf({}, { today: "2026-08-13" })).toEqual(["late", "ask-now", "2026-08-12"]);
  });

  it("does not count a day that is still to come, but tomorrow may have begun where she is", () => {
    expect(stateOf({ uploaded: "2026-07-03" })[0]).toBe("to-ask");
    expect(stateOf({ uploaded: "2026-07-02" })[0]).toBe("uploaded");
  });

  it("has no last day, and is never late, where no day is known", () => {
    for (const changes of [{}, { asked: "2026-06-20" }])
      expect(stateOf(changes, { askBy: null, reading: null, today: "2040-01-01" })[2]).toBeNull();
    expect(stateOf({}, { askBy: null, reading: null })[0]).toBe("to-ask");
  });

  it("never goes back as the days pass", () => {
    const rank = { "to-ask": 0, late: 0, asked: 1, promised: 2, uploaded: 3 };
    fc.assert(
      fc.property(anyLetter, (letter) => {
        const at = (today: string) => letterState(letter, { ...DAYS, askBy: null, reading: null, today });
        const [before, after] = [at("2026-07-01"), at("2026-08-01")];
        if (before.state !== "late" && after.state !== "late")
          expect(rank[after.state]).toBeGreaterThanOrEqual(rank[before.state]);
        if (before.state === "uploaded") expect(after.state).toBe("uploaded");
      }),
      { seed: 6 },
    );
  });
});
