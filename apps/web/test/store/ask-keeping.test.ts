import { describe, expect, test } from "vitest";
import type { AskEngine, Question, Reply } from "../../src/store/answer-desk.ts";
import { askKeeping, type Keeping } from "../../src/store/ask-keeping.ts";

const question = (more: Partial<Question> = {}): Question => ({
  verb: "plan.list",
  input: { profile: { score: 224 } },
  person: "own 1",
  topic: "list",
  channel: "list",
  restMs: 0,
  shape: (answer) => answer,
  ...more,
});

/** A device, with an engine that counts what it is asked, and hands that ring when they are told to. */
function device(reply: (question: Question) => Reply = () => ({ state: "done", value: 84 })) {
  const held = new Map<string, unknown>();
  const asked: Question[] = [];
  const due: { ms: number; act: () => void }[] = [];
  let erasures = 0;
  let found = 0;
  let isHung = false;
  const engine: AskEngine = async (question) => {
    asked.push(question);
    return reply(question);
  };
  const keepingOf = (build: string): Keeping => ({
    kept: {
      find: (key) => (isHung ? new Promise(() => {}) : Promise.resolve(held.get(key))),
      keep: async (key, value) => void held.set(key, value),
    },
    build,
    clock: () => 0,
    later: (ms, act) => void due.push({ ms, act }),
    onFound: () => {
      found += 1;
    },
    epoch: () => erasures,
  });
  const tab = askKeeping(engine, keepingOf("a"));
  return {
    asked,
    held,
    with: (build: string) => askKeeping(engine, keepingOf(build)),
    ask: (more: Partial<Question> = {}, signal = new AbortController().signal) =>
      tab(question(more), signal, () => {}),
    /** Time passes until nothing waits any more. */
    rest: () => {
      for (const { act } of due.splice(0)) act();
    },
    hang: () => {
      isHung = true;
    },
    erase: () => {
      erasures += 1;
      held.clear();
    },
    found: () => found,
  };
}

describe("an answer of the engine", () => {
  test("is kept once its screen stands, and the same question is answered from the device", async () => {
    const one = device();
    expect(await one.ask()).toEqual({ state: "done", value: 84 });
    expect(one.held.size).toBe(0);
    one.rest();
    expect(await one.ask()).toEqual({ state: "done", value: 84 });
    expect(one.asked).toHaveLength(1);
    expect(one.found()).toBe(1);
  });

  test.each([
    ["another input", { input: { profile: { score: 225 } } }],
    ["another verb", { verb: "plan.explanation" }],
  ])("answers nothing else: %s", async (_, more) => {
    const one = device();
    await one.ask();
    one.rest();
    await one.ask(more);
    expect(one.asked).toHaveLength(2);
  });

  test("counts for one build and its facts", async () => {
    const one = device();
    await one.ask();
    one.rest();
    await one.with("b")(question(), new AbortController().signal, () => {});
    expect(one.asked).toHaveLength(2);
  });

  test("of the moment, or of nobody, is not kept", async () => {
    const one = device();
    await one.ask({ verb: "plan.again" });
    await one.ask({ person: "" });
    one.rest();
    expect(one.held.size).toBe(0);
  });

  test("that is a refusal or a failure is not kept", async () => {
    const replies: Reply[] = [
      { state: "refused", problems: [] },
      { state: "failed", failure: { kind: "facts", message: "offline" } },
      { state: "superseded" },
    ];
    for (const reply of replies) {
      const one = device(() => reply);
      expect(await one.ask()).toEqual(reply);
      one.rest();
      expect(one.held.size).toBe(0);
    }
  });

  test("is kept of a moved slider only where it came to rest", async () => {
    const one = device();
    for (const score of [1, 2, 3]) await one.ask({ input: { score } });
    one.rest();
    expect([...one.held.keys()].map((key) => key.split("\n")[2])).toEqual(['{"score":3}']);
  });

  test("asked for before an erasure is not kept after it", async () => {
    const one = device();
    await one.ask();
    one.erase();
    one.rest();
    expect(one.held.size).toBe(0);
  });

  test("on its way while everything is erased is not kept when it comes", async () => {
    const one = device(() => {
      one.erase();
      return { state: "done", value: 84 };
    });
    await one.ask();
    one.rest();
    expect(one.held.size).toBe(0);
  });

  test("does not wait for a device that hangs", async () => {
    const one = device();
    one.hang();
    const answer = one.ask();
    one.rest();
    expect(await answer).toEqual({ state: "done", value: 84 });
  });

  test("that nobody waits for any more is not asked of the engine", async () => {
    const one = device();
    const gone = new AbortController();
    const answer = one.ask({}, gone.signal);
    gone.abort();
    expect(await answer).toEqual({ state: "superseded" });
    expect(one.asked).toEqual([]);
  });
});
