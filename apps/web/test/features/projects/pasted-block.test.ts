import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBlock, pastedBlock, withBlock } from "../../../src/features/projects/pasted-block.ts";
import { MOST_TYPED_ROWS, tableTyped } from "../../../src/features/projects/typed-table.ts";

const cell = fc.string({ maxLength: 10 }).map((text) => text.replaceAll(/[\p{Cc}\p{Cs}]/gu, "").trim());
const block = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  .filter((rows) => rows.at(-1)?.some((one) => one !== "") === true);

/** As spreadsheets copy: a cell with a quotation mark at its head is quoted. */
const copied = (rows: readonly (readonly string[])[], end: string): string =>
  rows
    .map((row) => row.map((one) => (one.includes('"') ? `"${one.replaceAll('"', '""')}"` : one)).join("\t"))
    .join(end);

describe("a block of a spreadsheet", () => {
  it("comes back cell by cell, with any line end and one more at its end", () => {
    fc.assert(
      fc.property(block, fc.constantFrom("\n", "\r\n", "\r"), fc.boolean(), (rows, end, more) => {
        expect(pastedBlock(`${copied(rows, end)}${more ? end : ""}`)).toEqual(rows);
      }),
    );
  });

  it("joins the lines of a quoted cell, and takes a lone quotation mark as a letter", () => {
    expect(pastedBlock('"two\nlines"\tb')).toEqual([["two lines", "b"]]);
    expect(pastedBlock('"Save" button\tb\nc\td')).toEqual([
      ['"Save" button', "b"],
      ["c", "d"],
    ]);
  });

  it("is no block where the words are those of one cell", () => {
    expect(isBlock("Save stands beside Sign")).toBe(false);
    expect(isBlock("Save\n")).toBe(false);
    expect(isBlock("a\tb")).toBe(true);
    expect(isBlock("a\nb")).toBe(true);
  });
});

describe("laid down on a table", () => {
  const table = tableTyped(["id", "q1", "q2"], {
    columns: ["id", "q1", "q2"],
    rows: [
      ["a", "1", "2"],
      ["b", "3", "4"],
    ],
  });

  it("fills from the cell on, adds rows, and leaves cells beyond the last column away", () => {
    const {
      table: filled,
      filled: count,
      left,
    } = withBlock(table, { row: 1, column: 1 }, [["5", "6", "7"], ["8"]]);
    expect(filled.rows.map(({ cells }) => cells)).toEqual([
      ["a", "1", "2"],
      ["b", "5", "6"],
      ["", "8", ""],
    ]);
    expect([count, left]).toEqual([2, 0]);
  });

  it("takes a first line that repeats the names of the columns as no row", () => {
    const { table: filled } = withBlock(table, { row: 0, column: 0 }, [
      ["ID", "Q1"],
      ["c", "5"],
    ]);
    expect(filled.rows[0]?.cells).toEqual(["c", "5", "2"]);
  });

  it("says how many rows found no room", () => {
    const long = Array.from({ length: MOST_TYPED_ROWS + 5 }, (_, at) => [`p${at}`]);
    const { table: filled, left } = withBlock(table, { row: 1, column: 0 }, long);
    expect(filled.rows).toHaveLength(MOST_TYPED_ROWS);
    expect(left).toBe(6);
  });
});
