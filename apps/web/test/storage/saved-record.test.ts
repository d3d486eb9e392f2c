import fc from "fast-check";
import { expect, test } from "vitest";
import { isWhole, recordOf } from "../../src/storage/saved-record.ts";

test("a record is whole until a single value of it changes", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (draft) => {
      const record = JSON.parse(JSON.stringify(recordOf(draft, "2026-11-22T09:00:00.000Z")));
      expect(isWhole(record)).toBe(true);
      expect(isWhole({ ...record, draft: { ...record.draft, further: 1 } })).toBe(
        "further" in record.draft && record.draft.further === 1,
      );
    }),
  );
});

test("what is no record is not taken for one", () => {
  for (const value of [
    null,
    undefined,
    3,
    "text",
    [],
    {},
    { schema: "smartpick/store@2", draft: {}, savedAt: "", checksum: "" },
  ]) {
    expect(isWhole(value)).toBe(false);
  }
});
