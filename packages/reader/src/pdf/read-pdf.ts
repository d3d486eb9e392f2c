import { ok, type Result, refused } from "@smartpick/core";
import { cleanText } from "../clean-text.ts";
import { latin1 } from "../kind-of.ts";
import { MOST_PAGES } from "../limits.ts";
import type { ReadProblem } from "../read-problem.ts";
import type { ReadNote, ReadText } from "../read-text.ts";
import { breathe, isLate, type TimeGuard } from "../time-guard.ts";
import { columnsOf } from "./columns.ts";
import { formText } from "./form-text.ts";
import { isUnreadable, withoutLigatures } from "./letters.ts";
import { pagePieces } from "./page-pieces.ts";
import { paragraphsText } from "./paragraphs.ts";
import { openPdf, type PdfTask, pdfEngine } from "./pdf-engine.ts";
import type { Page } from "./piece.ts";
import { type Row, rowsOf } from "./rows.ts";
import { withoutRunningLines } from "./running-lines.ts";
import { streamVerdict } from "./stream-guard.ts";

type Read = Result<ReadText, ReadProblem>;

/** Gives the refusal of a file that took too long. */
type Late = () => Extract<Read, { ok: false }>;

/** Fewer letters than this on a page with a picture are a stamp or a page number on a scan. */
const LEAST_LETTERS = 25;

/** The text of a PDF in reading order, or as a form, field by field; scripts, forms, notes and embedded files in it are not looked at. */
export async function readPdf(
  bytes: Uint8Array,
  isForm: boolean,
  guard: TimeGuard,
  late: Late,
): Promise<Read> {
  const content = latin1(bytes);
  const verdict = streamVerdict(bytes, content, guard);
  if (verdict === "late") return late();
  if (verdict === "bomb") return refused({ code: "zip-bomb", format: "pdf" });
  let task: PdfTask | null = null;
  try {
    const engine = await pdfEngine();
    task = openPdf(engine, bytes);
    const pages = await pagesOf(task, guard, late);
    return pages.ok
      ? await textOf(pages.value, { isForm, pictures: pictureCount(content) }, guard, late)
      : pages;
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    return refused({ code: isLocked ? "encrypted" : "damaged", format: "pdf" });
  } finally {
    task?.destroy().catch(() => undefined);
  }
}

async function pagesOf(
  task: PdfTask,
  guard: TimeGuard,
  late: Late,
): Promise<Result<readonly Page[], ReadProblem>> {
  const file = await task.promise;
  if (file.numPages > MOST_PAGES) {
    return refused({ code: "too-many-pages", found: file.numPages, most: MOST_PAGES });
  }
  const pages: Page[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    await breathe();
    if (isLate(guard)) return late();
    const page = await pagePieces(await file.getPage(number), guard);
    if (page === "late") return late();
    if (page === "bomb") return refused({ code: "zip-bomb", format: "pdf" });
    pages.push(page);
  }
  return ok(pages);
}

async function textOf(
  found: readonly Page[],
  { isForm, pictures }: { readonly isForm: boolean; readonly pictures: number },
  guard: TimeGuard,
  late: Late,
): Promise<Read> {
  const { pages, dropped } = withoutRunningLines(found);
  const columns: (readonly Row[])[] = [];
  for (const { pieces } of pages) {
    await breathe();
    if (isLate(guard)) return late();
    const plain = pieces.map((piece) => ({ ...piece, text: withoutLigatures(piece.text) }));
    columns.push(...(isForm ? [rowsOf(plain)] : columnsOf(plain)));
  }
  const raw = isForm ? formText(columns.flat()) : paragraphsText(columns);
  const text = cleanText(raw);
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (pictures > 0 && letters < LEAST_LETTERS * found.length)
    return refused({ code: "scanned", format: "pdf" });
  if (letters === 0 || isUnreadable(raw)) return refused({ code: "no-text", format: "pdf" });
  const notes: readonly ReadNote[] = [
    { code: "pages", count: found.length },
    { code: "pictures-left-out", count: pictures },
    { code: "running-lines-dropped", count: dropped },
  ];
  return ok({ text, format: "pdf", notes: notes.filter((note) => "count" in note && note.count > 0) });
}

/** Dictionaries of pictures always stand unpacked in the file. */
function pictureCount(content: string): number {
  return content.match(/\/Subtype\s*\/Image\b/g)?.length ?? 0;
}
