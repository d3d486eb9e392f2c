import type { DBSchema } from "idb";
import { SEEN_FACTS } from "./forget-seen-facts.ts";
import { sideDatabase } from "./side-database.ts";

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

/** The facts seen on this device. */
export function seenFacts(): SeenFacts {
  const seen = sideDatabase<Seen>(SEEN_FACTS, (fresh) => {
    fresh.createObjectStore("names");
    fresh.createObjectStore("files");
  });
  return {
    async version() {
      try {
        return (await (await seen.toRead())?.get("names", "seen")) ?? null;
      } catch {
        return null;
      }
    },
    async file(version) {
      try {
        const transaction = (await seen.toRead())?.transaction(["names", "files"]);
        if (transaction === undefined) return null;
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
        const transaction = (await seen.toWrite()).transaction(["names", "files"], "readwrite");
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
