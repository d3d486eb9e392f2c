import type { ToWorker } from "../wire/messages.ts";
import { serveWorker } from "../wire/serve-worker.ts";
import { holdLock } from "../worker/life-lock.ts";
import { messageTurn } from "../worker/message-turn.ts";
import { workshopContext } from "./workshop-context.ts";
import { WORKSHOP_VERBS } from "./workshop-verbs.ts";

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
const hear = serveWorker({
  verbs: WORKSHOP_VERBS,
  open: async () => ({ ok: true, value: workshopContext() }),
  send: (message) => scope.postMessage(message),
  pause: messageTurn(),
  hold: holdLock,
});
scope.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => hear(data));
