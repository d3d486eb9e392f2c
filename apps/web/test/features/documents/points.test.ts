import type { CheckFinding } from "@smartpick/answers";
import { expect, test } from "vitest";
import { piecesOf } from "../../../src/features/documents/pieces.ts";
import { movedPoints, pointAt, pointsOf, sameAgain } from "../../../src/features/documents/points.ts";

const finding = (from: number, to: number, severity: CheckFinding["severity"] = "must"): CheckFinding => ({
  rule: "passive",
  name: "passive",
  severity,
  from,
  to,
  quote: "",
  message: `At ${from}`,
  why: "",
  source: "",
});
const TEXT = "It was done. I counted cards. We hope so.";
const POINTS = pointsOf({
  findings: [finding(3, 11), finding(0, 0), finding(30, 41, "could")],
  strengths: [{ rule: "specific", from: 13, to: 29, message: "Counted" }],
});

test("findings and strengths are one list in reading order, numbered from 1", () => {
  expect(POINTS.map(({ number, kind, from }) => [number, kind, from])).toEqual([
    [1, "fix", 0],
    [2, "fix", 3],
    [3, "strong", 13],
    [4, "think", 30],
  ]);
});

test("while she types, what stands before stays, what stands behind moves, what is touched goes", () => {
  const now = TEXT.replace("counted", "counted all");
  expect(movedPoints(POINTS, TEXT, now).map(({ from, to }) => now.slice(from, to))).toEqual([
    "",
    "was done",
    "We hope so.",
  ]);
  expect(movedPoints(POINTS, TEXT, TEXT)).toBe(POINTS);
});

test("deleting everything leaves only what speaks of the whole", () => {
  expect(movedPoints(POINTS, TEXT, "").map(({ number }) => number)).toEqual([1]);
});

test("a point is found again by what it says, the nearest of alike ones", () => {
  const again = pointsOf({
    findings: [finding(3, 11), { ...finding(8, 9), message: "At 3" }],
    strengths: [],
  });
  const before = { ...again[0], from: 9 } as (typeof again)[number];
  expect(sameAgain(again, before)?.from).toBe(8);
  expect(sameAgain([], before)).toBeNull();
});

test("at a place of the text the shortest passage counts", () => {
  const nested = pointsOf({ findings: [finding(0, 12), finding(3, 6)], strengths: [] });
  expect(pointAt(nested, 4)?.to).toBe(6);
  expect(pointAt(nested, 9)?.to).toBe(12);
  expect(pointAt(nested, 20)).toBeNull();
});

test("the pieces give the text again, and each passage is met and ended once", () => {
  const nested = pointsOf({ findings: [finding(0, 12), finding(3, 6), finding(0, 0)], strengths: [] });
  for (const points of [POINTS, nested, []]) {
    const pieces = piecesOf(TEXT, points);
    expect(pieces.map(({ text }) => text).join("")).toBe(TEXT);
    const marked = points.filter(({ from, to }) => to > from).map(({ number }) => number);
    expect(pieces.flatMap(({ ending }) => ending).sort()).toEqual(marked);
    expect(pieces.filter(({ isFirst }) => isFirst).length).toBe(marked.length);
  }
});
