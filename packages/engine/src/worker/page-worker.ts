import {
  PATIENCE_WHERE_NOT_TOLD,
  PATIENCE_WHERE_TOLD,
  type StartedWorker,
} from "../client/started-worker.ts";
import type { FromWorker } from "../wire/messages.ts";
import { hasLocks, watchLock } from "./life-lock.ts";

/** A worker of this page, just made, as a client needs it; `address` of what it reads is resolved against the page. */
export function browserWorker(worker: Worker, address: string): StartedWorker {
  const watch = new AbortController();
  const lock = hasLocks() ? `smartpick-worker-${crypto.randomUUID()}` : null;
  const ended = new Promise<string>((resolve) => {
    worker.addEventListener("error", (event) => resolve(event.message || "the worker could not start"));
    worker.addEventListener("messageerror", () => resolve("a message of the worker could not be read"));
    worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind !== "up" || lock === null) return;
      watchLock(lock, () => resolve("the worker ended"), watch.signal);
    });
  });
  worker.postMessage({ kind: "start", address: new URL(address, globalThis.location.href).href, lock });
  return {
    send: (message) => worker.postMessage(message),
    listen: (hear) => worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => hear(data)),
    ended,
    patience: lock === null ? PATIENCE_WHERE_NOT_TOLD : PATIENCE_WHERE_TOLD,
    stop() {
      watch.abort();
      worker.terminate();
    },
  };
}
