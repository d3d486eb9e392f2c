import { Worker } from "node:worker_threads";
import type { Rights } from "@smartpick/core";
import { createPool } from "../client/pool.ts";
import { PATIENCE_WHERE_TOLD, type StartedWorker } from "../client/started-worker.ts";
import { createClient } from "../client/worker-client.ts";
import type { EngineClient, EnginePool } from "../engine-client.ts";

/** An engine in a Node worker, over the facts of one rights class. Call `close` to let the process end. */
export function startNodeEngine(rights: Rights): EngineClient {
  return createClient(() => nodeWorker(rights));
}

/** The same engine in at most `size` Node workers, each with its own facts. Call `close` to let the process end. */
export function startNodePool(rights: Rights, size: number): EnginePool {
  return createPool({ size, start: () => nodeWorker(rights) });
}

/** It runs the built file, also when this module is read from source, because Node 20 starts no worker from TypeScript. */
function nodeWorker(rights: Rights): StartedWorker {
  const built = import.meta.url.endsWith(".ts")
    ? new URL("../../dist/node/worker.js", import.meta.url)
    : new URL("./worker.js", import.meta.url);
  // The flags of this process (a source condition, a loader) are not for the built file.
  const worker = new Worker(built, { execArgv: [] });
  const ended = new Promise<string>((resolve) => {
    worker.once("error", (error: Error) => resolve(error.message));
    worker.once("messageerror", (error: Error) => resolve(error.message));
    worker.once("exit", (code) => resolve(`the worker ended with status ${code}`));
  });
  worker.postMessage({ kind: "start", address: rights, lock: null });
  return {
    send: (message) => worker.postMessage(message),
    listen: (hear) => void worker.on("message", hear),
    ended,
    patience: PATIENCE_WHERE_TOLD,
    stop: () => void worker.terminate(),
  };
}
