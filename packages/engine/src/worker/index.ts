import { createPool } from "../client/pool.ts";
import {
  PATIENCE_WHERE_NOT_TOLD,
  PATIENCE_WHERE_TOLD,
  type StartedWorker,
} from "../client/started-worker.ts";
import { createClient } from "../client/worker-client.ts";
import type { EngineClient, EnginePool } from "../engine-client.ts";
import type { FromWorker } from "../wire/messages.ts";
import { hasLocks, watchLock } from "./life-lock.ts";

/**
 * An engine in a module worker of this page. `factsAddress` is the URL of the facts file, resolved against the page;
 * nothing is fetched before the first request.
 */
export function startBrowserEngine(factsAddress: string): EngineClient {
  return createClient(() => browserWorker(factsAddress));
}

/** The same engine in at most `size` workers of this page, each with its own facts. */
export function startBrowserPool(factsAddress: string, size: number): EnginePool {
  return createPool({ size, start: () => browserWorker(factsAddress) });
}

function browserWorker(factsAddress: string): StartedWorker {
  const address = new URL(factsAddress, globalThis.location.href).href;
  const worker = new Worker(new URL("./browser.js", import.meta.url), { type: "module" });
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
  worker.postMessage({ kind: "start", address, lock });
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
