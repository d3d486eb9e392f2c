import "fake-indexeddb/auto";
import { openDB } from "idb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { answersOf, type ProfileDocument } from "../../src/document/profile-document.ts";
import { checksumOf } from "../../src/storage/checksum.ts";
import { type Connection, connectionTo, type Failure, failureOf } from "../../src/storage/database.ts";
import { type DocumentStorage, documentStorage } from "../../src/storage/document-storage.ts";
import type { Holdings } from "../../src/storage/holdings.ts";

let databases = 0;
let name = "";
let connection: Connection;
let storage: DocumentStorage;
const failures: Failure[] = [];

beforeEach(() => {
  databases += 1;
  name = `storage-${databases}`;
  failures.length = 0;
  connection = connectionTo(name, (why) => failures.push(why));
  storage = documentStorage(connection);
});

const at = (minutes: number): Date => new Date(Date.UTC(2026, 10, 22, 9, minutes));
const scored = (score: number, revision: number, time = 10): ProfileDocument => ({
  id: "answers",
  cells: { "/exams/step2ck": { value: score, at: time, tab: "a", over: 0 } },
  revision,
  savedAt: null,
});

async function holdings(): Promise<Holdings> {
  const found = await storage.readAll();
  if (found.state !== "read") throw new Error(found.why);
  return found;
}

async function damage(store: "documents" | "copies"): Promise<unknown> {
  const database = await connection.open();
  const raw = { ...((await database.get(store, "answers")) as object), checksum: "0" };
  await database.put(store, raw, "answers");
  return raw;
}

describe("saving", () => {
  test("keeps a document with its next revision", async () => {
    expect(await storage.save(scored(224, 0), at(0))).toMatchObject({ state: "saved" });
    expect((await holdings()).documents).toEqual([{ ...scored(224, 1), savedAt: at(0).toISOString() }]);
  });

  test("writes nothing where someone else saved since, and gives back what stands there", async () => {
    await storage.save(scored(224, 0), at(0));
    const late = await storage.save(scored(230, 0), at(1));
    expect(late).toMatchObject({ state: "changed", found: { revision: 1 } });
    expect((await holdings()).documents[0]?.cells["/exams/step2ck"]?.value).toBe(224);
  });

  test("of two at the same moment lets one win", async () => {
    const both = await Promise.all([storage.save(scored(1, 0), at(0)), storage.save(scored(2, 0), at(0))]);
    expect(both.map(({ state }) => state).sort()).toEqual(["changed", "saved"]);
  });

  test("never writes over a damaged or newer record", async () => {
    await storage.save(scored(224, 0), at(0));
    const raw = await damage("documents");
    expect(await storage.save(scored(199, 1), at(1))).toEqual({ state: "occupied" });
    const database = await connection.open();
    expect(await database.get("documents", "answers")).toEqual(raw);
    await database.put("documents", { schema: "smartpick/document@9" }, "answers");
    expect(await storage.save(scored(199, 1), at(1))).toEqual({ state: "occupied" });
    expect((await holdings()).troubles).toMatchObject([{ id: "answers", kind: "newer" }]);
  });

  test("takes nothing that was written before an erasure", async () => {
    await storage.save(scored(224, 0), at(0));
    await storage.erase("answers", 20);
    expect(await storage.save(scored(230, 1, 15), at(1))).toEqual({ state: "erased", at: 20 });
    expect(await storage.save(scored(230, 0, 21), at(1))).toMatchObject({ state: "saved" });
    await storage.eraseAll(30);
    expect(await storage.save(scored(231, 0, 30), at(2))).toEqual({ state: "erased", at: 30 });
    expect((await holdings()).documents).toEqual([]);
  });
});

describe("the good copy", () => {
  test("stands beside a damaged save, with its time", async () => {
    await storage.save(scored(224, 0), at(0));
    await storage.save(scored(230, 1), at(2));
    await damage("documents");
    const { troubles } = await holdings();
    expect(troubles).toMatchObject([{ kind: "damaged", copy: { savedAt: at(0).toISOString() } }]);
  });

  test("is renewed after five minutes, and when the clock was wrong", async () => {
    await storage.save(scored(224, 0), at(10));
    await storage.save(scored(230, 1), at(16));
    await storage.save(scored(231, 2), at(3));
    await damage("documents");
    const copy = (await holdings()).troubles[0]?.copy;
    expect(copy && answersOf(copy.cells)).toMatchObject({ exams: { step2ck: 231 } });
  });

  test("is renewed by a start that reads the document whole, and never by a damaged one", async () => {
    await storage.save(scored(224, 0), at(0));
    await storage.save(scored(230, 1), at(1));
    await storage.renewCopies();
    await damage("documents");
    await storage.renewCopies();
    const copy = (await holdings()).troubles[0]?.copy;
    expect(copy && answersOf(copy.cells)).toMatchObject({ exams: { step2ck: 230 } });
  });

  test("is not offered when it is damaged too", async () => {
    await storage.save(scored(224, 0), at(0));
    await damage("documents");
    await damage("copies");
    expect((await holdings()).troubles).toMatchObject([{ kind: "damaged", copy: null }]);
  });

  test("takes the place of the damaged record, which is set aside", async () => {
    await storage.save(scored(224, 0), at(0));
    const raw = await damage("documents");
    const copy = (await holdings()).troubles[0]?.copy ?? null;
    expect(await storage.setAside("answers", copy, at(5))).toEqual({ state: "done" });
    const after = await holdings();
    expect(after.troubles).toEqual([]);
    expect(after.documents[0]?.cells["/exams/step2ck"]?.value).toBe(224);
    expect(after.setAside).toMatchObject([{ at: at(5).toISOString(), raw }]);
    await storage.discard(after.setAside[0]?.key ?? "");
    expect((await holdings()).setAside).toEqual([]);
  });
});

describe("the database", () => {
  test("of the version before is taken over, the copy too", async () => {
    const draft = { schema: "smartpick/profile@1", visa: "j1" };
    const record = {
      schema: "smartpick/store@1",
      savedAt: at(0).toISOString(),
      draft,
      checksum: checksumOf(draft),
    };
    const old = await openDB(name, 1, {
      upgrade: (database) => void database.createObjectStore("documents"),
    });
    await old.put("documents", { ...record, checksum: "0" }, "answers");
    await old.put("documents", record, "answers-copy");
    old.close();
    const { documents, troubles } = await holdings();
    expect(documents).toEqual([]);
    expect(troubles).toMatchObject([{ id: "answers", kind: "damaged", copy: { revision: 1 } }]);
    expect(troubles[0]?.copy && answersOf(troubles[0].copy.cells)).toEqual(draft);
  });

  test("of a later version is called newer, not a browser that keeps nothing", async () => {
    (await openDB(name, 9)).close();
    expect(await storage.readAll()).toEqual({ state: "failed", why: "newer" });
  });

  test("is let go when a later version wants it, and said so", async () => {
    await storage.save(scored(224, 0), at(0));
    const newer = await openDB(name, 9);
    expect(failures).toEqual(["newer"]);
    expect(await storage.save(scored(225, 1), at(1))).toEqual({ state: "failed", why: "newer" });
    newer.close();
  });

  test("held by an older version is called blocked, and read once that lets go", async () => {
    const old = await openDB(name, 1, {
      upgrade: (database) => void database.createObjectStore("documents"),
    });
    const reading = storage.readAll();
    await vi.waitFor(() => expect(failures).toEqual(["blocked"]));
    old.close();
    expect(await reading).toMatchObject({ state: "read" });
  });

  test("that is full is told apart from one that the browser refuses", () => {
    expect(failureOf(new DOMException("no room", "QuotaExceededError"))).toBe("full");
    expect(failureOf(new DOMException("private", "SecurityError"))).toBe("unavailable");
    expect(failureOf(new Error("?"))).toBe("unavailable");
  });
});
