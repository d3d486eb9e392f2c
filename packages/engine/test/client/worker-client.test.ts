import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { type Client, createClient } from "../../src/client/worker-client.ts";
import type { Progress } from "../../src/jobs/progress.ts";
import type { Counting } from "../counting-verbs.ts";
import { type FakeWorker, fakeWorker, starterOf } from "../fake-worker.ts";

const clients: Client<Counting>[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.close();
  vi.useRealTimers();
});

function clientOf(...workers: FakeWorker[]): { client: Client<Counting>; started: () => number } {
  const { start, started } = starterOf(...workers);
  const client = createClient<Counting>(start);
  clients.push(client);
  return { client, started };
}

/** Until the worker has taken a step of the job. */
async function begun({ counter }: FakeWorker, steps = 1): Promise<void> {
  while (counter.steps < steps) await setImmediate();
}

const ENDLESS = { to: null } as const;

describe("a request", () => {
  test("starts one worker, the first of all, and is answered", async () => {
    const { client, started } = clientOf(fakeWorker());
    expect(started()).toBe(0);
    await expect(client.ask("double", { n: 21 })).resolves.toEqual({ state: "done", value: 42 });
    await expect(client.ask("double", { n: 4 })).resolves.toEqual({ state: "done", value: 8 });
    expect(started()).toBe(1);
  });

  test("tells of its progress in order, and of nothing after its answer", async () => {
    const { client } = clientOf(fakeWorker());
    const told: Progress[] = [];
    await client.ask("count", { to: 3 }, { onProgress: (progress) => told.push(progress) });
    await client.ask("count", { to: 5 });
    expect(told.map(({ done }) => done)).toEqual([0, 1, 2]);
  });

  test("is answered while a long one goes on", async () => {
    const worker = fakeWorker();
    const { client } = clientOf(worker);
    const long = client.ask("count", ENDLESS, { channel: "long" });
    await begun(worker);
    await expect(client.ask("double", { n: 1 })).resolves.toEqual({ state: "done", value: 2 });
    client.cancel("long");
    await expect(long).resolves.toEqual({ state: "cancelled" });
  });

  test("without a channel never takes the place of another", async () => {
    const { client } = clientOf(fakeWorker());
    const answers = await Promise.all([client.ask("double", { n: 1 }), client.ask("double", { n: 2 })]);
    expect(answers).toEqual([
      { state: "done", value: 2 },
      { state: "done", value: 4 },
    ]);
  });

  test("takes the place of the older ones of its channel, which stop; those in line never begin", async () => {
    const worker = fakeWorker();
    const { client, started } = clientOf(worker);
    const ask = (name: string, to: number | null) => client.ask("count", { to, name }, { channel: "plan" });
    const first = ask("first", null);
    await begun(worker);
    const second = ask("second", null);
    const third = ask("third", 1);
    await expect(first).resolves.toEqual({ state: "superseded" });
    await expect(second).resolves.toEqual({ state: "superseded" });
    await expect(third).resolves.toEqual({ state: "done", value: "third" });
    expect(worker.counter.begun).toEqual(["first", "third"]);
    expect(started()).toBe(1);
    const { steps } = worker.counter;
    await client.ask("double", { n: 1 });
    expect(worker.counter.steps).toBe(steps);
  });
});

describe("a cancel", () => {
  test("ends one channel, keeps the worker, and leaves the others alone", async () => {
    const worker = fakeWorker();
    const { client, started } = clientOf(worker);
    const gone = client.ask("count", ENDLESS, { channel: "a" });
    const kept = client.ask("count", { to: 40, name: "b" }, { channel: "b" });
    await begun(worker);
    client.cancel("a");
    await expect(gone).resolves.toEqual({ state: "cancelled" });
    await expect(kept).resolves.toEqual({ state: "done", value: "b" });
    expect(worker.stopped()).toBe(false);
    expect(started()).toBe(1);
  });

  test("without a channel ends everything at once", async () => {
    const { client } = clientOf(fakeWorker());
    const all = [client.ask("count", ENDLESS), client.ask("count", ENDLESS, { channel: "a" })];
    client.cancel();
    expect(await Promise.all(all)).toEqual([{ state: "cancelled" }, { state: "cancelled" }]);
  });
});

describe("what goes wrong is an answer", () => {
  test("a calculation that breaks off, at once or in a later step", async () => {
    const { client } = clientOf(fakeWorker());
    const broken = { state: "failed", reason: "error", detail: "a broken invariant" };
    await expect(client.ask("breaks", { words: "a broken invariant" })).resolves.toEqual(broken);
    await expect(client.ask("breaksLate", { words: "a broken invariant" })).resolves.toEqual(broken);
    await expect(client.ask("double", { n: 1 })).resolves.toMatchObject({ state: "done" });
  });

  test("a value that cannot cross, there or back", async () => {
    const { client } = clientOf(fakeWorker());
    const there = await client.ask("double", { n: (() => 1) as unknown as number });
    expect(there).toMatchObject({ state: "failed", reason: "error" });
    await expect(client.ask("givesFunction", {})).resolves.toMatchObject({
      state: "failed",
      reason: "error",
    });
  });

  test("a verb that nobody knows", async () => {
    const { client } = clientOf(fakeWorker());
    const answer = await client.ask("__proto__" as "double", { n: 1 });
    expect(answer).toEqual({ state: "failed", reason: "unknown-verb", detail: "__proto__" });
  });

  test("a worker that cannot be started", async () => {
    const { client } = clientOf();
    await expect(client.ask("double", { n: 1 })).resolves.toMatchObject({
      state: "failed",
      reason: "worker-ended",
      detail: "no further worker may be started",
    });
  });

  test("a worker that dies; all its requests fail, and the next one starts a new worker", async () => {
    const [first, second] = [fakeWorker(), fakeWorker()];
    const { client, started } = clientOf(first, second);
    const lost = [client.ask("count", ENDLESS), client.ask("count", ENDLESS, { channel: "plan" })];
    await begun(first);
    first.die("out of memory");
    const failed = { state: "failed", reason: "worker-ended", detail: "out of memory" };
    expect(await Promise.all(lost)).toEqual([failed, failed]);
    expect(first.stopped()).toBe(true);
    await expect(client.ask("double", { n: 3 })).resolves.toEqual({ state: "done", value: 6 });
    expect(started()).toBe(2);
  });

  test("a worker that ended between two requests; nobody notices", async () => {
    const [first, second] = [fakeWorker(), fakeWorker()];
    const { client } = clientOf(first, second);
    await client.ask("double", { n: 1 });
    first.die("ended by the browser");
    await setImmediate();
    await expect(client.ask("double", { n: 3 })).resolves.toEqual({ state: "done", value: 6 });
  });

  test("a worker that no longer answers, though nobody tells of its end", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const [first, second] = [fakeWorker(), fakeWorker()];
    const { client } = clientOf(first, second);
    const lost = client.ask("count", ENDLESS);
    await begun(first);
    first.freeze();
    vi.advanceTimersByTime(4000);
    await expect(lost).resolves.toMatchObject({ state: "failed", reason: "worker-silent" });
    await expect(client.ask("double", { n: 3 })).resolves.toEqual({ state: "done", value: 6 });
  });

  test("but not a worker that works for long and answers in between", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const worker = fakeWorker();
    const { client } = clientOf(worker);
    const long = client.ask("count", ENDLESS, { channel: "long" });
    for (let second = 0; second < 20; second++) {
      vi.advanceTimersByTime(1000);
      await begun(worker, worker.counter.steps + 3);
    }
    client.cancel("long");
    await expect(long).resolves.toEqual({ state: "cancelled" });
    expect(worker.stopped()).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("the facts", () => {
  test("are read at the first request, with their progress, and once for all that wait", async () => {
    let read = 0;
    const progress = { done: 5, of: 10, what: "fetching-facts" };
    const worker: FakeWorker = fakeWorker(async (onProgress) => {
      read += 1;
      onProgress(progress);
      await setImmediate();
      return { ok: true, value: { steps: 0, begun: [] } };
    });
    const { client } = clientOf(worker);
    await setImmediate();
    expect(read).toBe(0);
    const told: Progress[] = [];
    const onProgress = (step: Progress): number => told.push(step);
    await Promise.all([client.ask("double", { n: 1 }, { onProgress }), client.ask("double", { n: 2 })]);
    await client.ask("double", { n: 3 });
    expect(read).toBe(1);
    expect(told).toEqual([progress]);
  });

  test.each(["refused", "thrown"])(
    "that could not be read (%s) are a failure, and are read again",
    async (way) => {
      let read = 0;
      const worker = fakeWorker(async () => {
        read += 1;
        if (read > 1) return { ok: true, value: { steps: 0, begun: [] } };
        if (way === "thrown") throw new Error("a page in place of the file");
        return {
          ok: false,
          problems: [{ code: "facts-unreadable", path: "facts", reason: "a page in place of the file" }],
        };
      });
      const { client, started } = clientOf(worker);
      await expect(client.ask("double", { n: 1 })).resolves.toEqual({
        state: "failed",
        reason: "facts-unreadable",
        detail: "the facts could not be read: a page in place of the file",
      });
      await expect(client.ask("double", { n: 1 })).resolves.toEqual({ state: "done", value: 2 });
      expect(started()).toBe(1);
    },
  );
});

describe("a client that is closed", () => {
  test("fails what is under way and what is asked later, and starts nothing", async () => {
    const worker = fakeWorker();
    const { client, started } = clientOf(worker);
    const lost = client.ask("count", ENDLESS);
    await begun(worker);
    client.close();
    const closed = { state: "failed", reason: "closed" };
    await expect(lost).resolves.toMatchObject(closed);
    await expect(client.ask("double", { n: 1 })).resolves.toMatchObject(closed);
    client.cancel();
    client.close();
    expect([worker.stopped(), started()]).toEqual([true, 1]);
  });
});

test("every request has one answer, and it is the right one, whatever is asked, cancelled and killed", async () => {
  const act = fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant("ask" as const), channel: fc.nat({ max: 2 }) }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant("cancel" as const), channel: fc.nat({ max: 2 }) }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("die" as const) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("wait" as const) }) },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 20 }), async (acts) => {
      const workers = Array.from({ length: 1 + acts.length }, () => fakeWorker());
      const { start, started } = starterOf(...workers);
      const client = createClient<Counting>(start);
      const open: { channel: number; answer: Promise<unknown>; states: readonly string[]; name: string }[] =
        [];
      for (const [turn, act] of acts.entries()) {
        const still = open.filter(({ channel }) => "channel" in act && channel === act.channel);
        if (act.kind === "ask") {
          for (const older of still) if (older.states.length === 1) older.states = ["done", "superseded"];
          const name = `${turn}`;
          const answer = client.ask("count", { to: 2, name }, { channel: `${act.channel}` });
          open.push({ channel: act.channel, answer, states: ["done"], name });
        } else if (act.kind === "cancel") {
          client.cancel(`${act.channel}`);
          for (const older of still) if (older.states.length === 1) older.states = ["done", "cancelled"];
        } else if (act.kind === "die") {
          workers[started() - 1]?.die("killed");
          for (const older of open) if (older.states.length === 1) older.states = ["done", "failed"];
          await setImmediate();
        } else await setImmediate();
      }
      for (const { answer, states, name } of open) {
        const settled = (await answer) as { state: string; value?: string };
        expect(states).toContain(settled.state);
        if (settled.state === "done") expect(settled.value).toBe(name);
      }
      client.close();
      for (const { worker } of workers) worker.stop();
    }),
    { numRuns: 40 },
  );
});
