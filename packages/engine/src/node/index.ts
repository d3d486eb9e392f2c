import { Worker } from "node:worker_threads";
import type { Rights } from "@smartpick/core";
import { wrap } from "comlink";
import { createEngineClient, type EngineClient } from "../engine-client.ts";
import type { WorkerApi } from "../worker-api.ts";
import { nodeEndpoint } from "./node-endpoint.ts";

/**
 * An engine in a Node worker, over the facts of one rights class. It runs the built file, also when this module is
 * read from source, because Node 20 starts no worker from TypeScript. Call `close` to let the process end.
 */
export function startNodeEngine(rights: Rights): EngineClient {
  const built = import.meta.url.endsWith(".ts")
    ? new URL("../../dist/node/worker.js", import.meta.url)
    : new URL("./worker.js", import.meta.url);
  return createEngineClient(rights, () => {
    // The flags of this process (a source condition, a loader) are not for the built file.
    const worker = new Worker(built, { execArgv: [] });
    return {
      api: wrap<WorkerApi>(nodeEndpoint(worker)) as unknown as WorkerApi,
      stop: () => void worker.terminate(),
      failed: new Promise((resolve) => worker.once("error", (error: Error) => resolve(error.message))),
    };
  });
}
