import type { DBSchema } from "idb";
import { ownerOf, type Paper } from "./paper.ts";
import { sideDatabase } from "./side-database.ts";

/** Papers of one kind, by id. Nothing rejects: a browser that keeps nothing has none. */
export interface Papers<P extends Paper> {
  /** All of a profile document, whatever lot; `null` where the browser does not let us read. */
  readonly of: (document: string) => Promise<readonly P[] | null>;
  /**
   * Writes what `act` makes of the paper as it lies there now (another tab may have written), or takes it away where that is
   * `null`; gives what lies there then, and `false` where the browser keeps nothing.
   */
  readonly change: (
    id: string,
    act: (kept: P | null) => P | null,
  ) => Promise<{ readonly paper: P | null } | false>;
  /** Removes those that `isLost` names by their profile document and their last change. */
  readonly forgetLost: (isLost: (paper: Pick<Paper, "document" | "changed">) => boolean) => Promise<void>;
}

/** Where papers of one kind lie, and how one is read out of what lies there: `null` for what is none. */
export interface PapersKind<P extends Paper> {
  readonly database: string;
  readonly store: string;
  readonly read: (kept: unknown) => P | null;
}

/** The store has the name of its kind, which the types of the database cannot know. */
type Schema = DBSchema & { readonly [Store in "papers"]: { key: string; value: unknown } };

/** The papers of a kind on this device. */
export function keptPapers<P extends Paper>({ database, store: named, read }: PapersKind<P>): Papers<P> {
  const store = named as "papers";
  const papers = sideDatabase<Schema>(database, (fresh) => {
    fresh.createObjectStore(store);
  });
  // What is kept and what is forgotten happens in the order in which it was asked for.
  let before: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>, otherwise: T): Promise<T> => {
    const turn = before.then(act).catch(() => otherwise);
    before = turn;
    return turn;
  };
  return {
    of: (document) =>
      inTurn<readonly P[] | null>(async () => {
        const found = (await (await papers.toRead())?.getAll(store)) ?? [];
        return found.map(read).filter((paper) => paper !== null && paper.document === document) as P[];
      }, null),
    change: (id, act) =>
      inTurn<{ readonly paper: P | null } | false>(async () => {
        const transaction = (await papers.toWrite()).transaction(store, "readwrite");
        const paper = act(read(await transaction.store.get(id)));
        if (paper === null) await transaction.store.delete(id);
        else await transaction.store.put(paper, id);
        await transaction.done;
        return { paper };
      }, false),
    forgetLost: (isLost) =>
      inTurn(async () => {
        const there = await papers.toRead();
        if (!there) return;
        const both = there.transaction(store, "readwrite");
        for (const id of await both.store.getAllKeys()) {
          const owner = ownerOf(await both.store.get(id));
          if (owner === null || isLost(owner)) await both.store.delete(id);
        }
        await both.done;
      }, undefined),
  };
}
