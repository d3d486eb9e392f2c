import type { Facts, Problem, Result } from "@smartpick/core";
import { loadFacts } from "@smartpick/data";
import { decodeFacts } from "../facts/decode-facts.ts";
import type { Progress } from "../jobs/progress.ts";

/**
 * Fetches and reads the facts file at an address of the page's own origin. Progress counts compressed bytes.
 * A missing, cut or foreign file is a `facts-unreadable` problem with the reason.
 */
export async function fetchFacts(
  address: string,
  onProgress: (progress: Progress) => void,
): Promise<Result<Facts, Problem>> {
  try {
    const response = await fetch(address);
    if (!response.ok) return unreadable(`the server answered ${response.status}`);
    const bytes = await readBody(response, onProgress);
    onProgress({ done: bytes.length, of: bytes.length, what: "reading-facts" });
    return loadFacts(await decodeFacts(bytes));
  } catch (error) {
    return unreadable(error instanceof Error ? error.message : String(error));
  }
}

async function readBody(
  response: Response,
  onProgress: (progress: Progress) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const length = Number(response.headers.get("content-length"));
  const total = Number.isFinite(length) && length > 0 ? length : null;
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const parts: Uint8Array[] = [];
  let loaded = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    loaded += part.value.length;
    onProgress({ done: loaded, of: total, what: "fetching-facts" });
  }
  const bytes = new Uint8Array(loaded);
  let filled = 0;
  for (const part of parts) {
    bytes.set(part, filled);
    filled += part.length;
  }
  return bytes;
}

function unreadable(reason: string): Result<Facts, Problem> {
  return { ok: false, problems: [{ code: "facts-unreadable", path: "facts", reason }] };
}
