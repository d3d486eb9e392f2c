import fc from "fast-check";
import { expect, test } from "vitest";
import { isNameShared } from "../../../src/features/recommendations/same-name.ts";
import { entriesOf, linesOf } from "../../../src/features/recommendations/shared-lines.ts";

const line = fc.stringMatching(/^[a-z]{1,5}( [a-z]{1,5})?$/);

test("entries of one or several lines are the same again after they stood in the field", () => {
  fc.assert(
    fc.property(fc.array(fc.array(line, { minLength: 1, maxLength: 3 })), (lines) => {
      const entries = lines.map((one) => one.join("\n"));
      expect(entriesOf(linesOf(entries))).toEqual(entries);
    }),
  );
});

test("empty lines are no entries", () => {
  expect(entriesOf("\n  \nrounds\r\n\n audit\n")).toEqual(["rounds\naudit"]);
});

test("a name is shared where neither place nor role tells two people apart", () => {
  const khan = { writer: "Dr Khan", place: "City Hospital" };
  expect(isNameShared({ writer: "dr  khan" }, [khan])).toBe(true);
  expect(isNameShared({ writer: "Dr Khan", place: "Lake Clinic" }, [khan])).toBe(false);
  expect(isNameShared({ writer: "Dr Lee" }, [khan])).toBe(false);
  expect(isNameShared({}, [{}])).toBe(false);
});
