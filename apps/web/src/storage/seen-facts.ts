import { type DBSchema, openDB } from "idb";
import { SEEN_FACTS } from "./forget-seen-facts.ts";

/**
 * The one version of the facts that the reader has seen, kept so that a later one can be held against it. Nothing rejects:
 * a browser that keeps nothing has nothing to compare.
 */
export interface SeenFacts {
  /** The name of the version; `null` where none is kept. */
  readonly version: () => Promise<string | null>;
  /** The file of this version as it came, packed or not; `null` where another one is kept, or none. */
  readonly file: (version: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** Keeps this version in place of any other; `false` where the browser keeps nothing. */
  readonly keep: (version: string, file: Uint8Array<ArrayBuffer>) => Promise<boolean>;
}

interface Seen extends DBSchema {
  /** The name beside the file, so that it is read without it. */
  names: { key: "seen"; value: string };
  files: { key: "seen"; value: Uint8Array<ArrayBuffer> };
}

/** The facts seen on this device, in a database that holds nothing else. */
export function seenFacts(): SeenFacts {
  let opened: ReturnType<typeof open> | null = null;
  const database = (): ReturnType<typeof open> => {
    opened ??= open(() => {
      opened = null;
    });
    return opened;
  };
  return {
    async version() {
      try {
        return (await (await database()).get("names", "seen")) ?? null;
      } catch {
        return null;
      }
    },
    async file(version) {
      try {
        const transaction = (await database()).transaction(["names", "files"]);
        const [name, file] = await Promise.all([
          transaction.objectStore("names").get("seen"),
          transaction.objectStore("files").get("seen"),
        ]);
        return name === version ? (file ?? null) : null;
      } catch {
        return null;
      }
    },
    async keep(version, file) {
      try {
        const transaction = (await database()).transaction(["names", "files"], "readwrite");
        await Promise.all([
          transaction.objectStore("names").put(version, "seen"),
          transaction.objectStore("files").put(file, "seen"),
          transaction.done,
        ]);
        return true;
      } catch {
        return false;
      }
    },
  };
}

function open(onLost: () => void) {
  return openDB<Seen>(SEEN_FACTS, 1, {
    upgrade(fresh) {
      fresh.createObjectStore("names");
      fresh.createObjectStore("files");
    },
    blocking(_current, _next, event) {
      // Someone erases it: nothing may hold that up.
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  }).catch((error: unknown) => {
    onLost();
    throw error;
  });
}
