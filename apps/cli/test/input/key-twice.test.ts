import fc from "fast-check";
import { expect, it } from "vitest";
import { keyTwice } from "../../src/input/key-twice.ts";

it.each([
  ['{"a": 1, "a": 2}', "a"],
  ['{"a": {"b": [1, {"c": 1, "d": ",", "c": 2}]}}', "a.b.c"],
  ['{"a": "{", "b": {"a": 1}, "b": 3}', "b"],
  ['{"x\\"y": 1, "x\\u0022y": 2}', 'x"y'],
])("finds the key that stands twice in %s", (text, path) => {
  expect(keyTwice(text)).toBe(path);
});

it("finds none in what JSON itself writes", () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => keyTwice(JSON.stringify(value)) === null));
});
