import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applied, commandTowards } from "../../src/document/command.ts";
import type { Tree } from "../../src/document/leaves.ts";
import { mergedCells } from "../../src/document/merge.ts";
import { treeOf } from "../../src/document/tree-of.ts";
import { isGone, lettersBeside, lettersTold, withLetter } from "../../src/store/letters-told.ts";

const KHAN = { writer: "Dr. Khan", place: "City Hospital" };
const OTHER_KHAN = { writer: "Dr. Khan", place: "Lake Clinic" };
const LEI = { writer: "Li Lei", asked: "2026-06-10" };

test("letters are found in any draft, and what is none is left out", () => {
  expect(lettersTold({ letters: [KHAN, "no letter", null] })).toEqual([KHAN]);
  fc.assert(
    fc.property(fc.anything(), (anything) => {
      for (const letter of lettersTold({ letters: anything })) expect(typeof letter).toBe("object");
    }),
  );
});

describe("a letter that is kept", () => {
  test("stands in the place of what it was, and a new one at the end", () => {
    const after = { ...OTHER_KHAN, us: true };
    expect(withLetter([KHAN, OTHER_KHAN, LEI], OTHER_KHAN, after)).toEqual([KHAN, after, LEI]);
    expect(withLetter([KHAN], null, LEI)).toEqual([KHAN, LEI]);
  });

  test("keeps what another tab told of it meanwhile, and takes away what was cleared here", () => {
    const now = { ...LEI, promised: "2026-06-20" };
    expect(withLetter([KHAN, now], LEI, { writer: "Li Lei", us: false })).toEqual([
      KHAN,
      { writer: "Li Lei", promised: "2026-06-20", us: false },
    ]);
  });

  test("is known to be gone, and apart from the others also when it was changed elsewhere", () => {
    const now = { ...LEI, promised: "2026-06-20" };
    expect([isGone([KHAN], LEI), isGone([KHAN, now], LEI), isGone([], null)]).toEqual([true, false, false]);
    expect(lettersBeside([KHAN, now], LEI)).toEqual([KHAN]);
    expect(lettersBeside([KHAN, LEI], null)).toEqual([KHAN, LEI]);
  });

  test("is not lost where another tab removed it", () => {
    expect(withLetter([KHAN], LEI, { ...LEI, us: true })).toEqual([KHAN, { ...LEI, us: true }]);
  });
});

test("two tabs that add and change letters without knowing of each other lose none", () => {
  const moment = (at: number, tab: string) => ({ document: "d", at, tab });
  const towards = (cells: ReturnType<typeof applied>, letters: readonly object[], at: number, tab: string) =>
    applied(cells, commandTowards(cells, { letters } as Tree, moment(at, tab)));
  const before = towards({}, [KHAN], 10, "a");
  const one = towards(before, [KHAN, OTHER_KHAN], 20, "a");
  const other = towards(before, [{ ...KHAN, us: true }, LEI], 21, "b");
  for (const merged of [mergedCells(one, other), mergedCells(other, one)])
    expect(new Set(lettersTold(treeOf(merged)).map((letter) => JSON.stringify(letter)))).toEqual(
      new Set([{ ...KHAN, us: true }, OTHER_KHAN, LEI].map((letter) => JSON.stringify(letter))),
    );
});
