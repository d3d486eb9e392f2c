import { expect, test } from "vitest";
import { clipped, foundIn, listedProblems, type Problem } from "../../src/index.ts";

const problems = (count: number): Problem[] =>
  Array.from({ length: count }, (_, at) => ({ code: "not-utf8", path: `at ${at}` }));

test("up to twenty problems are all listed", () => {
  expect(listedProblems(problems(20))).toEqual(problems(20));
});

test.each([
  [21, 0, 2],
  [500, 0, 481],
  [20, 1, 2],
  [19, 100, 101],
])("of %i problems and %i left out before, the last line counts the rest", (count, further, rest) => {
  const listed = listedProblems(problems(count), further);
  expect(listed.length).toBeLessThanOrEqual(20);
  expect(listed.length - 1 + (listed.at(-1) as { count: number }).count).toBe(count + further);
  if (count >= 20) expect(listed.at(-1)).toEqual({ code: "more", path: "", count: rest });
});

test("what stands in a field is quoted short, on one line, and without marks that turn it", () => {
  expect(clipped("a\u001B[31m\nb\u202Ec")).toBe("a [31m b c");
  expect([...clipped("é".repeat(500))]).toHaveLength(61);
  expect(foundIn([1, 2])).toEqual({ kind: "list", size: 2 });
  expect(foundIn("  ")).toEqual({ kind: "empty-text" });
  expect(foundIn(() => 1)).toEqual({ kind: "other" });
});
