import Papa from "papaparse";
import {
  type Cell,
  MOST,
  type ReadSheets,
  refusedSheet,
  type SheetTable,
  withinBounds,
} from "./sheet-file.ts";
import { unpacked } from "./unpacked.ts";

/** Reads the bytes of a sheet: .xlsx, or text with commas, semicolons or tabs. Formulas are never computed; never throws. */
export async function sheetsOf(bytes: Uint8Array<ArrayBuffer>): Promise<ReadSheets> {
  if (bytes.length === 0) return refusedSheet("empty");
  if (bytes.length > MOST.bytes) return refusedSheet("too-large");
  if (begins(bytes, 0x50, 0x4b)) return fromExcel(bytes);
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refusedSheet("old-excel");
  const text = asText(bytes);
  if (text === null) return refusedSheet("not-a-sheet");
  if (/^\s*(<!doctype|<html|<\?xml|<svg|<table)/i.test(text)) return refusedSheet("web-page");
  if (/^%PDF|^\{\\rtf/.test(text)) return refusedSheet("not-a-sheet");
  return fromText(text);
}

function begins(bytes: Uint8Array, ...with_: readonly number[]): boolean {
  return with_.every((byte, at) => bytes[at] === byte);
}

/** UTF-8, UTF-16 with its mark, or the Windows-1252 of a plain CSV of Excel; `null` for what is no text. */
function asText(bytes: Uint8Array<ArrayBuffer>): string | null {
  const wide = begins(bytes, 0xff, 0xfe) ? "utf-16le" : begins(bytes, 0xfe, 0xff) ? "utf-16be" : null;
  const text = wide === null ? (asUtf8(bytes) ?? asWestern(bytes)) : new TextDecoder(wide).decode(bytes);
  return text === null || text.includes("\u0000") || manyLost(text) ? null : text;
}

function manyLost(text: string): boolean {
  return (text.match(/\uFFFD/g)?.length ?? 0) > text.length / 20;
}

function asUtf8(bytes: Uint8Array<ArrayBuffer>): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Every byte is a letter of Windows-1252, so what holds characters that no text has is none. */
function asWestern(bytes: Uint8Array<ArrayBuffer>): string | null {
  const text = new TextDecoder("windows-1252").decode(bytes);
  return /(?![\t\n\v\f\r])\p{Cc}/u.test(text) ? null : text;
}

function fromText(text: string): ReadSheets {
  // One row more than is taken, so that too many can be told from just enough.
  const { data } = Papa.parse<string[]>(text, { preview: MOST.rows + 2, skipEmptyLines: "greedy" });
  return withinBounds([{ name: "", rows: data.map((row) => row.map(withoutMark)) }]);
}

/** Our own sheets put an apostrophe before what a spreadsheet would compute. */
function withoutMark(cell: string): string {
  return /^'\s*[=+\-@]/.test(cell) ? cell.slice(1) : cell;
}

async function fromExcel(bytes: Uint8Array): Promise<ReadSheets> {
  const plain = unpacked(bytes);
  if (plain === "packed-too-much" || plain === "damaged") return refusedSheet(plain);
  try {
    const { default: readExcelFile } = await import("read-excel-file/universal");
    const sheets = await readExcelFile(plain.buffer);
    return withinBounds(sheets.map(({ sheet, data }): SheetTable => ({ name: sheet, rows: cellsOf(data) })));
  } catch {
    return refusedSheet("damaged");
  }
}

function cellsOf(data: readonly (readonly unknown[])[]): readonly (readonly Cell[])[] {
  // Beyond the bounds nothing is looked at, and that there is more is enough to refuse it.
  return data.slice(0, MOST.rows + 2).map((row) => row.slice(0, MOST.columns + 1).map(cellOf));
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return "";
  return value instanceof Date ? dateCell(value) : String(value);
}

function dateCell(value: Date): Cell {
  if (Number.isNaN(value.getTime())) return "";
  const [day = "", time = ""] = value.toISOString().slice(0, 16).split("T");
  return time === "00:00" ? { day } : { day, time };
}
