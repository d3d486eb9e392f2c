import { readTable } from "@smartpick/reader";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isBlank,
  type TypedTable,
  tableTyped,
  typedCsv,
  withCell,
  withNewRow,
} from "../../../src/features/projects/typed-table.ts";

const WANTED = ["problem", "place", "note"];
const keepAll = (): boolean => false;
const read = (text: string) => {
  const found = readTable(new TextEncoder().encode(text));
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
};
const tableOf = (...rows: readonly (readonly string[])[]): TypedTable =>
  tableTyped(WANTED, { columns: WANTED, rows });

/** Cells as the reader gives them: trimmed, and no line of white space alone. */
const cell = fc
  .string({ unit: "grapheme", maxLength: 12 })
  .map((text) => text.replaceAll(/[\p{Cc}\p{Cs}\uFEFF]/gu, "").trim());

describe("the file of a typed table", () => {
  it("is read back as it was typed, whatever stands in the cells", () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 })
          .filter((rows) => rows.some((row) => row.join("") !== "")),
        (rows) => {
          const table = tableOf(...rows);
          const { text, lines } = typedCsv(table, keepAll);
          const back = read(text!);
          expect(back.columns).toEqual(WANTED);
          const told = table.rows.filter((row) => !isBlank(row));
          expect(back.rows).toEqual(told.map(({ cells }) => cells));
          expect(back.lines).toEqual(told.map(({ id }) => lines.get(id)));
        },
      ),
    );
  });

  it("tells the line of each row where a cell of an opened file holds several", () => {
    const table = tableOf(["a", "", "one\ntwo\nthree"], ["", "", ""], ["b", "", ""]);
    const { text, lines } = typedCsv(table, keepAll);
    expect(read(text!).lines).toEqual([2, 5]);
    expect([...lines]).toEqual([
      [0, 2],
      [2, 5],
    ]);
  });

  it("is none while nothing is typed, and leaves out a column that may be and holds nothing", () => {
    expect(typedCsv(tableOf(["", " ", ""]), keepAll).text).toBeNull();
    const mayBe = (name: string): boolean => name !== "problem";
    expect(typedCsv(tableOf(["a", "", "x"]), mayBe).text).toBe("problem,note\na,x\n");
    expect(typedCsv(tableOf(["", "", "x"]), mayBe).text).toBe("problem,note\n,x\n");
  });
});

describe("a typed table", () => {
  it("keeps further columns of its file behind those that are offered", () => {
    const table = tableTyped(WANTED, { columns: ["Ward", "PROBLEM"], rows: [["3", "slow"]] });
    expect(table.columns).toEqual([...WANTED, "Ward"]);
    expect(table.rows[0]?.cells).toEqual(["slow", "", "", "3"]);
  });

  it("gives a new row an id of its own, also after a row is gone, and changes one cell alone", () => {
    const two = withNewRow(tableOf(["a", "", ""]));
    const later = withNewRow({ ...two, rows: two.rows.slice(1) });
    expect(later.rows.map(({ id }) => id)).toEqual([1, 2]);
    const changed = withCell(later.rows, 2, 1, "here");
    expect(changed.map(({ cells }) => cells)).toEqual([
      ["", "", ""],
      ["", "here", ""],
    ]);
  });
});
