import { type DBSchema, deleteDB, openDB } from "idb";

/** What is kept of a sheet that is open and not entered: what the file held, and what was said of it so far. */
interface Sheets extends DBSchema {
  files: { key: string; value: unknown };
  work: { key: string; value: unknown };
}

/** Beside the answers: a sheet on its way in is none yet, and goes into no file and no merge. */
const NAME = "smartpick-sheets";

/** What is kept for a document, by its id; `null` where nothing is. Throws where the browser keeps nothing. */
export async function readOpenSheet(document: string): Promise<{ file: unknown; work: unknown } | null> {
  return using(async (database) => {
    const [file, work] = [await database.get("files", document), await database.get("work", document)];
    return file === undefined || work === undefined ? null : { file, work };
  });
}

/** Keeps an opened file with what was said of it. Throws where the browser keeps nothing or has no room. */
export async function keepOpenFile(document: string, file: unknown, work: unknown): Promise<void> {
  await using(async (database) => {
    const both = database.transaction(["files", "work"], "readwrite");
    await both.objectStore("files").put(file, document);
    await both.objectStore("work").put(work, document);
    await both.done;
  });
}

/** Keeps what is said of the file that is kept already. Throws where the browser keeps nothing. */
export async function keepSheetWork(document: string, work: unknown): Promise<void> {
  await using((database) => database.put("work", work, document));
}

/** Removes what is kept for each document that `isThere` does not know. Throws where the browser refuses. */
export async function forgetOpenSheets(isThere: (document: string) => boolean): Promise<void> {
  await using(async (database) => {
    const both = database.transaction(["files", "work"], "readwrite");
    for (const store of [both.objectStore("files"), both.objectStore("work")])
      for (const id of await store.getAllKeys()) if (!isThere(id)) await store.delete(id);
    await both.done;
  });
}

/** Removes every one for good; `false` where the browser refuses. */
export async function eraseOpenSheets(): Promise<boolean> {
  try {
    await before;
    await deleteDB(NAME);
    return true;
  } catch {
    return false;
  }
}

/** What is kept and what is forgotten happens in the order in which it was asked for. */
let before: Promise<unknown> = Promise.resolve();

function using<T>(act: (database: Awaited<ReturnType<typeof open>>) => Promise<T>): Promise<T> {
  const turn = before.then(async () => {
    const database = await open();
    try {
      return await act(database);
    } finally {
      database.close();
    }
  });
  before = turn.catch(() => {});
  return turn;
}

function open() {
  return openDB<Sheets>(NAME, 1, {
    upgrade(database) {
      database.createObjectStore("files");
      database.createObjectStore("work");
    },
    blocking(_current, _next, event) {
      // Someone erases it: nothing may hold that up.
      (event.target as IDBDatabase).close();
    },
  });
}
