import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type ReadText, readDocument } from "../src/index.ts";
import { wordF1 } from "./word-f1.ts";

const files = new URL("files/", import.meta.url);
const statement = readFileSync(new URL("statement.txt", files), "utf8").trim();
const paragraphs = statement.split("\n\n");
const list = "counted the errors\ndrew a simple form\ncounted again";
const table = "Before\t41 of 312\nAfter\t9 of 298";

function withBlocks(at: number, ...blocks: readonly string[]): string {
  return [...paragraphs.slice(0, at), ...blocks, ...paragraphs.slice(at)].join("\n\n");
}

async function read(name: string): Promise<ReadText> {
  const result = await readDocument(new Uint8Array(readFileSync(new URL(name, files))), name);
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.problems)}`);
  return result.value;
}

const HEADING = "Personal statement";
const EXACT: readonly (readonly [string, string])[] = [
  ["writer.docx", statement],
  ["writer-marked.docx", withBlocks(2, list, table)],
  ["python-docx.docx", `${HEADING}\n\n${withBlocks(2, list, table)}`],
  ["npm-docx.docx", `${withBlocks(2, list)}\n\nAyesha Khan\nQuetta\t2026`],
  ["writer.pdf", statement],
  ["writer-two-columns.pdf", statement],
  ["pdfmake.pdf", `${HEADING}\n\n${withBlocks(3, list)}`],
  ["pdfmake-owner-password.pdf", `${HEADING}\n\n${withBlocks(3, list)}`],
  ["chromium.pdf", `${HEADING}\n\n${statement}`],
  ["chromium-two-columns.pdf", `${HEADING}\n\n${statement}`],
  ["fpdf.pdf", statement],
  ["reportlab.pdf", statement],
  ["reportlab-two-columns.pdf", statement],
  ["typst.pdf", statement],
];

describe("files of several programs", () => {
  it.each(EXACT)("%s gives exactly the text that went into it", async (name, known) => {
    expect((await read(name)).text).toBe(known);
  });

  it("two columns by Typst give the words of the text, though the file hides its hyphens", async () => {
    const { text } = await read("typst-two-columns.pdf");
    expect(wordF1(text, `A clock that stopped at a quarter past three\n\n${statement}`)).toBeGreaterThan(
      0.98,
    );
  });

  it("a PDF that opens only with a password is refused as encrypted", async () => {
    const bytes = new Uint8Array(readFileSync(new URL("pdfmake-user-password.pdf", files)));
    expect(await readDocument(bytes, "a.pdf")).toEqual({
      ok: false,
      problems: [{ code: "encrypted", format: "pdf" }],
    });
  });

  it("what a .docx has beside its text is counted", async () => {
    expect((await read("writer-marked.docx")).notes).toEqual([
      { code: "deletions-dropped", count: 1 },
      { code: "comments-dropped", count: 1 },
      { code: "footnotes-dropped", count: 1 },
      { code: "headers-dropped", count: 2 },
    ]);
  });

  it("headers, footers and page numbers of a PDF are counted, not read", async () => {
    expect((await read("writer.pdf")).notes).toEqual([
      { code: "pages", count: 2 },
      { code: "running-lines-dropped", count: 4 },
    ]);
  });
});
