import { describe, expect, it } from "vitest";
import { readDocument, readProblemWords } from "../src/index.ts";
import { HOSTILE, ODD } from "./hostile-cases.ts";

/** Above the guard of 5 s: a busy machine may be slow to come back from one step of the work. */
const MOST_MS = 7_000;

describe("broken and hostile files", () => {
  it.each(HOSTILE)("$title is refused as $code", async ({ name, code, bytes }) => {
    const made = bytes();
    const from = performance.now();
    const result = await readDocument(made, name);
    expect(performance.now() - from).toBeLessThan(MOST_MS);
    expect(
      result.ok ? result.value.text.slice(0, 80) : result.problems.map((problem) => problem.code),
    ).toEqual([code]);
    if (!result.ok) expect(readProblemWords(result.problems[0]!, name)).toContain(name);
  });

  it("they are many", () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(60);
  });

  it.each(ODD)("$title is read", async ({ name, bytes, holds }) => {
    const result = await readDocument(bytes(), name);
    expect(result.ok ? result.value.text : result.problems).toContain(holds);
  });
});
