import { wrap } from "comlink";
import { createEngineClient, type EngineClient } from "../engine-client.ts";
import type { WorkerApi } from "../worker-api.ts";

/**
 * An engine in a module worker of this page. `factsAddress` is the URL of the facts file, resolved against the page;
 * nothing is fetched before the first call.
 */
export function startBrowserEngine(factsAddress: string): EngineClient {
  const address = new URL(factsAddress, globalThis.location.href).href;
  return createEngineClient(address, () => {
    const worker = new Worker(new URL("./browser.js", import.meta.url), { type: "module" });
    return {
      api: wrap<WorkerApi>(worker) as unknown as WorkerApi,
      stop: () => worker.terminate(),
      failed: new Promise((resolve) => {
        worker.addEventListener("error", (event) => resolve(event.message || "The worker could not start"));
      }),
    };
  });
}
