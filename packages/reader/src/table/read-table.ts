import { ok, type Result, refused } from "@smartpick/core";
import Papa from "papaparse";
import { kindOf } from "../kind-of.ts";
import { decode } from "../text/decode.ts";
import type { TableProblem } from "./table-problem.ts";

/** A file of rows as text. Cells are trimmed and nothing in them is computed; `lines` holds the line of each row, from 1. */
export interface ReadTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
}

/** Bounds of what is read. */
export const MOST_IN_TABLE = { bytes: 60_000_000, rows: 500_000, columns: 200, letters: 20_000 } as const;

/** Control characters that no table has, but tab and line ends. */
const CONTROL = /(?![\t\n\r\f])\p{Cc}/u;
const PAGE = /^\s*(<!doctype|<html|<\?xml|<svg|<table)/i;

/**
 * The rows of a text with commas, semicolons or tabs, under one line of column names; empty lines count as none. Refuses
 * what is no such table, with the line at fault. Never throws and never runs what a cell holds.
 */
export function readTable(bytes: Uint8Array): Result<ReadTable, TableProblem> {
  if (bytes.length === 0) return refused({ code: "empty" });
  if (bytes.length > MOST_IN_TABLE.bytes)
    return refused({ code: "too-large", found: bytes.length, most: MOST_IN_TABLE.bytes });
  const kind = kindOf(bytes);
  if (kind === "xml") return refused({ code: "not-csv", found: "web-page" });
  if (kind !== "text")
    return refused({
      code: "not-csv",
      found: kind === "pdf" ? "pdf" : kind === "zip" || kind === "ole" ? "excel" : "other",
    });
  const decoded = decode(bytes);
  if (decoded === null || CONTROL.test(decoded.text)) return refused({ code: "binary" });
  return tableIn(decoded.text);
}

/** A first line by which a sheet tells Excel what parts its columns. */
const PARTED_BY = /^sep=([,;\t])[ ,;\t]*(?:\r\n|\n|\r)/i;

function tableIn(whole: string): Result<ReadTable, TableProblem> {
  const told = PARTED_BY.exec(whole);
  const text = whole.slice(told?.[0].length ?? 0);
  if (text.trim() === "") return refused({ code: "empty" });
  if (PAGE.test(text)) return refused({ code: "not-csv", found: "web-page" });
  const lines: number[] = [];
  const rows: string[][] = [];
  let problem: TableProblem | null = null;
  let line = told === null ? 1 : 2;
  let at = 0;
  Papa.parse<string[]>(text, {
    delimiter: told?.[1] ?? delimiterOf(text),
    step: ({ data, errors, meta }, parser) => {
      const cells = data.map((cell) => cell.trim());
      const from = line;
      // The cursor stands behind the row: line ends inside quotation marks count too.
      line += lineEnds(text, at, meta.cursor);
      at = meta.cursor;
      if (cells.every((cell) => cell === "")) return;
      problem = faultOf(cells, errors, from, rows);
      if (problem !== null) return parser.abort();
      rows.push(cells);
      lines.push(from);
    },
  });
  if (problem !== null) return refused<TableProblem>(problem);
  const [columns, ...body] = rows;
  if (columns === undefined) return refused({ code: "empty" });
  if (body.length === 0) return refused({ code: "no-rows" });
  return ok({ columns, rows: body, lines: lines.slice(1) });
}

/** What parts the names of the columns most often, quoted ones aside. */
function delimiterOf(text: string): string {
  const [head = ""] = text.trimStart().split(/[\r\n]/, 1);
  const bare = head.replaceAll(/"[^"]*"/g, "");
  const marks = [",", ";", "\t"].map((mark) => ({ mark, count: bare.split(mark).length }));
  return marks.reduce((most, next) => (next.count > most.count ? next : most)).mark;
}

function faultOf(
  cells: readonly string[],
  errors: readonly Papa.ParseError[],
  line: number,
  rows: readonly (readonly string[])[],
): TableProblem | null {
  if (errors.some(({ type }) => type === "Quotes")) return { code: "broken-quotes", line };
  const { columns: mostColumns, letters, rows: mostRows } = MOST_IN_TABLE;
  if (cells.length > mostColumns) return { code: "too-many-columns", found: cells.length, most: mostColumns };
  if (cells.some((cell) => cell.length > letters)) return { code: "cell-too-long", line, most: letters };
  const [columns] = rows;
  if (columns === undefined) return headerFault(cells);
  if (rows.length > mostRows) return { code: "too-many-rows", most: mostRows };
  // A sheet that is saved as CSV may end its rows in empty cells.
  if (cells.length !== columns.length && cells.slice(columns.length).some((cell) => cell !== ""))
    return { code: "ragged", line, cells: cells.length, columns: columns.length };
  if (cells.length < columns.length)
    return { code: "ragged", line, cells: cells.length, columns: columns.length };
  return null;
}

function headerFault(cells: readonly string[]): TableProblem | null {
  const nameless = cells.indexOf("");
  if (nameless >= 0) return { code: "column-without-name", at: nameless + 1 };
  const plain = cells.map((cell) => cell.toLowerCase());
  const twice = plain.findIndex((cell, index) => plain.indexOf(cell) !== index);
  return twice < 0 ? null : { code: "same-column-twice", column: cells[twice] ?? "" };
}

/** Line ends of any kind from one place of a text to another. */
function lineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) count++;
  }
  return count;
}
