import type { ProfileDocument } from "../document/profile-document.ts";
import { type Connection, type Database, failureOf } from "./database.ts";
import { erase, eraseAll, readAll, renewCopies, save, setAside } from "./document-acts.ts";
import type { Done, Erased, Failed, Holdings, Saved } from "./holdings.ts";

/** The documents of one device. Nothing rejects: a failure is an answer. */
export interface DocumentStorage {
  readonly readAll: () => Promise<Holdings | Failed>;
  /** Makes every document that can be read its own good copy. */
  readonly renewCopies: () => Promise<Done | Failed>;
  /** Compare and set in one transaction: writes only where the device holds the revision that the document knows. */
  readonly save: (document: ProfileDocument, now: Date) => Promise<Saved>;
  /** Erases one document for good; writes up to `at` can never be saved again. */
  readonly erase: (id: string, at: number) => Promise<Done | Failed>;
  /** Erases everything; writes up to `at`, or the last that the device holds, can never be saved again. */
  readonly eraseAll: (at: number) => Promise<Erased | Failed>;
  /** Takes a damaged record out of the way; it is kept, and the document stands in its place. */
  readonly setAside: (id: string, document: ProfileDocument | null, now: Date) => Promise<Done | Failed>;
  readonly discard: (key: string) => Promise<Done | Failed>;
}

/** The documents behind a connection. */
export function documentStorage({ open }: Connection): DocumentStorage {
  const guarded = async <T>(act: (database: Database) => Promise<T>): Promise<T | Failed> => {
    try {
      return await act(await open());
    } catch (error) {
      return { state: "failed", why: failureOf(error) };
    }
  };
  const done = (act: (database: Database) => Promise<void>): Promise<Done | Failed> =>
    guarded(async (database) => {
      await act(database);
      return { state: "done" };
    });
  return {
    readAll: () => guarded(readAll),
    renewCopies: () => done(renewCopies),
    save: (document, now) => guarded((database) => save(database, document, now)),
    erase: (id, at) => done((database) => erase(database, id, at)),
    eraseAll: (at) =>
      guarded(async (database) => ({ state: "erased", at: await eraseAll(database, at) }) as const),
    setAside: (id, document, now) => done((database) => setAside(database, id, document, now)),
    discard: (key) => done((database) => database.delete("damaged", key)),
  };
}
