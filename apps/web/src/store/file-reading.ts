import type { Draft } from "./draft.ts";

const MOST_BYTES = 2_000_000;
const MOST_MS = 4_000;

/** A file as answers, or why it was refused, in words. Answers that are not whole are some that were saved so. */
export type ReadFile =
  | { readonly state: "read"; readonly draft: Draft; readonly whole: boolean }
  | { readonly state: "refused"; readonly problems: readonly string[] };

/** What the worker says: that it is there, then what it found. */
export type ReaderMessage = { readonly state: "ready" } | ReadFile;

/** Reads a profile file beside the page: a file made to be slow can hold up neither the screen nor the reader. */
export async function readProfileFile(file: File): Promise<ReadFile> {
  if (file.size > MOST_BYTES) {
    const megabytes = Math.ceil(file.size / 1_000_000);
    return refused(`It is ${megabytes} MB. A profile file has at most 2 MB.`);
  }
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return refused("The browser could not read it. Is it still there?");
  return inWorker(bytes, file.name);
}

async function inWorker(bytes: ArrayBuffer, fileName: string): Promise<ReadFile> {
  const worker = new Worker(new URL("./file-reader-worker.ts", import.meta.url), { type: "module" });
  let timer = 0;
  const found = await new Promise<ReadFile>((resolve) => {
    worker.addEventListener("error", () => resolve(refused("It could not be read as a profile file.")));
    worker.addEventListener("message", ({ data }: MessageEvent<ReaderMessage>) => {
      if (data.state !== "ready") {
        resolve(data);
        return;
      }
      // The time counts from here: the reader itself may come over a slow line.
      timer = window.setTimeout(() => resolve(refused(TOO_LONG)), MOST_MS);
      worker.postMessage({ bytes, fileName }, [bytes]);
    });
  });
  window.clearTimeout(timer);
  worker.terminate();
  return found;
}

const TOO_LONG = "It takes too long to read. A profile file has about a hundred lines.";

function refused(...problems: readonly string[]): ReadFile {
  return { state: "refused", problems };
}
