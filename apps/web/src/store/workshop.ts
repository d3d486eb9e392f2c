import { startWorkshop, type TableSummary } from "@smartpick/engine/quality";
import { tableProblemWords } from "@smartpick/reader";
import { tableOf } from "./projects.ts";

type Workshop = ReturnType<typeof startWorkshop>;

let client: Workshop | null = null;

/** The workshop of this page, in a worker of its own that is started at the first use. */
export function workshop(): Workshop {
  client ??= startWorkshop();
  return client;
}

/** What a table is, or why it was refused, in words. */
export type ReadTableFile =
  | { readonly state: "read"; readonly summary: TableSummary; readonly text: string }
  | { readonly state: "refused"; readonly words: string };

/** Reads a table file for a project: the worker holds it from then on. */
export async function readTableFile(id: string, file: File): Promise<ReadTableFile> {
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null)
    return { state: "refused", words: `The browser could not read ${file.name}. Is it still there?` };
  const text = decoded(bytes);
  const found = await held(id, text, file.name);
  if (found.state === "superseded")
    return { state: "refused", words: `Another file was opened before ${file.name} was read.` };
  return found.state === "read" ? { ...found, text } : found;
}

const holding = new Map<string, Promise<string | null>>();

/**
 * The worker holds the table of a project that lies on the device; why not, in words, else `null`. Parts of a screen that ask
 * for it at the same time wait for one reading.
 */
export function holdKeptTable(id: string): Promise<string | null> {
  const before = holding.get(id);
  if (before !== undefined) return before;
  const now = holdAnew(id).finally(() => holding.delete(id));
  holding.set(id, now);
  return now;
}

/** The reading of a kept table that is under way; `null` where none is, or it went well. */
export async function holdingNow(id: string): Promise<string | null> {
  return (await holding.get(id)) ?? null;
}

async function holdAnew(id: string): Promise<string | null> {
  const kept = await tableOf(id);
  if (kept === null) return "The table is not on this device any more. Open its file again.";
  const found = await held(id, kept.text, kept.name);
  return found.state === "refused" ? found.words : null;
}

/** The worker holds a table that is being typed; why not, in words, else `null`. */
export async function holdTypedTable(id: string, text: string, name: string): Promise<string | null> {
  const found = await held(id, text, name);
  return found.state === "refused" ? found.words : null;
}

type Held =
  | { readonly state: "read"; readonly summary: TableSummary }
  | { readonly state: "refused"; readonly words: string }
  /** A newer reading of the same table took its place. */
  | { readonly state: "superseded" };

async function held(id: string, text: string, name: string): Promise<Held> {
  const bytes = new TextEncoder().encode(text);
  const answer = await workshop().ask("table.read", { name: id, bytes }, { channel: `read ${id}` });
  if (answer.state === "superseded") return { state: "superseded" };
  if (answer.state !== "done") return { state: "refused", words: `${name} could not be read. Try again.` };
  const read = answer.value;
  if (read.ok) return { state: "read", summary: read.value };
  return {
    state: "refused",
    words: read.problems.map((problem) => tableProblemWords(problem, name)).join(" "),
  };
}

/** UTF-8, else the Windows letters of an old spreadsheet. */
function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
