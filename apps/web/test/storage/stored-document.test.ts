import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answersOf } from "../../src/document/profile-document.ts";
import { checksumOf } from "../../src/storage/checksum.ts";
import { MIGRATIONS } from "../../src/storage/migrations/migrations.ts";
import { DOCUMENT_VERSION, readRecord, recordOf } from "../../src/storage/stored-document.ts";
import { anyCells } from "../document/arbitrary-cells.ts";

const SAVED = "2026-11-22T09:00:00.000Z";

test("a document comes back as it was stored, and a single changed write is noticed", () => {
  fc.assert(
    fc.property(anyCells, fc.integer({ min: 1, max: 99 }), (cells, revision) => {
      const record = JSON.parse(JSON.stringify(recordOf({ id: "d", cells }, revision, SAVED)));
      expect(readRecord(record, "d")).toEqual({
        state: "good",
        document: { id: "d", cells: JSON.parse(JSON.stringify(cells)), revision, savedAt: SAVED },
      });
      const changed = { ...record.value.cells, "/further": { value: 1, at: 9, tab: "a", over: 0 } };
      expect(readRecord({ ...record, value: { cells: changed } }, "d")).toEqual({ state: "damaged" });
    }),
  );
});

test("what is no record is damaged, what a later version wrote is not", () => {
  for (const raw of [null, undefined, 3, "text", [], {}, { schema: "smartpick/plan@1" }]) {
    expect(readRecord(raw, "d")).toEqual({ state: "damaged" });
  }
  for (const schema of ["smartpick/store@3", "smartpick/document@17"]) {
    expect(readRecord({ schema, anything: true }, "d")).toMatchObject({ state: "newer" });
  }
});

describe("the ladder of migrations", () => {
  test("leads from every version to this one without a gap", () => {
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(
      Array.from({ length: DOCUMENT_VERSION - 1 }, (_, step) => step + 1),
    );
    expect(new Set(MIGRATIONS.map(({ name }) => name)).size).toBe(MIGRATIONS.length);
  });

  test("makes of the one record of before a document with the same answers, the same in every tab", () => {
    const draft = { schema: "smartpick/profile@1", exams: { step2ck: 224 }, pins: { must: ["acgme:1"] } };
    const record = { schema: "smartpick/store@1", savedAt: SAVED, draft, checksum: checksumOf(draft) };
    const first = readRecord(record, "answers");
    expect(first).toEqual(readRecord(structuredClone(record), "answers"));
    expect(first).toMatchObject({ state: "good", document: { id: "answers", revision: 1, savedAt: SAVED } });
    expect(first.state === "good" && answersOf(first.document.cells)).toEqual(draft);
    expect(readRecord({ ...record, checksum: "0" }, "answers")).toEqual({ state: "damaged" });
    expect(readRecord({ ...record, savedAt: "no day" }, "answers")).toEqual({ state: "damaged" });
  });
});
