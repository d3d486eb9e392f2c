import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLatest } from "../src/latest.ts";

function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (error: Error) => void } {
  let resolve: (value: T) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

describe("the latest request of a channel", () => {
  test("makes the one that runs stale and takes the place of the one that waits", async () => {
    const latest = createLatest();
    const [a, b, c] = [deferred<string>(), deferred<string>(), deferred<string>()];
    const started: string[] = [];
    const ask = (name: string, { promise }: { promise: Promise<string> }) =>
      latest.ask("plan", () => {
        started.push(name);
        return promise;
      });
    const first = ask("a", a);
    const second = ask("b", b);
    const third = ask("c", c);
    await expect(first).resolves.toEqual({ state: "superseded" });
    await expect(second).resolves.toEqual({ state: "superseded" });
    expect(started).toEqual(["a"]);
    a.resolve("stale");
    c.resolve("fresh");
    await expect(third).resolves.toEqual({ state: "done", value: "fresh" });
    expect(started).toEqual(["a", "c"]);
  });

  test("leaves other channels alone", async () => {
    const latest = createLatest();
    const answers = await Promise.all([
      latest.ask("plan", async () => 1),
      latest.ask("ledger", async () => 2),
    ]);
    expect(answers).toEqual([
      { state: "done", value: 1 },
      { state: "done", value: 2 },
    ]);
  });

  test("turns a rejection into words and frees the channel", async () => {
    const latest = createLatest();
    const failed = await latest.ask("plan", () => Promise.reject(new Error("no facts")));
    expect(failed).toEqual({ state: "failed", message: "no facts" });
    await expect(latest.ask("plan", async () => 3)).resolves.toEqual({ state: "done", value: 3 });
  });

  test("is dropped with everything else at once", async () => {
    const latest = createLatest();
    const never = latest.ask("plan", () => new Promise<never>(() => {}));
    const waiting = latest.ask("plan", async () => 1);
    latest.drop();
    await expect(never).resolves.toEqual({ state: "superseded" });
    await expect(waiting).resolves.toEqual({ state: "superseded" });
    await expect(latest.ask("plan", async () => 2)).resolves.toEqual({ state: "done", value: 2 });
  });

  test("is the only one that is answered, whatever the order of asking and finishing", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 12 }), async (scheduler, count) => {
        const latest = createLatest();
        let running = 0;
        let most = 0;
        const answers = Array.from({ length: count }, (_, at) =>
          latest.ask("plan", async () => {
            running++;
            most = Math.max(most, running);
            const value = await scheduler.schedule(Promise.resolve(at));
            running--;
            return value;
          }),
        );
        const settled = await scheduler.waitFor(Promise.all(answers));
        expect(most).toBe(1);
        expect(settled.at(-1)).toEqual({ state: "done", value: count - 1 });
        expect(settled.slice(0, -1).every(({ state }) => state === "superseded")).toBe(true);
      }),
    );
  });
});
