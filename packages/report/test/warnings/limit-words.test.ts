import { describe, expect, it } from "vitest";
import { type LimitConflict, limitWords, warningWords } from "../../src/index.ts";
import { limitConflictOf } from "../../src/warnings/limit-conflict-of.ts";
import { plainEnglish } from "../english/plain-english.ts";

const name = "Family Medicine";
const CONFLICTS: readonly LimitConflict[] = [
  { code: "must-and-never" },
  { code: "must-above-programs" },
  { code: "need-above-programs" },
  { code: "need-above-budget" },
  { code: "group-min-above-max", name },
  { code: "group-must-above-max", name },
  { code: "group-min-above-open", name },
  ...["NY", null].flatMap((cap): LimitConflict[] => [
    { code: "cap-min-above-max", name: cap },
    { code: "cap-min-above-open", name: cap },
    { code: "cap-min-above-programs", name: cap },
    { code: "cap-must-above-max", name: cap },
    { code: "cap-level-missing", name: cap },
    { code: "with-the-others", limit: { kind: "cap", name: cap } },
  ]),
  { code: "with-the-others", limit: { kind: "programs" } },
  { code: "with-the-others", limit: { kind: "budget" } },
  { code: "with-the-others", limit: { kind: "group", name } },
  { code: "with-the-others", limit: { kind: "signal", level: 2 } },
  { code: "with-the-others", limit: { kind: "group-signal", name, level: 1 } },
  { code: "with-the-others", limit: null },
];

describe("limits that no list can keep", () => {
  it.each(CONFLICTS.map((conflict) => `Your limits cannot all be kept: ${limitWords(conflict)}.`))(
    "are named plainly: %s",
    plainEnglish,
  );

  it("have different words each", () => {
    expect(new Set(CONFLICTS.map(limitWords)).size).toBe(CONFLICTS.length);
  });

  it("are those that the optimiser names in text", () => {
    const read = (text: string) => limitWords(limitConflictOf(text));
    expect(read("groups[0] (Family Medicine): minCount is above the programs there are")).toBe(
      "Family Medicine has fewer programs than its least number",
    );
    expect(read("budgetUsd is below what the caps with a min cost together")).toBe(
      "the budget is below what the least numbers and must-have programs cost",
    );
    expect(read("caps[2]: min is above maxCount")).toBe(
      "a limit by state or tier is above the programs allowed",
    );
  });

  it("never show the optimiser’s own name for a limit", () => {
    const limit = "maxSilver together with the other limits";
    expect(warningWords({ code: "limits-conflict", limit })).toBe(
      "Your limits cannot all be kept: no list keeps all of them together. Change one of them.",
    );
  });
});
