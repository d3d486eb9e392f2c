import type { Speller } from "@smartpick/coach";
import type { ToWorker } from "../wire/messages.ts";
import { serveWorker } from "../wire/serve-worker.ts";
import { holdLock } from "../worker/life-lock.ts";
import { messageTurn } from "../worker/message-turn.ts";
import { documentContext } from "./document-context.ts";
import { DOCUMENT_VERBS } from "./document-verbs.ts";
import { fetchSpeller } from "./fetch-speller.ts";

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
let speller: Speller | null = null;
const hear = serveWorker({
  verbs: DOCUMENT_VERBS,
  open: async (address) => {
    // Everything but spelling is checked at once; the words come behind.
    void fetchSpeller(address).then((found) => {
      speller = found;
    });
    return { ok: true, value: documentContext(() => speller) };
  },
  send: (message) => scope.postMessage(message),
  pause: messageTurn(),
  hold: holdLock,
});
scope.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => hear(data));
