import { MOST, type ReadSheets, refusedSheet } from "./sheet-file.ts";

const MOST_MS = 8000;

/** Reads a sheet beside the page: a file made to be slow can hold up neither the screen nor the reader. */
export async function readSheetFile(file: File): Promise<ReadSheets> {
  if (file.size > MOST.bytes) return refusedSheet("too-large");
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return refusedSheet("gone");
  const worker = new Worker(new URL("./sheet-worker.ts", import.meta.url), { type: "module" });
  let timer = 0;
  const found = await new Promise<ReadSheets>((resolve) => {
    worker.addEventListener("error", () => resolve(refusedSheet("damaged")));
    worker.addEventListener("message", ({ data }: MessageEvent<ReadSheets | "ready">) => {
      if (data !== "ready") {
        resolve(data);
        return;
      }
      timer = window.setTimeout(() => resolve(refusedSheet("too-slow")), MOST_MS);
      worker.postMessage(bytes, [bytes]);
    });
  });
  window.clearTimeout(timer);
  worker.terminate();
  return found;
}
