import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** A database beside the answers, which holds one kind of thing, so that losing it loses no one's answers. */
export interface SideDatabase<Schema extends DBSchema> {
  /** To read; `null` where none is there: who looks for what was erased must not bring its database back. */
  readonly toRead: () => Promise<IDBPDatabase<Schema> | null>;
  /** To write; made where none is there. */
  readonly toWrite: () => Promise<IDBPDatabase<Schema>>;
}

/**
 * The database of this name, opened at the first use and again after it was lost; `make` gives a new one its stores.
 * It lets go at once where another tab erases it. Both reject where the browser keeps nothing.
 */
export function sideDatabase<Schema extends DBSchema>(
  name: string,
  make: (fresh: IDBPDatabase<Schema>) => void,
): SideDatabase<Schema> {
  let opened: Promise<IDBPDatabase<Schema> | null> | null = null;
  const lose = (): void => {
    opened = null;
  };
  const open = (isMade: boolean): Promise<IDBPDatabase<Schema> | null> => {
    let isThere = true;
    const opening = openDB<Schema>(name, 1, {
      upgrade(fresh, _from, _to, transaction) {
        isThere = isMade;
        if (isMade) return make(fresh);
        transaction.done.catch(() => {});
        transaction.abort();
      },
      blocking(_current, _next, event) {
        (event.target as IDBDatabase).close();
        lose();
      },
      terminated: lose,
    }).catch((error: unknown) => {
      lose();
      if (!isThere) return null;
      throw error;
    });
    opened = opening;
    return opening;
  };
  return {
    toRead: async () => opened ?? open(false),
    toWrite: async () => (await (opened ?? open(true))) ?? ((await open(true)) as IDBPDatabase<Schema>),
  };
}
