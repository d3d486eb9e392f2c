import { contextOf } from "../engine-context.ts";
import { VERBS } from "../verbs/verbs.ts";
import type { ToWorker } from "../wire/messages.ts";
import { serveWorker } from "../wire/serve-worker.ts";
import { fetchFacts } from "./fetch-facts.ts";
import { holdLock } from "./life-lock.ts";
import { messageTurn } from "./message-turn.ts";

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
const hear = serveWorker({
  verbs: VERBS,
  open: async (address, onProgress) => {
    const facts = await fetchFacts(address, onProgress);
    return facts.ok ? { ok: true, value: contextOf(facts.value) } : facts;
  },
  send: (message) => scope.postMessage(message),
  pause: messageTurn(),
  hold: holdLock,
});
scope.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => hear(data));
