import "fake-indexeddb/auto";
import { type DBSchema, deleteDB } from "idb";
import { beforeEach, expect, test } from "vitest";
import { sideDatabase } from "../../src/storage/side-database.ts";

interface Things extends DBSchema {
  things: { key: string; value: string };
}

const NAME = "things-of-a-test";
const things = () => sideDatabase<Things>(NAME, (fresh) => void fresh.createObjectStore("things"));
const isThere = async (): Promise<boolean> =>
  (await indexedDB.databases()).some(({ name, version }) => name === NAME && version !== 0);

beforeEach(() => deleteDB(NAME));

test("who looks for what is not there leaves nothing behind, however often", async () => {
  const side = things();
  for (const _ of [1, 2, 3]) expect(await side.toRead()).toBeNull();
  expect(await isThere()).toBe(false);
});

test("what is written is read by this tab and by others", async () => {
  const [one, two] = [things(), things()];
  expect(await two.toRead()).toBeNull();
  await (await one.toWrite()).put("things", "a", "key");
  for (const side of [one, two]) expect(await (await side.toRead())?.get("things", "key")).toBe("a");
});

test("who writes while another looks still gets a database", async () => {
  const side = things();
  const [read, write] = await Promise.all([side.toRead(), side.toWrite()]);
  expect(read).toBeNull();
  await write.put("things", "a", "key");
  expect(await (await side.toRead())?.get("things", "key")).toBe("a");
});

test("an erased database is not brought back by tabs that look for it", async () => {
  const tabs = [things(), things()];
  for (const tab of tabs) await (await tab.toWrite()).put("things", "a", "key");
  await deleteDB(NAME);
  for (const tab of tabs) expect(await tab.toRead()).toBeNull();
  expect(await isThere()).toBe(false);
});
