import { column } from "@smartpick/report";
import { expect, test } from "vitest";
import { cellWords } from "../../src/ui/cell-words.ts";

test("each kind of cell has its own form", () => {
  expect(cellWords(1715, column("a", "A", "usd"))).toBe("$1,715");
  expect(cellWords(31.4, column("a", "A", "of100"))).toBe("31");
  expect(cellWords(0.4, column("a", "A", "of100"))).toBe("<1");
  expect(cellWords(99.6, column("a", "A", "of100"))).toBe("99");
  expect(cellWords(0.93, column("a", "A", "difference"))).toBe("+0.9");
  expect(cellWords(-1.25, column("a", "A", "difference"))).toBe("−1.3");
  expect(cellWords(0.01, column("a", "A", "difference"))).toBe("<0.1");
  expect(cellWords(1439, column("a", "A", "count"))).toBe("1,439");
  expect(cellWords(2027, column("a", "A", "year"))).toBe("2027");
  expect(cellWords("words", column("a", "A", "text"))).toBe("words");
});
