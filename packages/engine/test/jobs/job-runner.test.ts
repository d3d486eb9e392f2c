import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createJobRunner, type JobRunner } from "../../src/jobs/job-runner.ts";
import type { Steps } from "../../src/jobs/progress.ts";

/** A runner whose pauses end when the test says so, and a log of what it told. */
function heldRunner(): { runner: JobRunner; log: string[]; turn: () => Promise<boolean> } {
  const log: string[] = [];
  const pauses: (() => void)[] = [];
  const runner = createJobRunner(
    {
      progress: (id, { done }) => log.push(`${id} at ${done}`),
      done: (id, value) => log.push(`${id} gives ${value}`),
      threw: (id, error) => log.push(`${id} threw ${(error as Error).message}`),
    },
    () => new Promise((resolve) => pauses.push(resolve)),
  );
  const turn = async (): Promise<boolean> => {
    const next = pauses.shift();
    next?.();
    // Everything up to the next pause runs in microtasks.
    await new Promise((resolve) => setImmediate(resolve));
    return next !== undefined;
  };
  return { runner, log, turn };
}

function* counting(to: number): Steps<string> {
  for (let done = 1; done < to; done++) yield { done, of: to, what: "counting" };
  return "end";
}

describe("the runner of jobs", () => {
  test("takes no step before the messages in line were heard", async () => {
    const { runner, log, turn } = heldRunner();
    runner.start(1, counting(2));
    expect(log).toEqual([]);
    await turn();
    expect(log).toEqual(["1 at 1"]);
  });

  test("begins a new job before it goes on with an old one", async () => {
    const { runner, log, turn } = heldRunner();
    runner.start(1, counting(3));
    await turn();
    runner.start(2, counting(1));
    while (await turn());
    expect(log).toEqual(["1 at 1", "2 gives end", "1 at 2", "1 gives end"]);
  });

  test("drops a job that has not begun without a step, and one under way for good", async () => {
    const { runner, log, turn } = heldRunner();
    let cleaned = false;
    let begun = false;
    function* careful(): Steps<string> {
      begun = true;
      yield { done: 0, of: 2, what: "counting" };
      cleaned = true;
      return "end";
    }
    runner.start(1, counting(9));
    await turn();
    runner.start(2, careful());
    runner.drop([1, 2]);
    while (await turn());
    expect(log).toEqual(["1 at 1"]);
    expect([begun, cleaned]).toEqual([false, false]);
    runner.start(3, counting(1));
    while (await turn());
    expect(log.at(-1)).toBe("3 gives end");
  });

  test("tells of a job that throws, and goes on with the others", async () => {
    const { runner, log, turn } = heldRunner();
    // biome-ignore lint/correctness/useYield: it breaks off before its first step ends.
    function* broken(): Steps<never> {
      throw new Error("a broken invariant");
    }
    runner.start(1, broken());
    runner.start(2, counting(1));
    while (await turn());
    expect(log).toEqual(["1 threw a broken invariant", "2 gives end"]);
  });

  test("ends every job that is not dropped, once, whatever the order", async () => {
    const acts = fc.array(
      fc.oneof(
        fc.record({ kind: fc.constant("start" as const), steps: fc.integer({ min: 1, max: 4 }) }),
        fc.record({ kind: fc.constant("drop" as const), id: fc.integer({ min: 1, max: 8 }) }),
        fc.record({ kind: fc.constant("turn" as const) }),
      ),
      { maxLength: 30 },
    );
    await fc.assert(
      fc.asyncProperty(acts, async (sequence) => {
        const { runner, log, turn } = heldRunner();
        const ended = (id: number): number => log.filter((line) => line === `${id} gives end`).length;
        const dropped = new Set<number>();
        let started = 0;
        for (const act of sequence) {
          if (act.kind === "start") runner.start(++started, counting(act.steps));
          else if (act.kind === "turn") await turn();
          else {
            if (act.id <= started && ended(act.id) === 0) dropped.add(act.id);
            runner.drop([act.id]);
          }
        }
        while (await turn());
        for (let id = 1; id <= started; id++) expect(ended(id)).toBe(dropped.has(id) ? 0 : 1);
      }),
      { numRuns: 60 },
    );
  });
});
