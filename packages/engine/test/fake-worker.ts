import { setImmediate } from "node:timers/promises";
import { MessageChannel } from "node:worker_threads";
import type { Problem, Result } from "@smartpick/core";
import type { StartedWorker } from "../src/client/started-worker.ts";
import type { Progress } from "../src/jobs/progress.ts";
import type { FromWorker, ToWorker } from "../src/wire/messages.ts";
import { serveWorker } from "../src/wire/serve-worker.ts";
import { COUNTING, type Counter } from "./counting-verbs.ts";

/** The worker's own code over real ports in this thread, with ways to kill it. */
export interface FakeWorker {
  readonly worker: StartedWorker;
  readonly counter: Counter;
  /** As the platform tells of an end. */
  die(words: string): void;
  /** Hears nothing any more, and nobody tells. */
  freeze(): void;
  stopped(): boolean;
}

type Open = (onProgress: (progress: Progress) => void) => Promise<Result<Counter, Problem>>;

/** A worker over the counting verbs. `open` stands for the reading of the facts. */
export function fakeWorker(open?: Open): FakeWorker {
  const { port1: shell, port2: inside } = new MessageChannel();
  const counter: Counter = { steps: 0, begun: [] };
  const hear = serveWorker({
    verbs: COUNTING,
    open: (_, onProgress) => open?.(onProgress) ?? Promise.resolve({ ok: true, value: counter }),
    send: (message) => inside.postMessage(message),
    pause: () => setImmediate(),
    hold: () => Promise.resolve(),
  });
  let frozen = false;
  let stopped = false;
  inside.on("message", (message: ToWorker) => {
    if (!frozen) hear(message);
  });
  let die: (words: string) => void = () => {};
  const ended = new Promise<string>((resolve) => {
    die = resolve;
  });
  const worker: StartedWorker = {
    send: (message) => shell.postMessage(message),
    listen: (hear) => void shell.on("message", (message: FromWorker) => hear(message)),
    ended,
    patience: 3,
    stop() {
      stopped = true;
      shell.close();
    },
  };
  worker.send({ kind: "start", address: "facts", lock: null });
  const freeze = (): void => {
    frozen = true;
  };
  return { worker, counter, die, freeze, stopped: () => stopped };
}

/** Starts the given workers one after another, and counts. */
export function starterOf(...workers: readonly FakeWorker[]): {
  readonly start: () => StartedWorker;
  readonly started: () => number;
} {
  let count = 0;
  const start = (): StartedWorker => {
    const next = workers[count];
    count += 1;
    if (!next) throw new Error("no further worker may be started");
    return next.worker;
  };
  return { start, started: () => count };
}
