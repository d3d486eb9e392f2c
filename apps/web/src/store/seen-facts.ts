import factsAddress from "@smartpick/data/facts-full.json.gz?url";
import type { EarlierFacts } from "@smartpick/engine";
import { create } from "zustand";
import { forgetSeenFacts } from "../storage/forget-seen-facts.ts";
import { keptFile } from "../storage/kept-file.ts";
import { seenFacts } from "../storage/seen-facts.ts";
import { answers } from "./device.ts";

/** The version of the facts that was seen last on this device; `null` = none, `undefined` = not read yet. */
export const useSeenFacts = create<{ readonly version: string | null | undefined }>(() => ({
  version: undefined,
}));

const seen = seenFacts();
const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("smartpick-seen-facts");
/** When a version is looked for among the files of the device, in milliseconds: at a first visit they come late. */
const LOOKS_MS = [2_000, 10_000, 40_000, 120_000];

let remembering: string | null = null;

/** Reads what was seen last. */
async function readSeen(): Promise<void> {
  useSeenFacts.setState({ version: await seen.version() });
}

// While the list is on its way, so that nothing moves once it stands.
void readSeen();
channel?.addEventListener("message", () => void readSeen());

const erasures = (): number => Math.max(0, ...answers.erased.values());
let erased = erasures();
answers.state.subscribe(() => {
  if (erasures() === erased) return;
  erased = erasures();
  void readSeen();
});

/**
 * Has the version of a list that stands kept as the one seen, where none is: from the files that lie on the device, and
 * behind everything else. What was erased meanwhile does not come back.
 */
export async function rememberFacts(version: string): Promise<void> {
  if (remembering === version) return;
  remembering = version;
  const since = erasures();
  for (const ms of LOOKS_MS) {
    await new Promise((resolve) => setTimeout(resolve, ms));
    if (erasures() !== since || (await seen.version()) !== null) break;
    const file = await keptFile(factsAddress);
    if (file === null) continue;
    if (erasures() === since) await seen.keep(version, file);
    break;
  }
  remembering = null;
  await readSeen();
}

/** Takes this version as seen; the earlier one goes from the device. */
export async function markFactsRead(now: string): Promise<void> {
  const file = await keptFile(factsAddress);
  if (file === null || !(await seen.keep(now, file))) await forgetSeenFacts();
  await readSeen();
  channel?.postMessage("read");
}

/** A version of the facts that was seen earlier, by its name; its text is put in on the way to the engine. */
export function earlierNamed(version: string): EarlierFacts {
  return { version, text: "" };
}

/** The earlier facts that a version names, with their text; empty where they are not on the device any more. */
export async function withText({ version }: EarlierFacts): Promise<EarlierFacts> {
  const file = await seen.file(version);
  return { version, text: file === null ? "" : await textOf(file) };
}

async function textOf(file: Uint8Array<ArrayBuffer>): Promise<string> {
  // A host may have sent it unpacked.
  const isPacked = file[0] === 0x1f && file[1] === 0x8b;
  const body = isPacked ? new Blob([file]).stream().pipeThrough(new DecompressionStream("gzip")) : file;
  return await new Response(body).text();
}
