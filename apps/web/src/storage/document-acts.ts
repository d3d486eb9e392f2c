import { lastWrite } from "../document/merge.ts";
import type { ProfileDocument } from "../document/profile-document.ts";
import type { Database } from "./database.ts";
import type { Holdings, Saved, Trouble } from "./holdings.ts";
import { readRecord, recordOf } from "./stored-document.ts";

/** A copy is renewed at most this often, so that one bad moment cannot spoil both records. */
const COPY_EVERY_MS = 5 * 60_000;
const ALL = "*";

/** Everything that the database holds, as one moment of it. */
export async function readAll(database: Database): Promise<Holdings> {
  const view = database.transaction(["documents", "copies", "damaged", "erased"]);
  const documents: ProfileDocument[] = [];
  const troubles: Trouble[] = [];
  for (const id of await view.objectStore("documents").getAllKeys()) {
    const raw = await view.objectStore("documents").get(id);
    const reading = readRecord(raw, id);
    if (reading.state === "good") documents.push(reading.document);
    else {
      const copy = readRecord(await view.objectStore("copies").get(id), id);
      troubles.push({ id, kind: reading.state, raw, copy: copy.state === "good" ? copy.document : null });
    }
  }
  const aside = view.objectStore("damaged");
  const erased = view.objectStore("erased");
  const [keys, records, ids, times] = await Promise.all([
    aside.getAllKeys(),
    aside.getAll(),
    erased.getAllKeys(),
    erased.getAll(),
  ]);
  return {
    state: "read",
    documents,
    troubles,
    setAside: records.map(({ at, raw }, place) => ({ key: keys[place] ?? "", at, raw })),
    erased: new Map(times.map(({ at }, place) => [ids[place] ?? "", at])),
  };
}

/** Makes every document that can be read its own good copy: it has just been read whole. */
export async function renewCopies(database: Database): Promise<void> {
  const transaction = database.transaction(["documents", "copies"], "readwrite");
  const documents = transaction.objectStore("documents");
  const copies = transaction.objectStore("copies");
  for (const id of await documents.getAllKeys()) {
    const raw = await documents.get(id);
    if (readRecord(raw, id).state === "good") await copies.put(raw, id);
  }
  await committed(transaction, []);
}

/** Compares and sets in one transaction; a record that is not ours to change stays. */
export async function save(database: Database, document: ProfileDocument, now: Date): Promise<Saved> {
  const { id, cells, revision } = document;
  const transaction = database.transaction(["documents", "copies", "erased"], "readwrite");
  const [one, all, raw, copy] = await Promise.all([
    transaction.objectStore("erased").get(id),
    transaction.objectStore("erased").get(ALL),
    transaction.objectStore("documents").get(id),
    transaction.objectStore("copies").get(id),
  ]);
  const erasedAt = Math.max(one?.at ?? 0, all?.at ?? 0);
  if (Object.values(cells).some((cell) => cell.at <= erasedAt)) return { state: "erased", at: erasedAt };
  const reading = raw === undefined ? null : readRecord(raw, id);
  if (reading && reading.state !== "good") return { state: "occupied" };
  if ((reading?.document.revision ?? 0) !== revision) {
    return { state: "changed", found: reading?.document ?? null };
  }
  const savedAt = now.toISOString();
  const record = recordOf(document, revision + 1, savedAt);
  const before = copy === undefined ? null : readRecord(copy, id);
  const copied = before?.state === "good" ? Date.parse(before.document.savedAt ?? "") : Number.NaN;
  // A copy of a time to come was made while the device's clock was wrong.
  const fresh = now.getTime() - copied >= 0 && now.getTime() - copied <= COPY_EVERY_MS;
  await committed(transaction, [
    transaction.objectStore("documents").put(record, id),
    ...(fresh ? [] : [transaction.objectStore("copies").put(record, id)]),
  ]);
  return { state: "saved", savedAt };
}

/** Removes a document and its copy; the time of that stays. */
export async function erase(database: Database, id: string, at: number): Promise<void> {
  const transaction = database.transaction(["documents", "copies", "erased"], "readwrite");
  await committed(transaction, [
    transaction.objectStore("documents").delete(id),
    transaction.objectStore("copies").delete(id),
    transaction.objectStore("erased").put({ at }, id),
  ]);
}

/** Removes everything but the time of that, which it gives back. */
export async function eraseAll(database: Database, at: number): Promise<number> {
  const stores = ["documents", "copies", "damaged", "erased"] as const;
  const transaction = database.transaction(stores, "readwrite");
  // A tab whose clock runs ahead may have saved writes of a time to come; they are erased like the others.
  let last = at;
  for (const id of await transaction.objectStore("documents").getAllKeys()) {
    const reading = readRecord(await transaction.objectStore("documents").get(id), id);
    if (reading.state === "good") last = Math.max(last, lastWrite(reading.document.cells));
  }
  await committed(transaction, [
    ...stores.map((store) => transaction.objectStore(store).clear()),
    transaction.objectStore("erased").put({ at: last }, ALL),
  ]);
  return last;
}

/** Moves a damaged record away and puts the document, if any, in its place. */
export async function setAside(
  database: Database,
  id: string,
  document: ProfileDocument | null,
  now: Date,
): Promise<void> {
  const transaction = database.transaction(["documents", "damaged"], "readwrite");
  const documents = transaction.objectStore("documents");
  const raw = await documents.get(id);
  const at = now.toISOString();
  await committed(transaction, [
    transaction.objectStore("damaged").put({ of: id, at, raw }, `${id} ${at}`),
    document ? documents.put(recordOf(document, document.revision + 1, at), id) : documents.delete(id),
  ]);
}

/** Waits until all of it is on the device; rejects with the reason, which a request may not name. */
async function committed(
  transaction: { readonly done: Promise<void>; readonly error: DOMException | null },
  requests: readonly Promise<unknown>[],
): Promise<void> {
  try {
    await Promise.all([...requests, transaction.done]);
  } catch (error) {
    throw transaction.error ?? error;
  }
}
