import type { DBSchema } from "idb";
import { LETTERS } from "./forget-letters.ts";
import { sideDatabase } from "./side-database.ts";

/** What is written for the letter of one lot of answers. */
export interface KeptLetter {
  /** Another lot of answers in the same document is another applicant's. */
  readonly lot: number;
  readonly name: string;
  readonly adviser: string;
  readonly note: string;
}

/**
 * What applicants wrote for their letters, by document. It stands beside the answers: it is none, so it goes into no file, no
 * link and no merge. Nothing rejects: a browser that keeps nothing has nothing.
 */
export interface Letters {
  readonly read: (document: string) => Promise<KeptLetter | null>;
  /**
   * Keeps what was changed of it, beside what another tab has written of the same lot, or lets it go where nothing is written
   * any more; `false` where the browser keeps nothing.
   */
  readonly keep: (
    document: string,
    lot: number,
    changes: Partial<Omit<KeptLetter, "lot">>,
  ) => Promise<boolean>;
  /** Removes that of each document which `isThere` does not know. */
  readonly forgetLost: (isThere: (document: string) => boolean) => Promise<void>;
}

interface Schema extends DBSchema {
  letters: { key: string; value: unknown };
}

/** The letters of this device. */
export function keptLetters(): Letters {
  const letters = sideDatabase<Schema>(LETTERS, (fresh) => {
    fresh.createObjectStore("letters");
  });
  // What is kept and what is forgotten happens in the order in which it was asked for.
  let before: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>, otherwise: T): Promise<T> => {
    const turn = before.then(act).catch(() => otherwise);
    before = turn;
    return turn;
  };
  return {
    read: (document) =>
      inTurn(async () => letterFrom(await (await letters.toRead())?.get("letters", document)), null),
    keep: (document, lot, changes) =>
      inTurn(async () => {
        const transaction = (await letters.toWrite()).transaction("letters", "readwrite");
        const kept = letterFrom(await transaction.store.get(document));
        const letter = { ...(kept?.lot === lot ? kept : EMPTY), ...changes, lot };
        const isEmpty = letter.name === "" && letter.adviser === "" && letter.note === "";
        if (isEmpty) await transaction.store.delete(document);
        else await transaction.store.put(letter, document);
        await transaction.done;
        return true;
      }, false),
    forgetLost: (isThere) =>
      inTurn(async () => {
        const database = await letters.toRead();
        for (const id of (await database?.getAllKeys("letters")) ?? [])
          if (!isThere(id)) await database?.delete("letters", id);
      }, undefined),
  };
}

const EMPTY = { name: "", adviser: "", note: "" };

/** What another build, or a slip, has left there is no letter. */
function letterFrom(kept: unknown): KeptLetter | null {
  if (typeof kept !== "object" || kept === null) return null;
  const { lot, name, adviser, note } = kept as Partial<Record<keyof KeptLetter, unknown>>;
  if (typeof lot !== "number") return null;
  if (typeof name !== "string" || typeof adviser !== "string" || typeof note !== "string") return null;
  return { lot, name, adviser, note };
}
