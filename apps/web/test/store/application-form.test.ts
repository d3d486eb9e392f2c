import fc from "fast-check";
import { expect, test } from "vitest";
import { entriesOf, wordsOf } from "../../src/store/application-form.ts";

test("entries are read from whatever stands in the draft", () => {
  const experiences = [{ title: "A" }, "no entry", null, ["list"]];
  expect(entriesOf({ application: { experiences } }, "experiences")).toEqual([{ title: "A" }]);
  fc.assert(
    fc.property(fc.anything(), (anything) => {
      expect(entriesOf({ application: anything }, "scholarly")).toBeInstanceOf(Array);
      expect(typeof wordsOf(anything)).toBe("string");
    }),
  );
});
