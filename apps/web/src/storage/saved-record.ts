import type { Draft } from "../store/draft.ts";

/** What the device keeps: the answers as they stand in a profile file, also when they are not complete. */
export interface SavedRecord {
  readonly schema: "smartpick/store@1";
  /** ISO date and time. */
  readonly savedAt: string;
  readonly draft: Draft;
  /** Of the draft; tells a cut or changed record from a whole one. */
  readonly checksum: string;
}

/** A record of these answers, saved at `savedAt`. */
export function recordOf(draft: Draft, savedAt: string): SavedRecord {
  return { schema: "smartpick/store@1", savedAt, draft, checksum: checksumOf(draft) };
}

/** Whether a stored value is a whole record of this version. */
export function isWhole(value: unknown): value is SavedRecord {
  if (typeof value !== "object" || value === null) return false;
  const { schema, savedAt, draft, checksum } = value as Partial<SavedRecord>;
  return (
    schema === "smartpick/store@1" &&
    typeof savedAt === "string" &&
    typeof draft === "object" &&
    draft !== null &&
    !Array.isArray(draft) &&
    checksum === checksumOf(draft)
  );
}

/** FNV-1a, 32 bits, over the JSON text. */
function checksumOf(draft: Draft): string {
  let hash = 0x811c9dc5;
  for (const unit of JSON.stringify(draft)) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}
