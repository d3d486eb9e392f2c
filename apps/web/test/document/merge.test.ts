import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellsAfter, cellsBeyond, lastWrite, mergedCells, rivalriesOf } from "../../src/document/merge.ts";
import { treeOf } from "../../src/document/tree-of.ts";
import { anyCells } from "./arbitrary-cells.ts";

describe("merging two tabs' answers", () => {
  test("gives the same whoever merges whom", () => {
    fc.assert(
      fc.property(anyCells, anyCells, (a, b) => {
        expect(mergedCells(a, b)).toEqual(mergedCells(b, a));
        expect(treeOf(mergedCells(a, b))).toEqual(treeOf(mergedCells(b, a)));
      }),
    );
  });

  test("gives the same in whatever order three are merged", () => {
    fc.assert(
      fc.property(anyCells, anyCells, anyCells, (a, b, c) => {
        expect(mergedCells(mergedCells(a, b), c)).toEqual(mergedCells(a, mergedCells(b, c)));
      }),
    );
  });

  test("changes nothing where it was done before", () => {
    fc.assert(
      fc.property(anyCells, anyCells, (a, b) => {
        const once = mergedCells(a, b);
        expect(mergedCells(once, b)).toBe(once);
        expect(mergedCells(a, a)).toBe(a);
      }),
    );
  });

  test("keeps at every path the later write", () => {
    const mine = { "/visa": { value: "j1", at: 2, tab: "a", over: 0 } };
    const theirs = { "/visa": { value: "h1b", at: 3, tab: "b", over: 0 } };
    expect(treeOf(mergedCells(mine, theirs))).toEqual({ visa: "h1b" });
  });

  test("loses no element that either tab added to a list", () => {
    const mine = { "/pins/must#a": { value: "a", place: 0, at: 2, tab: "a", over: 0 } };
    const theirs = { "/pins/must#b": { value: "b", place: 0, at: 3, tab: "b", over: 0 } };
    expect(treeOf(mergedCells(mine, theirs))).toEqual({ pins: { must: ["a", "b"] } });
  });
});

test("two writes are rivals only where neither tab knew of the other's", () => {
  const first = { "/x": { value: 1, at: 5, tab: "a", over: 3 } };
  const unaware = { "/x": { value: 2, at: 6, tab: "b", over: 3 } };
  const aware = { "/x": { value: 2, at: 6, tab: "b", over: 5 } };
  const same = { "/x": { value: 1, at: 6, tab: "b", over: 3 } };
  expect(rivalriesOf(first, unaware)).toEqual([{ key: "/x", mine: first["/x"], theirs: unaware["/x"] }]);
  expect(rivalriesOf(unaware, first)).toHaveLength(1);
  expect(rivalriesOf(first, aware)).toEqual([]);
  expect(rivalriesOf(aware, first)).toEqual([]);
  expect(rivalriesOf(first, same)).toEqual([]);
});

test("what was written up to an erasure is gone, what came later stays", () => {
  fc.assert(
    fc.property(anyCells, fc.integer({ min: 0, max: 7 }), (cells, at) => {
      const left = cellsAfter(cells, at);
      expect(Object.values(left).every((cell) => cell.at > at)).toBe(true);
      expect(mergedCells(left, cells)).toEqual(cells);
      if (lastWrite(cells) <= at) expect(left).toEqual({});
    }),
  );
});

test("what is saved is no longer beyond it", () => {
  fc.assert(
    fc.property(anyCells, anyCells, (cells, others) => {
      expect(cellsBeyond(cells, cells)).toEqual({});
      expect(mergedCells(others, cellsBeyond(cells, others))).toEqual(mergedCells(others, cells));
    }),
  );
});
