import "fake-indexeddb/auto";
import { beforeEach, expect, test } from "vitest";
import { forgetRecordings, RECORDINGS } from "../../src/storage/forget-recordings.ts";
import {
  bytesOf,
  hasRoom,
  type KeptRecording,
  RECORDING_LIMITS,
  recordingFrom,
} from "../../src/storage/kept-recording.ts";
import { keptRecordings } from "../../src/storage/recordings.ts";

beforeEach(() => forgetRecordings());

const SOUND = new Uint8Array([1, 2, 3]).buffer;
const recording = (fields: Partial<KeptRecording> = {}): KeptRecording => ({
  ...{ id: "a", document: "one", lot: 0, question: "failed-exam", type: "audio/webm" },
  ...{ seconds: 2, size: 3, ticked: [], at: 10 },
  ...fields,
});

test("a recording and its sound come back after a reload, for its own profile alone", async () => {
  expect(await keptRecordings().keep(recording(), SOUND)).toBe(true);
  const anew = keptRecordings();
  expect(await anew.of("one")).toEqual([recording()]);
  expect(await anew.of("two")).toEqual([]);
  expect(new Uint8Array((await anew.sound("a")) ?? new ArrayBuffer(0))).toEqual(new Uint8Array(SOUND));
});

test("what she ticked is kept, and a tick brings nothing back that is gone", async () => {
  const recordings = keptRecordings();
  await recordings.keep(recording(), SOUND);
  await recordings.change("a", { ticked: ["owned"] });
  expect((await recordings.of("one"))?.[0]?.ticked).toEqual(["owned"]);
  await recordings.remove("a");
  await recordings.change("a", { ticked: ["owned"] });
  expect(await recordings.of("one")).toEqual([]);
  expect(await recordings.sound("a")).toBeNull();
});

test("who looks for recordings that were erased does not bring their database back", async () => {
  const recordings = keptRecordings();
  await recordings.keep(recording(), SOUND);
  await forgetRecordings();
  expect(await recordings.of("one")).toEqual([]);
  await recordings.forgetLost(() => true);
  await recordings.remove("a");
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(RECORDINGS);
});

test("a profile's erasure takes recordings and sounds along, and one that was made later stays", async () => {
  const recordings = keptRecordings();
  await recordings.keep(recording({ id: "old", at: 10 }), SOUND);
  await recordings.keep(recording({ id: "new", at: 30 }), SOUND);
  await recordings.forgetLost(({ document, at }) => document === "one" && at <= 20);
  expect((await recordings.of("one"))?.map(({ id }) => id)).toEqual(["new"]);
  expect([await recordings.sound("old"), await recordings.sound("new")].map((one) => one === null)).toEqual([
    ...[true, false],
  ]);
});

test("there is room for so many recordings and so many bytes", () => {
  const { recordings, bytes } = RECORDING_LIMITS;
  const many = (count: number, size: number) => Array.from({ length: count }, () => ({ size }));
  expect(hasRoom(many(recordings - 1, 1), 1)).toBe(true);
  expect(hasRoom(many(recordings, 1), 1)).toBe(false);
  expect(hasRoom([{ size: bytes - 5 }], 5)).toBe(true);
  expect(hasRoom([{ size: bytes - 5 }], 6)).toBe(false);
  expect(bytesOf(many(3, 7))).toBe(21);
});

test.each([
  [null],
  ["a"],
  [{ ...recording(), size: "3" }],
  [{ ...recording(), ticked: [1] }],
  [{ ...recording(), seconds: Number.NaN }],
])("%j is no recording", (kept) => {
  expect(recordingFrom(kept)).toBeNull();
});
