import { setImmediate } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { createPool, type Pool } from "../../src/client/pool.ts";
import type { Progress } from "../../src/jobs/progress.ts";
import type { Counting } from "../counting-verbs.ts";
import { type FakeWorker, fakeWorker, starterOf } from "../fake-worker.ts";

const pools: Pool<Counting>[] = [];
afterEach(() => {
  for (const pool of pools.splice(0)) pool.close();
});

function poolOf(size: number, ...workers: FakeWorker[]): { pool: Pool<Counting>; started: () => number } {
  const { start, started } = starterOf(...workers);
  const pool = createPool<Counting>({ size, start });
  pools.push(pool);
  return { pool, started };
}

async function begun({ counter }: FakeWorker): Promise<void> {
  while (counter.steps === 0) await setImmediate();
}

const ENDLESS = { to: null } as const;
const CANCELLED = { state: "cancelled" } as const;

describe("a pool of workers", () => {
  test("gives answers in the order of the inputs, whichever ends first, and counts them", async () => {
    const workers = [fakeWorker(), fakeWorker(), fakeWorker()];
    const { pool, started } = poolOf(3, ...workers);
    const lengths = [40, 1, 9, 3, 25, 1, 1];
    const told: Progress[] = [];
    const answers = await pool.askAll(
      "count",
      lengths.map((to, at) => ({ to, name: `${at}` })),
      { onProgress: (progress) => told.push(progress) },
    );
    expect(answers).toEqual(lengths.map((_, at) => ({ state: "done", value: `${at}` })));
    expect(told.map(({ done }) => done)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(started()).toBe(3);
    expect(workers.every(({ counter }) => counter.begun.length > 0)).toBe(true);
  });

  test("starts no more workers than there is work", async () => {
    const { pool, started } = poolOf(4, fakeWorker(), fakeWorker());
    await pool.askAll("double", [{ n: 1 }, { n: 2 }]);
    await pool.ask("double", { n: 3 });
    expect(started()).toBe(2);
  });

  test.each([0, -1, Number.NaN])("of %s workers is none", (size) => {
    expect(() => poolOf(size)).toThrow(RangeError);
  });

  test("gives each worker one job at a time", async () => {
    const worker = fakeWorker();
    const { pool } = poolOf(1, worker);
    const first = pool.ask("count", ENDLESS, { channel: "first" });
    const second = pool.ask("count", { to: 1, name: "second" });
    await begun(worker);
    expect(worker.counter.begun).toHaveLength(1);
    pool.cancel("first");
    expect(await Promise.all([first, second])).toEqual([CANCELLED, { state: "done", value: "second" }]);
  });

  test("drops the rest of a batch when a newer one of its channel comes", async () => {
    const worker = fakeWorker();
    const { pool } = poolOf(1, worker);
    const inputs = [ENDLESS, ENDLESS, ENDLESS];
    const old = pool.askAll("count", inputs, { channel: "cohort" });
    await begun(worker);
    const fresh = pool.askAll("count", [{ to: 1, name: "fresh" }], { channel: "cohort" });
    expect(await old).toEqual(inputs.map(() => ({ state: "superseded" })));
    expect(await fresh).toEqual([{ state: "done", value: "fresh" }]);
    expect(worker.counter.begun).toHaveLength(2);
  });

  test("is cancelled as a whole and goes on afterwards with the same workers", async () => {
    const workers = [fakeWorker(), fakeWorker()];
    const { pool, started } = poolOf(2, ...workers);
    const all = pool.askAll("count", [ENDLESS, ENDLESS, ENDLESS, ENDLESS]);
    await Promise.all(workers.map(begun));
    pool.cancel();
    expect(await all).toEqual([CANCELLED, CANCELLED, CANCELLED, CANCELLED]);
    await expect(pool.ask("double", { n: 2 })).resolves.toEqual({ state: "done", value: 4 });
    expect(started()).toBe(2);
  });
});

describe("a worker of a pool that dies", () => {
  test("is replaced, and its job tried once more", async () => {
    const [first, second] = [fakeWorker(), fakeWorker()];
    const { pool, started } = poolOf(1, first, second);
    const asked = pool.ask("count", { to: 1000, name: "a" });
    await begun(first);
    first.die("out of memory");
    await expect(asked).resolves.toEqual({ state: "done", value: "a" });
    expect(started()).toBe(2);
  });

  test("twice fails that job alone", async () => {
    const workers = [fakeWorker(), fakeWorker(), fakeWorker()];
    const { pool } = poolOf(1, ...workers);
    const all = pool.askAll("count", [ENDLESS, { to: 1, name: "b" }]);
    for (const worker of workers.slice(0, 2)) {
      await begun(worker);
      worker.die("out of memory");
    }
    expect(await all).toEqual([
      { state: "failed", reason: "worker-ended", detail: "out of memory" },
      { state: "done", value: "b" },
    ]);
  });

  test("is not a reason to try again what breaks off by itself", async () => {
    const worker = fakeWorker();
    const { pool, started } = poolOf(1, worker);
    await expect(pool.ask("breaks", { words: "broken" })).resolves.toMatchObject({
      state: "failed",
      reason: "error",
    });
    expect(started()).toBe(1);
  });

  test("after a cancel takes nothing up again", async () => {
    const [first, second] = [fakeWorker(), fakeWorker()];
    const { pool, started } = poolOf(1, first, second);
    const asked = pool.ask("count", ENDLESS);
    await begun(first);
    pool.cancel();
    first.die("out of memory");
    await expect(asked).resolves.toEqual(CANCELLED);
    await setImmediate();
    expect(started()).toBe(1);
    second.worker.stop();
  });
});

test("a pool that is closed fails what waits, what runs and what comes", async () => {
  const worker = fakeWorker();
  const { pool, started } = poolOf(1, worker);
  const all = pool.askAll("count", [ENDLESS, ENDLESS]);
  await begun(worker);
  pool.close();
  const closed = { state: "failed", reason: "closed" };
  expect(await all).toMatchObject([closed, closed]);
  await expect(pool.ask("double", { n: 1 })).resolves.toMatchObject(closed);
  expect([worker.stopped(), started()]).toEqual([true, 1]);
});
