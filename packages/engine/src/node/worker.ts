import { setImmediate } from "node:timers/promises";
import { parentPort } from "node:worker_threads";
import { readFacts } from "@smartpick/data/node";
import { contextOf } from "../engine-context.ts";
import { VERBS } from "../verbs/verbs.ts";
import { serveWorker } from "../wire/serve-worker.ts";

const port = parentPort;
if (port) {
  const hear = serveWorker({
    verbs: VERBS,
    open: async (rights, onProgress) => {
      onProgress({ done: 0, of: null, what: "reading-facts" });
      return { ok: true, value: contextOf(await readFacts(rights === "public" ? "public" : "full")) };
    },
    send: (message) => port.postMessage(message),
    pause: () => setImmediate(),
    hold: () => Promise.resolve(),
  });
  port.on("message", hear);
}
