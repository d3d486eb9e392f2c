import type { DBSchema } from "idb";
import { COMPUTED } from "./forget-computed.ts";
import { sideDatabase } from "./side-database.ts";

/** What the engine answered, kept from one visit to the next. Nothing rejects: what cannot be kept is computed again. */
export interface KeptAnswers {
  /** The answer under this key; `undefined` where none is kept. */
  readonly find: (key: string) => Promise<unknown>;
  /** Keeps an answer; the one kept longest ago makes room. */
  readonly keep: (key: string, value: unknown, at: number) => Promise<void>;
}

interface Computed extends DBSchema {
  answers: { key: string; value: { readonly at: number; readonly value: unknown }; indexes: { at: number } };
}

/** A plan is about a megabyte, and the screens of one case ask for a dozen answers. */
const ROOM = 36;

/** The answers of this device. */
export function keptAnswers(): KeptAnswers {
  const computed = sideDatabase<Computed>(COMPUTED, (fresh) => {
    fresh.createObjectStore("answers").createIndex("at", "at");
  });
  return {
    async find(key) {
      try {
        return (await (await computed.toRead())?.get("answers", key))?.value;
      } catch {
        return undefined;
      }
    },
    async keep(key, value, at) {
      try {
        const transaction = (await computed.toWrite()).transaction("answers", "readwrite");
        await transaction.store.put({ at, value }, key);
        const before = await transaction.store.index("at").getAllKeys();
        for (const old of before.slice(0, Math.max(0, before.length - ROOM)))
          await transaction.store.delete(old);
        await transaction.done;
      } catch {
        // No room, or a browser that keeps nothing.
      }
    },
  };
}
