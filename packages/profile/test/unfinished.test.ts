import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readUnfinished, toFile, writeUnfinished } from "../src/index.ts";
import { arbitraryProfile } from "./arbitrary-profile.ts";

const HEAD = writeUnfinished({ schema: "smartpick/profile@1" }).split("\n")[0];

describe("answers as they stand", () => {
  test("come back as they were with any group of them missing", () => {
    fc.assert(
      fc.property(arbitraryProfile, fc.constantFrom("applicant", "exams", "seeks"), (profile, group) => {
        const { [group]: _, ...answers } = JSON.parse(JSON.stringify(toFile(profile)));
        const read = readUnfinished(writeUnfinished(answers));
        expect(read).toEqual({ ok: true, value: answers });
      }),
      { numRuns: 60 },
    );
  });

  test("are read in no text that does not say so in its first comments", () => {
    expect(readUnfinished("exams: {}\n")).toBeNull();
    expect(readUnfinished(`exams: {}\n${HEAD}\n`)).toBeNull();
    expect(readUnfinished(`# From Priya on 2026-11-29\n${HEAD}\nexams: {}\n`)?.ok).toBe(true);
  });

  test("are refused or read whatever follows, and nothing in it becomes more than plain values", () => {
    const pieces = [
      "exams: ",
      "{step2ck: 1}",
      "\n",
      "- ",
      "!!js/function 'x'",
      "&a ",
      "*a",
      "__proto__: {a: 1}",
      "é",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (parts) => {
        const read = readUnfinished(`${HEAD}\n${parts.join("")}`);
        if (read?.ok) expect(JSON.parse(JSON.stringify(read.value))).toEqual(read.value);
      }),
    );
    expect(readUnfinished(`${HEAD}\n__proto__: {a: 1}\n`)?.ok).toBe(false);
    expect(readUnfinished(`${HEAD}\nexams: &a {step2ck: 224}\nseeks: *a\n`)?.ok).toBe(false);
    expect(readUnfinished(`${HEAD}\n[]`)?.ok).toBe(false);
    expect(readUnfinished(`${HEAD}\n`)?.ok).toBe(false);
  });
});
