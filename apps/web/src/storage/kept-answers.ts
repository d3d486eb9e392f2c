import { type DBSchema, openDB } from "idb";
import { COMPUTED } from "./forget-computed.ts";

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

/** The answers of this device, in a database that holds nothing else, so that losing it loses no one's answers. */
export function keptAnswers(): KeptAnswers {
  let opened: ReturnType<typeof open> | null = null;
  const database = (): ReturnType<typeof open> => {
    opened ??= open(() => {
      opened = null;
    });
    return opened;
  };
  return {
    async find(key) {
      try {
        return (await (await database()).get("answers", key))?.value;
      } catch {
        return undefined;
      }
    },
    async keep(key, value, at) {
      try {
        const transaction = (await database()).transaction("answers", "readwrite");
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

function open(onLost: () => void) {
  return openDB<Computed>(COMPUTED, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore("answers").createIndex("at", "at");
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
