import type { Facts, Problem, Result } from "@smartpick/core";
import { loadFacts } from "@smartpick/data";
import { decodeFacts } from "../decode-facts.ts";
import type { LoadProgress } from "../worker-api.ts";

/**
 * Fetches and reads the facts file at an address of the page's own origin. Progress counts compressed bytes.
 * A missing, cut or foreign file is a `facts-unreadable` problem with the reason.
 */
export async function fetchFacts(
  address: string,
  onProgress: (progress: LoadProgress) => void,
): Promise<Result<Facts, Problem>> {
  try {
    const response = await fetch(address);
    if (!response.ok) return unreadable(`the server answered ${response.status}`);
    const bytes = await readBody(response, onProgress);
    onProgress({ phase: "reading", loaded: bytes.length, total: bytes.length });
    return loadFacts(await decodeFacts(bytes));
  } catch (error) {
    return unreadable(error instanceof Error ? error.message : String(error));
  }
}

async function readBody(
  response: Response,
  onProgress: (progress: LoadProgress) => void,
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
    onProgress({ phase: "fetching", loaded, total });
  }
  const bytes = new Uint8Array(loaded);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function unreadable(reason: string): Result<Facts, Problem> {
  return { ok: false, problems: [{ code: "facts-unreadable", path: "facts", reason }] };
}
