import { type Client, createClient } from "../client/worker-client.ts";
import { browserWorker } from "../worker/page-worker.ts";
import type { WorkshopVerbs } from "./workshop-verbs.ts";

/** The workshop in a module worker of this page: a table of 100,000 rows does not hold up the screen. */
export function startWorkshop(): Client<WorkshopVerbs> {
  return createClient(() =>
    browserWorker(new Worker(new URL("./workshop-worker.js", import.meta.url), { type: "module" }), ""),
  );
}
