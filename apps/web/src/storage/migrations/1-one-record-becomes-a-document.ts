import { applied } from "../../document/command.ts";
import { answering } from "../../document/profile-document.ts";
import { checksumOf } from "../checksum.ts";

/**
 * `smartpick/store@1` kept the draft of one applicant as it stood in her file. Each answer becomes a write of the time of
 * that save, so that any two tabs make the same document of it.
 */
export function documentFromStore1(record: unknown, id: string): unknown {
  const { savedAt, draft, checksum } = record as { savedAt?: unknown; draft?: unknown; checksum?: unknown };
  if (typeof savedAt !== "string" || typeof draft !== "object" || draft === null || Array.isArray(draft)) {
    return null;
  }
  const at = Date.parse(savedAt);
  if (Number.isNaN(at) || checksum !== checksumOf(draft)) return null;
  const moment = { document: id, at, tab: "store@1" };
  const value = { cells: applied({}, answering({}, draft as Record<string, unknown>, moment)) };
  return {
    schema: "smartpick/document@2",
    id,
    kind: "profile",
    value,
    revision: 1,
    savedAt,
    checksum: checksumOf(value),
  };
}
