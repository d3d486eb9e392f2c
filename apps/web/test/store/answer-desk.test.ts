import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { createAnswerDesk, type Question, type Reply } from "../../src/store/answer-desk.ts";

/** An engine that answers when it is told to, and knows who was called off. */
function handEngine() {
  const asked: { question: Question; answer: (reply: Reply) => Promise<void>; signal: AbortSignal }[] = [];
  const ask = (question: Question, signal: AbortSignal): Promise<Reply> =>
    new Promise((resolve) => {
      asked.push({
        question,
        signal,
        answer: async (reply) => {
          resolve(reply);
          await Promise.resolve();
          await Promise.resolve();
        },
      });
    });
  return { asked, ask };
}

const question = (input: unknown, more: Partial<Question> = {}): Question => ({
  verb: "list",
  input,
  person: "own",
  topic: "list",
  channel: "list",
  restMs: 0,
  shape: (answer) => answer,
  ...more,
});
const done = (value: unknown): Reply => ({ state: "done", value });
const failed: Reply = { state: "failed", failure: { kind: "facts", message: "offline" } };
const ignore = (): void => {};

describe("an answer", () => {
  test("is running, then done, and what two screens ask alike is asked once", async () => {
    const { asked, ask } = handEngine();
    const desk = createAnswerDesk(ask, () => 7);
    const seen: string[] = [];
    expect(desk.stateOf(question(1)).state).toBe("running");
    desk.watch(question(1), () => seen.push(desk.stateOf(question(1)).state));
    desk.watch(question(1), ignore);
    expect(desk.stateOf(question(1))).toEqual({ state: "running", last: null, since: 7 });
    expect(asked.length).toBe(1);
    await asked[0]?.answer(done("a"));
    expect(desk.stateOf(question(1))).toEqual({ state: "done", value: "a", last: "a" });
    expect(seen).toEqual(["running", "done"]);
    desk.watch(question(1), ignore);
    expect(asked.length).toBe(1);
  });

  test("tells what is known of it on its way, until it is there or another takes its place", async () => {
    const tells: ((part: unknown) => void)[] = [];
    const answers: ((reply: Reply) => void)[] = [];
    const desk = createAnswerDesk((_, __, tell) => {
      tells.push(tell);
      return new Promise((resolve) => answers.push(resolve));
    });
    const leave = desk.watch(question(1), ignore);
    tells[0]?.("half");
    expect(desk.stateOf(question(1))).toMatchObject({ state: "running", part: "half" });
    answers[0]?.(done("whole"));
    await Promise.resolve();
    await Promise.resolve();
    tells[0]?.("late");
    expect(desk.stateOf(question(1))).toEqual({ state: "done", value: "whole", last: "whole" });
    leave();
  });

  test("stays on screen as the last one while a newer is made, refused or failed", async () => {
    const { asked, ask } = handEngine();
    const desk = createAnswerDesk(ask);
    desk.watch(question(1), ignore)();
    await asked[0]?.answer(done("a"));
    const leave = desk.watch(question(2), ignore);
    expect(desk.stateOf(question(2))).toMatchObject({ state: "running", last: "a" });
    await asked[1]?.answer({
      state: "refused",
      problems: [{ code: "missing", takes: { kind: "date" }, path: "seeks" }],
    });
    expect(desk.stateOf(question(2))).toMatchObject({ state: "refused", last: "a" });
    leave();
    desk.watch(question(3), ignore);
    await asked[2]?.answer(failed);
    expect(desk.stateOf(question(3))).toMatchObject({ state: "failed", last: "a" });
    expect(desk.lastOf("own", "list")).toBe("a");
  });

  test("of one person is never the last one of another, and is gone when she is forgotten", async () => {
    const { asked, ask } = handEngine();
    const desk = createAnswerDesk(ask);
    const leave = desk.watch(question(1), ignore);
    await asked[0]?.answer(done("mine"));
    expect(desk.stateOf(question(1, { person: "example" }))).toMatchObject({ state: "running", last: null });
    leave();
    desk.forget("own");
    expect(desk.stateOf(question(1))).toMatchObject({ state: "running", last: null });
    expect(desk.lastOf("own", "list")).toBe(null);
  });

  test("goes with the document, whichever lot of its answers it was about", async () => {
    const { asked, ask } = handEngine();
    const desk = createAnswerDesk(ask);
    for (const [at, person] of ["own 0", "own 7", "owner 0"].entries()) {
      desk.watch(question(at, { person, channel: person }), ignore)();
      await asked[at]?.answer(done(person));
    }
    desk.forget("own");
    expect(["own 0", "own 7", "owner 0"].map((person) => desk.lastOf(person, "list"))).toEqual([
      null,
      null,
      "owner 0",
    ]);
  });

  test("whose shape cannot be made is a failure, not a crash", async () => {
    const { asked, ask } = handEngine();
    const desk = createAnswerDesk(ask);
    const odd = question(1, {
      shape: () => {
        throw new Error("no list in it");
      },
    });
    desk.watch(odd, ignore);
    await asked[0]?.answer(done({}));
    expect(desk.stateOf(odd)).toMatchObject({ state: "failed", failure: { message: "no list in it" } });
  });
});

describe("retry", () => {
  test("asks again for everything on screen that failed, and for nothing else", async () => {
    const { asked, ask } = handEngine();
    const desk = createAnswerDesk(ask);
    const other = question(1, { topic: "sources", channel: "sources" });
    const left = question(1, { topic: "left", channel: "left" });
    desk.watch(question(1), ignore);
    desk.watch(other, ignore);
    const leave = desk.watch(left, ignore);
    for (const { answer } of [...asked]) await answer(failed);
    leave();
    desk.retry();
    expect(asked.length).toBe(5);
    expect(desk.stateOf(question(1)).state).toBe("running");
    await asked[3]?.answer(done("a"));
    await asked[4]?.answer(done("b"));
    expect(desk.stateOf(question(1)).state).toBe("done");
    expect(desk.stateOf(other).state).toBe("done");
  });

  test("is not needed where a screen is opened anew", async () => {
    const { asked, ask } = handEngine();
    const desk = createAnswerDesk(ask);
    const leave = desk.watch(question(1), ignore);
    await asked[0]?.answer(failed);
    leave();
    expect(desk.stateOf(question(1)).state).toBe("running");
    desk.watch(question(1), ignore);
    expect(asked.length).toBe(2);
  });
});

describe("of one channel", () => {
  test("the latest question takes the place of one that nobody looks at any more", async () => {
    const { asked, ask } = handEngine();
    const desk = createAnswerDesk(ask);
    const leave = desk.watch(question(1), ignore);
    leave();
    desk.watch(question(2), ignore);
    expect(asked.length).toBe(2);
    expect(asked[0]?.signal.aborted).toBe(true);
    await asked[0]?.answer(done("old"));
    expect(desk.lastOf("own", "list")).toBe(null);
    await asked[1]?.answer(done("new"));
    expect(desk.stateOf(question(2))).toMatchObject({ state: "done", value: "new" });
  });

  test("a question that is still looked at is answered before the next, and none is lost", async () => {
    const { asked, ask } = handEngine();
    const desk = createAnswerDesk(ask);
    desk.watch(question(1), ignore);
    desk.watch(question(2), ignore);
    expect(asked.length).toBe(1);
    await asked[0]?.answer(done("a"));
    expect(asked.length).toBe(2);
    await asked[1]?.answer(done("b"));
    expect(desk.stateOf(question(1)).state).toBe("done");
    expect(desk.stateOf(question(2)).state).toBe("done");
  });

  test("a question left alone ends and is kept for the next look", async () => {
    const { asked, ask } = handEngine();
    const desk = createAnswerDesk(ask);
    desk.watch(question(1), ignore)();
    await asked[0]?.answer(done("a"));
    expect(desk.stateOf(question(1)).state).toBe("done");
    desk.watch(question(1), ignore);
    expect(asked.length).toBe(1);
  });

  test("what the engine dropped is asked again while somebody waits, but not for ever", async () => {
    const { asked, ask } = handEngine();
    const desk = createAnswerDesk(ask);
    desk.watch(question(1), ignore);
    await asked[0]?.answer({ state: "superseded" });
    expect(asked.length).toBe(2);
    for (let time = 1; time < 20; time++) await asked[time]?.answer({ state: "superseded" });
    expect(asked.length).toBeLessThan(10);
    expect(desk.stateOf(question(1)).state).toBe("failed");
  });
});

test("a question that must rest is asked once the inputs rest, and not when they move on", () => {
  vi.useFakeTimers();
  try {
    const { asked, ask } = handEngine();
    const desk = createAnswerDesk(ask);
    const leave = desk.watch(question(1, { restMs: 400 }), ignore);
    vi.advanceTimersByTime(300);
    leave();
    desk.watch(question(2, { restMs: 400 }), ignore);
    vi.advanceTimersByTime(399);
    expect(asked.length).toBe(0);
    vi.advanceTimersByTime(1);
    expect(asked.map(({ question: { input } }) => input)).toEqual([2]);
  } finally {
    vi.useRealTimers();
  }
});

test("a stopped question says so, keeps the last answer, and lets the next one of its channel go", async () => {
  const { asked, ask } = handEngine();
  const desk = createAnswerDesk(ask);
  desk.watch(question(1), ignore);
  await asked[0]?.answer(done("a"));
  desk.watch(question(2), ignore);
  desk.watch(question(3), ignore);
  desk.stop(question(2));
  expect(desk.stateOf(question(2))).toMatchObject({
    state: "failed",
    failure: { kind: "stopped" },
    last: "a",
  });
  expect(asked[1]?.signal.aborted).toBe(true);
  expect(asked[2]?.question.input).toBe(3);
});

test("asked once for a file, it resolves with the answer or with the failure", async () => {
  const { asked, ask } = handEngine();
  const desk = createAnswerDesk(ask);
  const first = desk.settled(question(1));
  await asked[0]?.answer(failed);
  expect(await first).toMatchObject({ state: "failed" });
  const second = desk.settled(question(1));
  await asked[1]?.answer(done("a"));
  expect(await second).toMatchObject({ state: "done", value: "a" });
});

test("whatever is asked, left and answered in whatever order, what is looked at ends settled and is right", async () => {
  const act = fc.oneof(
    fc.record({ act: fc.constant("watch" as const), input: fc.nat(3) }),
    fc.record({ act: fc.constant("leave" as const), input: fc.nat(3) }),
    fc.record({ act: fc.constant("answer" as const), input: fc.nat(3), bad: fc.nat(3) }),
    fc.record({ act: fc.constant("retry" as const) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
      const { asked, ask } = handEngine();
      const desk = createAnswerDesk(ask);
      const looking = new Map<number, () => void>();
      const answered = new Set<unknown>();
      const answerNext = async (bad: number): Promise<boolean> => {
        const open = asked.find((one) => !answered.has(one) && !one.signal.aborted);
        if (!open) return false;
        answered.add(open);
        const replies: readonly Reply[] = [done(open.question.input), failed, { state: "superseded" }];
        await open.answer(replies[bad] ?? done(open.question.input));
        return true;
      };
      for (const step of acts) {
        if (step.act === "watch" && !looking.has(step.input)) {
          looking.set(step.input, desk.watch(question(step.input), ignore));
        } else if (step.act === "leave") {
          looking.get(step.input)?.();
          looking.delete(step.input);
        } else if (step.act === "answer") await answerNext(step.bad);
        else if (step.act === "retry") desk.retry();
      }
      for (let round = 0; round < 40 && (await answerNext(0)); round++);
      desk.retry();
      for (let round = 0; round < 40 && (await answerNext(0)); round++);
      for (const input of looking.keys()) {
        expect(desk.stateOf(question(input))).toMatchObject({ state: "done", value: input });
      }
    }),
    { numRuns: 200 },
  );
});
