import { expect, test } from "vitest";
import { partMark } from "../../../src/features/shared/answer-look.ts";

test("figures of the answers before are grey and busy while those of the new answers are made", () => {
  expect(partMark({ state: "running" }, "sec")).toEqual({
    className: "sec renewing behind",
    "data-state": "stale",
    "aria-busy": true,
  });
});

test("figures that wait for the list are grey, and no work is said to be under way", () => {
  expect(partMark({ state: "idle" })).toEqual({ className: "renewing behind", "data-state": "stale" });
});

test("figures that could not be made anew stay grey", () => {
  const grey = { className: "greyed behind", "data-state": "stale" };
  expect(partMark({ state: "failed" })).toEqual(grey);
  expect(partMark({ state: "refused" })).toEqual(grey);
});

test("figures of the present answers carry no mark", () => {
  expect(partMark({ state: "done" })).toEqual({ "data-state": "done" });
});
