import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseStrictJson } from "../src/input/strict-json.ts";

describe("parseStrictJson", () => {
  it("reads every document as JSON.parse does, in any layout", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2, "\t"), (value, layout) => {
        const text = JSON.stringify(value, null, layout);
        expect(parseStrictJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
      { numRuns: 300 },
    );
  });

  it("finds a repeated key wherever it stands, however it is written", () => {
    const word = fc.string({ unit: "binary", maxLength: 4 });
    const escaped = (key: string): string =>
      `"${[...key].map((c) => [...Array(c.length).keys()].map((at) => `\\u${c.charCodeAt(at).toString(16).padStart(4, "0")}`).join("")).join("")}"`;
    fc.assert(
      fc.property(
        word,
        fc.jsonValue({ maxDepth: 2 }),
        fc.array(fc.oneof(word, fc.constant(null)), { maxLength: 4 }),
        (key, value, outside) => {
          const twice = `{"x${key.length}":[{}], ${escaped(key)} : ${JSON.stringify(value)},${JSON.stringify(key)}\n:1}`;
          const once = twice.replace(/\}$/, "").replace(/,[^,]*$/, "}");
          const around = (inner: string): string =>
            outside.reduce<string>(
              (text, name) => (name === null ? `[0, ${text}]` : `{${JSON.stringify(name)}: ${text}}`),
              inner,
            );
          fc.pre(key !== `x${key.length}`);
          expect(parseStrictJson(around(twice))).toHaveProperty("repeated");
          expect(parseStrictJson(around(once)).ok).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['{"a": 1, "a": 2}', "a"],
    ['{"a": [0, {"b": {}, "c": [], "b": 1}]}', "a[1].b"],
    ['[[], [{"a": "}", "\\u0061": 1}]]', "[1][0].a"],
    ['{"": 1, "x": {"": 2, "": 3}}', "x."],
    ['{"__proto__": 1, "__proto__": 2}', "__proto__"],
  ])("names the place: %s", (text, path) => {
    expect(parseStrictJson(text)).toEqual({ ok: false, repeated: { path } });
  });

  it.each([
    '{"a": "a", "b": "a"}',
    '[{"a": 1}, {"a": 1}]',
    '{"a": {"a": {"a": 1}}}',
    '{"\\"a": 1, "a": ":"}',
  ])("takes %s", (text) => {
    expect(parseStrictJson(text).ok).toBe(true);
  });

  it("says what JSON.parse says of text that is no JSON, and takes deep nesting", () => {
    expect(parseStrictJson("{a: 1}")).toHaveProperty("syntax");
    expect(parseStrictJson(`${"[".repeat(1e5)}${"]".repeat(1e5)}`).ok).toBe(true);
  });
});
