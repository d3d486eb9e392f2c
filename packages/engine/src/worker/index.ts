import { createPool } from "../client/pool.ts";
import type { StartedWorker } from "../client/started-worker.ts";
import { createClient } from "../client/worker-client.ts";
import type { EngineClient, EnginePool } from "../engine-client.ts";
import { browserWorker } from "./page-worker.ts";

/**
 * An engine in a module worker of this page. `factsAddress` is the URL of the facts file, resolved against the page;
 * nothing is fetched before the first request.
 */
export function startBrowserEngine(factsAddress: string): EngineClient {
  return createClient(() => engineWorker(factsAddress));
}

/** The same engine in at most `size` workers of this page, each with its own facts. */
export function startBrowserPool(factsAddress: string, size: number): EnginePool {
  return createPool({ size, start: () => engineWorker(factsAddress) });
}

function engineWorker(factsAddress: string): StartedWorker {
  return browserWorker(
    new Worker(new URL("./browser.js", import.meta.url), { type: "module" }),
    factsAddress,
  );
}
