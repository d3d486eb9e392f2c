import fc from "fast-check";
import { expect, test } from "vitest";
import { linesOf, skillsIn } from "../../../src/features/informatics/read-lines.ts";

test("skills that stand in one text are parted, each once", () => {
  expect(skillsIn("Python, R and SQL / SQL; Power BI")).toEqual(["Python", "R", "SQL", "Power BI"]);
  expect(skillsIn("understanding orders")).toEqual(["understanding orders"]);
  expect(skillsIn("")).toEqual([]);
});

test("lines are trimmed, told apart and never empty, and read again as themselves", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const lines = linesOf(text);
      expect(new Set(lines).size).toBe(lines.length);
      for (const line of lines) expect(line.trim()).not.toBe("");
      expect(linesOf(lines.join("\n"))).toEqual(lines);
    }),
  );
});
