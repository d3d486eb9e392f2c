import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** The object stores of the device; every key stands outside its record. */
export interface Stores extends DBSchema {
  /** Documents by id, as any version of the app wrote them. */
  documents: { key: string; value: unknown };
  /** The last good copy of a document, by its id. */
  copies: { key: string; value: unknown };
  /** Damaged records that were replaced, kept for whoever can still read them. */
  damaged: { key: string; value: { readonly of: string; readonly at: string; readonly raw: unknown } };
  /** When a document was erased for good, by its id; `*` stands for all. Holds no answers. */
  erased: { key: string; value: { readonly at: number } };
}

export type Database = IDBPDatabase<Stores>;

/** Why the device keeps nothing now. */
export type Failure =
  /** No room is left. */
  | "full"
  /** A later version of the app has the database. */
  | "newer"
  /** An older version of the app is open in another tab and has the database. */
  | "blocked"
  /** The browser has no database, or refuses it. */
  | "unavailable";

const VERSION = 2;

/** One tab's connection, opened at the first call and again after it was lost. */
export interface Connection {
  readonly open: () => Promise<Database>;
  readonly close: () => Promise<void>;
}

/** A connection to the database of this name; `onFailure` hears what happens to it outside of any call. */
export function connectionTo(name: string, onFailure: (why: Failure) => void): Connection {
  let opened: Promise<Database> | null = null;
  const open = (): Promise<Database> => {
    opened ??= openDB<Stores>(name, VERSION, {
      async upgrade(database, from, _to, transaction) {
        if (from < 1) database.createObjectStore("documents");
        if (from < 2) {
          for (const store of ["copies", "damaged", "erased"] as const) database.createObjectStore(store);
          const documents = transaction.objectStore("documents");
          const copy = await documents.get("answers-copy");
          if (copy !== undefined) await transaction.objectStore("copies").put(copy, "answers");
          await documents.delete("answers-copy");
        }
      },
      blocked: () => onFailure("blocked"),
      blocking(_current, next, event) {
        // A newer app waits for this connection: it must not be held up by a forgotten tab.
        (event.target as IDBDatabase).close();
        opened = null;
        if (next !== null) onFailure("newer");
      },
      terminated() {
        opened = null;
      },
    }).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  const close = async (): Promise<void> => {
    const database = await opened?.catch(() => null);
    database?.close();
    opened = null;
  };
  return { open, close };
}

/** What an error of the database means. */
export function failureOf(error: unknown): Failure {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  if (name === "QuotaExceededError") return "full";
  return name === "VersionError" ? "newer" : "unavailable";
}
