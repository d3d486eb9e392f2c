import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timesOf } from "../../src/usability/task-times.ts";
import { taskWalk } from "../../src/usability/task-walk.ts";
import { tableOf } from "../table-of.ts";

const HEAD = "person,task,step,completed,seconds,clicks,errors,note";

const reportOf = (text: string) => {
  const result = taskWalk(tableOf(text));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};
const faultsOf = (text: string) => {
  const result = taskWalk(tableOf(text));
  return result.ok ? [] : result.problems;
};

describe("timesOf", () => {
  it("gives the 68 s and 46 to 101 s that Sauro 2006 published for his six times", () => {
    const { mean, low, high, median, people } = timesOf([55, 65, 75, 62, 45, 135]);
    expect([mean, low, high].map((value) => Math.round(value!))).toEqual([68, 46, 101]);
    expect([median, people]).toEqual([63.5, 6]);
  });

  it("knows nothing of nobody, and no range for one person", () => {
    expect(timesOf([null, null])).toEqual({ people: 0, mean: null, low: null, high: null, median: null });
    const one = timesOf([null, 20]);
    expect(one).toMatchObject({ people: 1, low: null, high: null });
    expect(one.mean).toBeCloseTo(20, 9);
  });

  it("is never above the plain mean, and grows with the clock", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 2, maxLength: 20 }), (seconds) => {
        const { mean, low, high } = timesOf(seconds);
        expect(mean!).toBeLessThanOrEqual(seconds.reduce((sum, one) => sum + one, 0) / seconds.length + 1e-6);
        const slower = timesOf(seconds.map((one) => one * 3));
        expect(slower.mean! / mean!).toBeCloseTo(3, 6);
        expect([slower.low! / low!, slower.high! / high!].map((one) => one.toFixed(6))).toEqual([
          "3.000000",
          "3.000000",
        ]);
      }),
    );
  });
});

describe("taskWalk", () => {
  it("counts a task as completed by who completed every step", () => {
    const report = reportOf(
      `${HEAD}\na,T,1,yes,10,2,0,\na,T,2,yes,20,3,1,\nb,T,1,yes,10,2,0,\nb,T,2,no,60,9,2,gave up\nc,T,1,yes,5,1,0,`,
    );
    const [task] = report.tasks;
    expect(task).toMatchObject({ task: "T", steps: 2, people: 3, completed: { count: 1, of: 3 } });
    // Times and clicks are those of the one who got through; errors are everybody's.
    expect(task!.seconds).toMatchObject({ people: 1, median: 30 });
    expect(task!.clicks).toEqual({ people: 1, mean: 5, least: 5, most: 5 });
    expect(task!.errors).toEqual({ people: 3, mean: 1, least: 0, most: 2 });
    expect(task!.withError).toMatchObject({ count: 2, of: 3 });
    expect(report.steps).toHaveLength(1);
    expect(report.steps[0]).toMatchObject({
      ...{ rank: 1, task: "T", step: "2", people: 2, notCompleted: 1, errors: 3, notes: ["gave up"] },
      trouble: { count: 2, of: 2, unknown: 0 },
    });
    expect(report.smoothSteps).toBe(1);
  });

  it("puts the step first at which the larger share had trouble, and of equal shares the one with more people", () => {
    const report = reportOf(
      `${HEAD}\na,T,few,no,,,,\na,T,half,no,,,,\nb,T,half,yes,,,,\na,T,many,no,,,,\nb,T,many,no,,,,`,
    );
    expect(report.steps.map(({ step }) => step)).toEqual(["many", "few", "half"]);
  });

  it("takes a task as one step where the file has no steps, and says what was not measured", () => {
    const report = reportOf("person,task,completed\na,T,yes\nb,T,no");
    expect(report.tasks[0]).toMatchObject({ steps: 1, completed: { count: 1, of: 2, share: 0.5 } });
    expect(report.remarks).toEqual([
      { code: "few-people", people: 2 },
      { code: "not-measured", fields: ["seconds", "clicks", "errors"] },
    ]);
    expect(report.tasks[0]!.errors).toEqual({ people: 0, mean: null, least: null, most: null });
    expect(report.tasks[0]!.withError.share).toBeNull();
  });

  it("keeps an error that nobody counted unknown", () => {
    const report = reportOf(`${HEAD}\na,T,1,yes,,,2,\nb,T,1,yes,,,,`);
    expect(report.steps[0]!.trouble).toMatchObject({ count: 1, of: 1, unknown: 1, least: 0.5, most: 1 });
  });

  it("names a task that not everybody tried", () => {
    const report = reportOf("person,task,completed\na,T,yes\na,U,yes\nb,T,yes");
    expect(report.remarks).toContainEqual({ code: "not-everybody", tasks: ["U"] });
  });

  it.each([
    [
      "the same step twice",
      `${HEAD}\na,T,1,yes,1,1,0,\na,T,1,no,1,1,0,`,
      { code: "row-twice", line: 3, first: 2 },
    ],
    ["0 seconds", `${HEAD}\na,T,1,yes,0,1,0,`, { code: "cell-refused", column: "seconds" }],
    ["half a click", `${HEAD}\na,T,1,yes,1,1.5,0,`, { code: "cell-refused", column: "clicks" }],
    ["errors below 0", `${HEAD}\na,T,1,yes,1,1,-1,`, { code: "cell-refused", column: "errors" }],
    ["perhaps", `${HEAD}\na,T,1,perhaps,1,1,0,`, { code: "cell-refused", column: "completed" }],
    ["nothing under completed", `${HEAD}\na,T,1,,1,1,0,`, { code: "cell-missing", column: "completed" }],
    ["a file without completed", "person,task\na,T", { code: "missing-columns", columns: ["completed"] }],
  ])("refuses %s", (_, text, fault) => {
    expect(faultsOf(text)[0]).toMatchObject(fault);
  });

  it("counts every step once, in trouble or smooth, whatever the order of rows", () => {
    const row = fc.record({ completed: fc.boolean(), errors: fc.constantFrom("", "0", "1", "2") });
    fc.assert(
      fc.property(
        fc.array(fc.array(row, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
        (people) => {
          const lines = people.flatMap((steps, person) =>
            steps.map(
              ({ completed, errors }, step) =>
                `p${person},T,s${step},${completed ? "yes" : "no"},,,${errors},`,
            ),
          );
          const report = reportOf([HEAD, ...lines].join("\n"));
          expect(report.steps.length + report.smoothSteps).toBe(3);
          const through = people.filter((steps) => steps.every(({ completed }) => completed)).length;
          expect(report.tasks[0]!.completed.count).toBe(through);
          const turned = reportOf([HEAD, ...[...lines].reverse()].join("\n"));
          expect(turned.tasks[0]!.completed).toEqual(report.tasks[0]!.completed);
          const troubles = (one: typeof report) =>
            new Map(one.steps.map(({ step, trouble }) => [step, trouble]));
          expect(troubles(turned)).toEqual(troubles(report));
        },
      ),
    );
  });
});
