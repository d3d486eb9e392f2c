import type { Draft } from "../store/draft.ts";
import { openDatabase } from "./database.ts";
import { isWhole, recordOf, type SavedRecord } from "./saved-record.ts";

const CURRENT = "answers";
const COPY = "answers-copy";
/** A copy is renewed at most this often, so that one bad moment cannot spoil both records. */
const COPY_EVERY_MS = 5 * 60_000;

/** What the device holds at the start. */
export type StoredAnswers =
  | { readonly state: "none" }
  | { readonly state: "good"; readonly record: SavedRecord }
  | { readonly state: "damaged"; readonly found: unknown; readonly copy: SavedRecord | null }
  | { readonly state: "unavailable" };

/** Reads the answers of this device; a good record is also kept as the copy to fall back to. */
export async function readAnswers(): Promise<StoredAnswers> {
  try {
    const database = await openDatabase();
    const found: unknown = await database.get("documents", CURRENT);
    if (found === undefined) return { state: "none" };
    if (isWhole(found)) {
      await database.put("documents", found, COPY);
      return { state: "good", record: found };
    }
    const copy: unknown = await database.get("documents", COPY);
    return { state: "damaged", found, copy: isWhole(copy) ? copy : null };
  } catch {
    return { state: "unavailable" };
  }
}

/** Saves the answers; `false` where the device refuses. */
export async function saveAnswers(draft: Draft, now: Date): Promise<boolean> {
  try {
    const database = await openDatabase();
    const record = recordOf(draft, now.toISOString());
    await database.put("documents", record, CURRENT);
    const copy: unknown = await database.get("documents", COPY);
    const old = isWhole(copy) ? Date.parse(copy.savedAt) : Number.NEGATIVE_INFINITY;
    if (now.getTime() - old > COPY_EVERY_MS) await database.put("documents", record, COPY);
    return true;
  } catch {
    return false;
  }
}

/** Removes every record, the copy too. */
export async function eraseAnswers(): Promise<boolean> {
  try {
    const database = await openDatabase();
    await database.clear("documents");
    return true;
  } catch {
    return false;
  }
}
