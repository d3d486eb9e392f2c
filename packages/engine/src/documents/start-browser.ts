import { type Client, createClient } from "../client/worker-client.ts";
import { browserWorker } from "../worker/page-worker.ts";
import type { DocumentVerbs } from "./document-verbs.ts";

/** The coach in a module worker of this page; `wordsAddress` is the URL of its word list. */
export function startDocumentCoach(wordsAddress: string): Client<DocumentVerbs> {
  return createClient(() =>
    browserWorker(
      new Worker(new URL("./document-worker.js", import.meta.url), { type: "module" }),
      wordsAddress,
    ),
  );
}
