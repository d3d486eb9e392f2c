import type { Table } from "../src/index.ts";

/** The table of a text with commas, one line a row. */
export function tableOf(text: string): Table {
  const [head = "", ...body] = text.trim().split("\n");
  return {
    columns: head.split(","),
    rows: body.map((line) => line.split(",").map((cell) => cell.trim())),
    lines: body.map((_, at) => at + 2),
  };
}
