import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { SavedRecord } from "./saved-record.ts";

interface Schema extends DBSchema {
  documents: { key: string; value: SavedRecord };
}

const NAME = "smartpick";
const VERSION = 1;

let opened: Promise<IDBPDatabase<Schema>> | null = null;

/** The device's store, opened once; rejects where the browser has none (a private window, a full disk). */
export function openDatabase(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>(NAME, VERSION, {
    upgrade(database, from) {
      if (from < 1) database.createObjectStore("documents");
    },
    terminated() {
      opened = null;
    },
  });
  return opened;
}

/** Lets go of the connection, so that the next call opens a new one. */
export async function closeDatabase(): Promise<void> {
  const database = await opened?.catch(() => null);
  database?.close();
  opened = null;
}
