import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { MOST_IN_TABLE, readTable } from "../../src/table/read-table.ts";
import { tableProblemWords } from "../../src/table/table-problem-words.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string) => readTable(bytes(text));
const problemOf = (text: string) => {
  const result = read(text);
  return result.ok ? null : result.problems[0];
};

describe("a table", () => {
  it("is read with commas, semicolons and tabs", () => {
    for (const mark of [",", ";", "\t"])
      expect(read(`date${mark}value\n2026-01-05${mark}7\n`)).toEqual({
        ok: true,
        value: { columns: ["date", "value"], rows: [["2026-01-05", "7"]], lines: [2] },
      });
  });

  it("is read where a first line tells Excel what parts the columns, and keeps its lines", () => {
    for (const mark of [",", ";", "\t"])
      for (const end of ["\n", "\r\n"])
        expect(read(`sep=${mark}${end}a${mark}"b, c; d"${end}1${mark}7${end}`)).toEqual({
          ok: true,
          value: { columns: ["a", "b, c; d"], rows: [["1", "7"]], lines: [3] },
        });
    expect(problemOf("sep=;\na;b\n1")).toMatchObject({ code: "ragged", line: 3 });
    expect(problemOf("sep=;\n")).toEqual({ code: "empty" });
  });

  it("keeps the line of each row, empty lines and line ends in cells counted", () => {
    const result = read('a,b\r\n\r\n"one\r\ntwo",3\r\n,\r\nx,4');
    expect(result.ok && result.value.lines).toEqual([3, 6]);
  });

  it("is read with a mark of its encoding and in Windows letters", () => {
    expect(read("\uFEFFa\n1").ok).toBe(true);
    const western = readTable(Uint8Array.from([...bytes("name\n"), 0xe9]));
    expect(western.ok && western.value.rows).toEqual([["é"]]);
  });

  it("computes nothing", () => {
    const result = read('a\n"=HYPERLINK(""http://x"")"');
    expect(result.ok && result.value.rows[0]).toEqual(['=HYPERLINK("http://x")']);
  });

  it.each([
    ["", "empty"],
    [" \n ", "empty"],
    ["date,value", "no-rows"],
    ["<!DOCTYPE html><table>", "not-csv"],
    ["%PDF-1.7", "not-csv"],
    ["PK\u0003\u0004", "not-csv"],
    ["a\u0000b\n1", "binary"],
    ["a,A\n1,2", "same-column-twice"],
    ["a,\n1,2", "column-without-name"],
    ["a,b\n1", "ragged"],
    ["a,b\n1,2,3", "ragged"],
    ['a,b\n1,"2', "broken-quotes"],
    ['a,b\n1,"2"x', "broken-quotes"],
    [`a\n${"x".repeat(MOST_IN_TABLE.letters + 1)}`, "cell-too-long"],
    [Array.from({ length: 201 }, (_, index) => `c${index}`).join(","), "too-many-columns"],
  ] as const)("%j is refused", (text, code) => {
    const problem = problemOf(text);
    expect(problem?.code).toBe(code);
    if (problem) expect(tableProblemWords(problem, "data.csv")).toMatch(/^data\.csv.*[.]$/s);
  });

  it("names the line at fault", () => {
    expect(problemOf("a,b\n1,2\n\n3\n")).toMatchObject({ code: "ragged", line: 4 });
    expect(problemOf('a,b\n"1\n2",2\n3,"4')).toMatchObject({ code: "broken-quotes", line: 4 });
  });

  it("survives what anybody may drop on it", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (any) => {
        const result = readTable(any);
        if (!result.ok) for (const problem of result.problems) expect(problem.code).toBeTruthy();
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (any) => {
        read(any);
      }),
    );
  });

  it("gives back every cell that a writer of tables wrote", () => {
    const cell = fc.stringMatching(/^[\w "',;éß-]{0,12}$/).map((text) => text.trim());
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, fc.constant("x")), { minLength: 1, maxLength: 8 }),
        (rows) => {
          const text = Papa.unparse({ fields: ["a", "b", "c"], data: rows });
          const result = read(text);
          expect(result.ok && result.value.rows).toEqual(rows);
        },
      ),
    );
  });
});
