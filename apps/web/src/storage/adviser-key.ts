import { type DBSchema, deleteDB, openDB } from "idb";

/** A pair of keys: the private one opens files, and is kept as the browser keeps keys, so that no script reads it out. */
export interface KeptKey {
  readonly privateKey: CryptoKey | string;
  readonly publicKey: string;
}

interface Keys extends DBSchema {
  keys: { key: "adviser"; value: KeptKey };
}

/** Beside the answers: a key is no answer, and goes into no file and no merge. */
const NAME = "smartpick-keys";

/** The adviser's key of this device, or `null`. Throws where the browser keeps nothing. */
export async function readAdviserKey(): Promise<KeptKey | null> {
  return (await using((database) => database.get("keys", "adviser"))) ?? null;
}

/** Keeps a key on this device. Throws where the browser keeps nothing. */
export async function keepAdviserKey(key: KeptKey): Promise<void> {
  await using((database) => database.put("keys", key, "adviser"));
}

/** Removes it for good; `false` where the browser refuses. */
export async function eraseAdviserKey(): Promise<boolean> {
  try {
    await deleteDB(NAME);
    return true;
  } catch {
    return false;
  }
}

async function using<T>(act: (database: Awaited<ReturnType<typeof open>>) => Promise<T>): Promise<T> {
  const database = await open();
  try {
    return await act(database);
  } finally {
    database.close();
  }
}

function open() {
  return openDB<Keys>(NAME, 1, {
    upgrade(database) {
      database.createObjectStore("keys");
    },
  });
}
