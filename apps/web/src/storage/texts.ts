import type { DBSchema } from "idb";
import { TEXTS } from "./forget-texts.ts";
import { type KeptText, ownerOf, textFrom } from "./kept-text.ts";
import { sideDatabase } from "./side-database.ts";

/**
 * Her texts, by id. They stand beside the answers: they go into no profile file, no link and no merge. Nothing rejects: a
 * browser that keeps nothing has none.
 */
export interface Texts {
  /** All of a profile document, whatever lot; `null` where the browser does not let us read. */
  readonly of: (document: string) => Promise<readonly KeptText[] | null>;
  /**
   * Writes what `act` makes of the text as it lies there now (another tab may have written), or takes it away where that is
   * `null`; gives what lies there then, and `false` where the browser keeps nothing.
   */
  readonly change: (
    id: string,
    act: (kept: KeptText | null) => KeptText | null,
  ) => Promise<{ readonly text: KeptText | null } | false>;
  /** Removes those that `isLost` names by their profile document and their last change. */
  readonly forgetLost: (isLost: (text: Pick<KeptText, "document" | "changed">) => boolean) => Promise<void>;
}

interface Schema extends DBSchema {
  texts: { key: string; value: unknown };
}

/** The texts of this device. */
export function keptTexts(): Texts {
  const texts = sideDatabase<Schema>(TEXTS, (fresh) => {
    fresh.createObjectStore("texts");
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
      inTurn<readonly KeptText[] | null>(async () => {
        const found = (await (await texts.toRead())?.getAll("texts")) ?? [];
        return found
          .map(textFrom)
          .filter((text) => text !== null && text.document === document) as KeptText[];
      }, null),
    change: (id, act) =>
      inTurn<{ readonly text: KeptText | null } | false>(async () => {
        const transaction = (await texts.toWrite()).transaction("texts", "readwrite");
        const text = act(textFrom(await transaction.store.get(id)));
        if (text === null) await transaction.store.delete(id);
        else await transaction.store.put(text, id);
        await transaction.done;
        return { text };
      }, false),
    forgetLost: (isLost) =>
      inTurn(async () => {
        const database = await texts.toRead();
        if (!database) return;
        const both = database.transaction("texts", "readwrite");
        for (const id of await both.store.getAllKeys()) {
          const owner = ownerOf(await both.store.get(id));
          if (owner === null || isLost(owner)) await both.store.delete(id);
        }
        await both.done;
      }, undefined),
  };
}
