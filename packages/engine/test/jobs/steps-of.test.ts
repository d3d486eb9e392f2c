import { describe, expect, test } from "vitest";
import type { Progress } from "../../src/jobs/progress.ts";
import { runToEnd, stepsOf } from "../../src/jobs/steps-of.ts";
import { COUNTING, type Counter } from "../counting-verbs.ts";

const counter = (): Counter => ({ steps: 0, begun: [] });

describe("the steps of a verb", () => {
  test("run to their end here, with their progress", () => {
    const told: Progress[] = [];
    const steps = stepsOf(COUNTING, counter(), "count", { to: 3, name: "a" });
    expect(steps && runToEnd(steps, (progress) => told.push(progress))).toBe("a");
    expect(told.map(({ done }) => done)).toEqual([0, 1, 2]);
  });

  test("are one where the verb is a plain function", () => {
    expect(stepsOf(COUNTING, counter(), "double", { n: 21 })?.next()).toEqual({ done: true, value: 42 });
  });

  test("begin with the first step, not with the call", () => {
    const count = counter();
    const steps = stepsOf(COUNTING, count, "count", { to: 1, name: "a" });
    expect(count.begun).toEqual([]);
    steps?.next();
    expect(count.begun).toEqual(["a"]);
  });

  test.each(["nothing", "toString", "__proto__", "constructor"])("are none for the name %s", (name) => {
    expect(stepsOf(COUNTING, counter(), name, {})).toBeNull();
  });
});
