import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cells } from "../../src/document/cell.ts";
import { applied, commandTowards, inverseOf, type Moment } from "../../src/document/command.ts";
import { keyOf, placeOf } from "../../src/document/key.ts";
import { leavesOf, type Tree } from "../../src/document/leaves.ts";
import { mergedCells } from "../../src/document/merge.ts";
import { treeOf } from "../../src/document/tree-of.ts";
import { anyCells, anyTree } from "./arbitrary-cells.ts";

const moment = (at: number, tab = "a"): Moment => ({ document: "d", at, tab });
const started = (tree: Tree): Cells => applied({}, commandTowards({}, tree, moment(10)));
const towards = (cells: Cells, tree: Tree, at: number, tab = "a") =>
  applied(cells, commandTowards(cells, tree, moment(at, tab)));

test("a key names its place and nothing else", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), fc.option(fc.string()), (path, element) => {
      expect(placeOf(keyOf({ path, element }))).toEqual({ path, element });
    }),
  );
});

describe("an act", () => {
  test("leads to the answers it was made for, from whatever stood there", () => {
    fc.assert(
      fc.property(anyTree, anyTree, (before, after) => {
        const cells = towards(started(before), after, 20);
        expect(leavesOf(treeOf(cells))).toEqual(leavesOf(after));
      }),
    );
  });

  test("leads there also from cells that two tabs wrote against each other", () => {
    fc.assert(
      fc.property(anyCells, anyTree, (cells, after) => {
        expect(leavesOf(treeOf(towards(cells, after, 20)))).toEqual(leavesOf(after));
      }),
    );
  });

  test("writes nothing where nothing differs", () => {
    fc.assert(
      fc.property(anyCells, (cells) => {
        expect(commandTowards(cells, treeOf(cells), moment(20)).changes).toEqual([]);
      }),
    );
  });

  test("writes to no path that it does not change, so that another tab's act beside it stands", () => {
    const cells = started({ pins: { must: ["a", "b", "c"] }, visa: "j1" });
    const without = commandTowards(cells, { pins: { must: ["b", "c"] }, visa: "j1" }, moment(20));
    expect(without.changes.map(({ key }) => key)).toEqual(["/pins/must#a"]);
    const added = commandTowards(
      applied(cells, without),
      { pins: { must: ["b", "c", "d"] }, visa: "j1" },
      moment(30),
    );
    expect(added.changes.map(({ key }) => key)).toEqual(["/pins/must#d"]);
  });

  test("two elements that two tabs put at the same place are both left alone by the next act", () => {
    const cells = started({ pins: { must: ["a"] } });
    const mine = towards(cells, { pins: { must: ["a", "b"] } }, 20, "a");
    const theirs = towards(cells, { pins: { must: ["a", "c"] } }, 20, "b");
    const both = mergedCells(mine, theirs);
    expect(treeOf(both)).toEqual({ pins: { must: ["a", "b", "c"] } });
    const next = commandTowards(both, { pins: { must: ["a", "b", "c", "d"] } }, moment(30));
    expect(next.changes.map(({ key }) => key)).toEqual(["/pins/must#d"]);
  });
});

describe("undo", () => {
  test("takes back the whole act where nothing came after it", () => {
    fc.assert(
      fc.property(anyTree, anyTree, (before, after) => {
        const cells = started(before);
        const command = commandTowards(cells, after, moment(20));
        const done = applied(cells, command);
        const undone = applied(done, inverseOf(done, command, moment(30)));
        expect(leavesOf(treeOf(undone))).toEqual(leavesOf(treeOf(cells)));
      }),
    );
  });

  test("leaves alone what was changed since", () => {
    const cells = started({ exams: { step2ck: 221 } });
    const dropped = commandTowards(cells, { exams: { step2ck: 221 }, pins: { never: ["p"] } }, moment(20));
    const typed = towards(applied(cells, dropped), { exams: { step2ck: 230 }, pins: { never: ["p"] } }, 30);
    const undone = applied(typed, inverseOf(typed, dropped, moment(40)));
    expect(treeOf(undone)).toEqual({ exams: { step2ck: 230 } });
    const score = commandTowards(cells, { exams: { step2ck: 222 } }, moment(20));
    expect(inverseOf(typed, score, moment(40)).changes).toEqual([]);
  });

  test("does nothing to another document", () => {
    const cells = started({ visa: "j1" });
    const command = commandTowards({}, { visa: "j1" }, moment(20));
    expect(inverseOf(cells, command, { ...moment(30), document: "other" }).changes).toEqual([]);
  });
});
