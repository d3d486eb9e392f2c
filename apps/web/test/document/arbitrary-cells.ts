import fc from "fast-check";
import type { Cell, Cells } from "../../src/document/cell.ts";
import type { Tree } from "../../src/document/leaves.ts";

const KEY = fc.constantFrom("exams", "visa", "pins", "must", "facts", "a/b", "c#d", "~", "__proto__");
const WORD = fc.constantFrom("", "x", "y", "#z", "a/b", "~1");
const plain = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.boolean(), WORD, fc.constant(null));
const list = fc.oneof(
  fc.array(WORD, { maxLength: 4 }),
  fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 3 }),
  fc.array(fc.record({ program: WORD, field: WORD, value: plain }), { maxLength: 3 }),
);

/** Answers of any shape: groups three deep, lists with and without names, keys that need escaping. */
export const anyTree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree; inner: unknown }>((tie) => ({
  inner: fc.oneof({ depthSize: "small", maxDepth: 2 }, plain, list, tie("tree")),
  tree: fc.array(fc.tuple(KEY, tie("inner")), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
})).tree;

const cell: fc.Arbitrary<Cell> = fc
  .record({
    at: fc.integer({ min: 1, max: 6 }),
    tab: fc.constantFrom("a", "b"),
    over: fc.integer({ min: 0, max: 5 }),
    value: fc.option(plain, { nil: undefined }),
    place: fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }),
  })
  .map(({ value, place, ...rest }) => ({
    ...rest,
    ...(value !== undefined && { value }),
    ...(place !== undefined && { place }),
  }));

/** The cells of any history, also of one that no tab could have written. */
export const anyCells: fc.Arbitrary<Cells> = fc.dictionary(
  fc.constantFrom("/a", "/a/b", "/a/b/c", "/l", "/l#x", "/l#y", "/l#z", "@name"),
  cell,
);
