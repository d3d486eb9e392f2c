import { expect, test } from "vitest";
import { questionsFor } from "../../src/index.ts";
import { FACTS, listed } from "../levers/small-levers.ts";

test("a program is asked each open fact once, and an unknown id is refused", () => {
  const base = listed().base;
  for (const id of FACTS.programs.ids) {
    const found = questionsFor(base, id);
    if (!found.ok) throw new Error("refused");
    const fields = found.value.map(({ field }) => field);
    expect(new Set(fields).size).toBe(fields.length);
  }
  const none = questionsFor(base, "acgme:1");
  expect(!none.ok && none.problems[0]?.code).toBe("program-not-found");
});
