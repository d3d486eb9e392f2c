import { readdirSync, readFileSync } from "node:fs";
import type { Problem, Profile, Result } from "@smartpick/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { describeProblem, parseProfile, parseProfileValue, writeProfile } from "../src/index.ts";
import { arbitraryProfile } from "./arbitrary-profile.ts";

const FOLDER = new URL("../../../examples/", import.meta.url);
const EXAMPLES = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => readFileSync(new URL(name, FOLDER), "utf8"));

/** Whatever came in, out comes a profile that survives writing, or problems that can be said in a sentence. */
function isProper(result: Result<Profile, Problem>): void {
  if (result.ok) {
    expect(parseProfile(writeProfile(result.value))).toEqual(result);
    return;
  }
  expect(result.problems.length).toBeGreaterThan(0);
  for (const problem of result.problems) {
    const sentence = describeProblem(problem);
    expect(sentence).toContain(problem.path === "" ? "the profile" : problem.path);
    expect(sentence.endsWith(".")).toBe(true);
    expect(sentence.length).toBeLessThan(2_000);
  }
}

test("random text is read or refused, never thrown at", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => isProper(parseProfile(text))),
    { numRuns: 300, seed: 1 },
  );
});

test("random YAML punctuation is read or refused, never thrown at", () => {
  const unit = fc.constantFrom(..."{}[]:,-?&*!|>'\"%@`#\n\t ax1~<=.");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 120 }), (text) => isProper(parseProfile(text))),
    { numRuns: 400, seed: 2 },
  );
});

test("an example with a piece cut out, doubled or replaced is read or refused", () => {
  const edit = fc.record({
    text: fc.constantFrom(...EXAMPLES),
    from: fc.nat(),
    length: fc.nat({ max: 40 }),
    by: fc.oneof(
      fc.constant(""),
      fc.string({ maxLength: 12 }),
      fc.constantFrom("null", "[]", "{}", "true", "-1", "1e9", "~", "*a", "&a ", "\t", "\n", ": ", "- ", "'"),
    ),
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      let text = edits[0]?.text ?? "";
      for (const { from, length, by } of edits) {
        const at = from % (text.length + 1);
        text = text.slice(0, at) + by + text.slice(at + length);
      }
      isProper(parseProfile(text));
    }),
    { numRuns: 250, seed: 3 },
  );
});

test("any value at all is read or refused", () => {
  const strange = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
    withTypedArray: true,
  });
  fc.assert(
    fc.property(strange, (value) => isProper(parseProfileValue(value))),
    { numRuns: 300, seed: 4 },
  );
});

test("a profile with one field replaced by any JSON value is read or refused by its name", () => {
  fc.assert(
    fc.property(arbitraryProfile, fc.jsonValue({ maxDepth: 2 }), fc.nat(), (profile, value, pick) => {
      const file = JSON.parse(JSON.stringify({ ...profile, visa: "j1" })) as Record<string, unknown>;
      const keys = Object.keys(file);
      const key = keys[pick % keys.length] ?? "visa";
      isProper(parseProfileValue({ ...file, [key]: value }));
    }),
    { numRuns: 150, seed: 5 },
  );
});

test("values that fight back are refused", () => {
  const circle: Record<string, unknown> = {};
  circle.applicant = circle;
  const trap = {
    get applicant(): never {
      throw new Error("no");
    },
  };
  for (const value of [circle, trap, () => 1, Symbol("a"), new Date(0), new Map(), 10n, undefined, null]) {
    const result = parseProfileValue(value);
    expect(result.ok).toBe(false);
    isProper(result);
  }
});
