import type { ReadForm } from "@smartpick/reader";

const MOST_BYTES = 10_000_000;
const MOST_MS = 8_000;

/** The text of a file with what to know about how it was read, or why it was refused, in words. */
export type ReadTextFile =
  | { readonly state: "read"; readonly text: string; readonly notes: readonly string[] }
  | Refused;

/** The same of a printed application; `form` is `null` where the file is none. */
export type ReadFormFile =
  | { readonly state: "read-form"; readonly form: ReadForm | null; readonly notes: readonly string[] }
  | Refused;

interface Refused {
  readonly state: "refused";
  readonly words: string;
}

/** What the worker says: that it is there, then what it found. */
export type TextReaderMessage = { readonly state: "ready" } | ReadTextFile | ReadFormFile;

/** Reads a text file beside the page: a file made to be slow or large can hold up neither the screen nor the reader. */
export async function readTextFile(file: File): Promise<ReadTextFile> {
  const found = await readBeside(file, false);
  return found.state === "read-form" ? refused(`${file.name} could not be read as a text.`) : found;
}

/** Reads a printed application in the same way. */
export async function readFormFile(file: File): Promise<ReadFormFile> {
  const found = await readBeside(file, true);
  return found.state === "read" ? refused(`${file.name} could not be read as a form.`) : found;
}

async function readBeside(file: File, isForm: boolean): Promise<ReadTextFile | ReadFormFile> {
  if (file.size > MOST_BYTES) return refused(`${file.name} has more than 10 MB. Save only the text.`);
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return refused(`The browser could not read ${file.name}. Is it still there?`);
  const worker = new Worker(new URL("./text-reader-worker.ts", import.meta.url), { type: "module" });
  let timer = 0;
  const found = await new Promise<ReadTextFile | ReadFormFile>((resolve) => {
    worker.addEventListener("error", () => resolve(refused(`${file.name} could not be read as a text.`)));
    worker.addEventListener("message", ({ data }: MessageEvent<TextReaderMessage>) => {
      if (data.state === "read" || data.state === "read-form" || data.state === "refused") resolve(data);
      // The part that reads PDF finds itself in a worker and greets its page, which is none of ours to hear.
      if (data.state !== "ready") return;
      // The time counts from here: the reader itself may come over a slow line.
      timer = window.setTimeout(
        () => resolve(refused(`${file.name} takes too long to read. Save only the text as .txt or .docx.`)),
        MOST_MS,
      );
      worker.postMessage({ bytes, name: file.name, isForm }, [bytes]);
    });
  });
  window.clearTimeout(timer);
  worker.terminate();
  return found;
}

function refused(words: string): Refused {
  return { state: "refused", words };
}
