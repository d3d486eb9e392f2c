import "fake-indexeddb/auto";
import { afterEach, describe, expect, test } from "vitest";
import { eraseAnswers, readAnswers, saveAnswers } from "../../src/storage/answers.ts";
import { closeDatabase, openDatabase } from "../../src/storage/database.ts";
import type { SavedRecord } from "../../src/storage/saved-record.ts";

const at = (minutes: number): Date => new Date(Date.UTC(2026, 10, 22, 9, minutes));
const first = { schema: "smartpick/profile@1", exams: { step2ck: 224 } };
const second = { ...first, exams: { step2ck: 230 } };

afterEach(async () => {
  await eraseAnswers();
  await closeDatabase();
});

async function damage(key: string): Promise<void> {
  const database = await openDatabase();
  const record = await database.get("documents", key);
  await database.put("documents", { ...record, draft: {} } as SavedRecord, key);
}

describe("the answers on the device", () => {
  test("come back as they were saved", async () => {
    expect(await readAnswers()).toEqual({ state: "none" });
    expect(await saveAnswers(first, at(0))).toBe(true);
    expect(await readAnswers()).toMatchObject({ state: "good", record: { draft: first } });
  });

  test("a damaged save offers the last good copy with its time", async () => {
    await saveAnswers(first, at(0));
    await saveAnswers(second, at(2));
    await damage("answers");
    expect(await readAnswers()).toMatchObject({
      state: "damaged",
      copy: { draft: first, savedAt: at(0).toISOString() },
    });
  });

  test("the copy is renewed after five minutes, and by a good start", async () => {
    await saveAnswers(first, at(0));
    await saveAnswers(second, at(6));
    await damage("answers");
    expect(await readAnswers()).toMatchObject({ state: "damaged", copy: { draft: second } });
    await saveAnswers(first, at(7));
    await readAnswers();
    await damage("answers");
    expect(await readAnswers()).toMatchObject({ state: "damaged", copy: { draft: first } });
  });

  test("when the copy is damaged too, there is none to offer", async () => {
    await saveAnswers(first, at(0));
    await damage("answers");
    await damage("answers-copy");
    expect(await readAnswers()).toMatchObject({ state: "damaged", copy: null });
  });

  test("erase leaves nothing", async () => {
    await saveAnswers(first, at(0));
    expect(await eraseAnswers()).toBe(true);
    expect(await readAnswers()).toEqual({ state: "none" });
  });
});
