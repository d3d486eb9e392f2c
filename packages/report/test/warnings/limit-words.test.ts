import type { LimitConflict } from "@smartpick/core";
import { describe, expect, it } from "vitest";
import { limitWords } from "../../src/index.ts";
import { plainEnglish } from "../english/plain-english.ts";

const group = { group: 0, name: "Family Medicine" };
const CONFLICTS: readonly LimitConflict[] = [
  { code: "must-and-never", program: 3 },
  { code: "must-above-programs", must: 5, max: 3 },
  { code: "need-above-programs", of: "groups", need: 9, max: 8 },
  { code: "need-above-budget", of: "caps", usd: 900, budgetUsd: 300 },
  { code: "group-min-above-max", ...group, min: 5, max: 3 },
  { code: "group-must-above-max", ...group, must: 4, max: 3 },
  { code: "group-min-above-open", ...group, min: 9, open: 4 },
  ...["NY", "reach", null].flatMap((name): LimitConflict[] => [
    { code: "cap-min-above-max", cap: 0, name, min: 5, max: 3 },
    { code: "cap-min-above-open", cap: 0, name, min: 5, open: 1 },
    { code: "cap-min-above-programs", cap: 0, name, min: 5, max: 3 },
    { code: "cap-must-above-max", cap: 0, name, must: 5, max: 3 },
    { code: "cap-level-missing", cap: 0, name, level: 2 },
    { code: "with-the-others", limit: { kind: "cap", cap: 0, name } },
  ]),
  { code: "with-the-others", limit: { kind: "programs" } },
  { code: "with-the-others", limit: { kind: "budget" } },
  { code: "with-the-others", limit: { kind: "group", ...group } },
  { code: "with-the-others", limit: { kind: "signal", level: 2 } },
  { code: "with-the-others", limit: { kind: "group-signal", ...group, level: 1 } },
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
});
