import type { Profile } from "@smartpick/core";
import { describe, expect, test } from "vitest";
import { createEngineClient, type StartedWorker } from "../src/engine-client.ts";
import type { WorkerApi } from "../src/worker-api.ts";

const PROFILE = {} as Profile;
const OPTIONS = { today: "2026-11-22", seed: 1 };

/** A worker whose answers the test gives by hand; it computes nothing and stands for no part of the product. */
function handWorker(): {
  started: StartedWorker;
  die: (message: string) => void;
  stopped: () => boolean;
  plans: (() => void)[];
} {
  let die: (message: string) => void = () => {};
  let stopped = false;
  const plans: (() => void)[] = [];
  const api = {
    load: async () => ({ ok: true, value: { version: "v" } }),
    plan: () => new Promise((resolve) => plans.push(() => resolve({ ok: true, value: "list" }))),
  } as unknown as WorkerApi;
  const failed = new Promise<string>((resolve) => {
    die = resolve;
  });
  const stop = (): void => {
    stopped = true;
  };
  return { started: { api, failed, stop }, die, stopped: () => stopped, plans };
}

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe("the client of a worker", () => {
  test("starts one worker at the first call and keeps it", async () => {
    const worker = handWorker();
    let starts = 0;
    const client = createEngineClient("facts", () => {
      starts++;
      return worker.started;
    });
    expect(starts).toBe(0);
    await client.load();
    await client.load();
    expect(starts).toBe(1);
  });

  test("a cancel stops the worker, answers the caller, and the next call starts afresh", async () => {
    const workers = [handWorker(), handWorker()];
    let starts = 0;
    const client = createEngineClient("facts", () => (workers[starts++] as (typeof workers)[0]).started);
    const first = client.plan(PROFILE, OPTIONS);
    await soon();
    client.cancel();
    await expect(first).resolves.toEqual({ state: "superseded" });
    expect(workers[0]?.stopped()).toBe(true);
    const second = client.plan(PROFILE, OPTIONS);
    await soon();
    workers[1]?.plans[0]?.();
    await expect(second).resolves.toEqual({ state: "done", value: { ok: true, value: "list" } });
    expect(starts).toBe(2);
  });

  test("a worker that dies is a failure in words, and the next call starts a new one", async () => {
    const workers = [handWorker(), handWorker()];
    let starts = 0;
    const client = createEngineClient("facts", () => (workers[starts++] as (typeof workers)[0]).started);
    const first = client.plan(PROFILE, OPTIONS);
    await soon();
    workers[0]?.die("out of memory");
    await expect(first).resolves.toEqual({ state: "failed", message: "out of memory" });
    const second = client.plan(PROFILE, OPTIONS);
    await soon();
    workers[1]?.plans[0]?.();
    await expect(second).resolves.toMatchObject({ state: "done" });
  });
});
