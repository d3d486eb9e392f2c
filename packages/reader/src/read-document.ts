import { ok, type Result, refused } from "@smartpick/core";
import { oleProblem } from "./docx/ole-kind.ts";
import { readDocx } from "./docx/read-docx.ts";
import { type Kind, kindOf } from "./kind-of.ts";
import { MOST_BYTES, MOST_MS } from "./limits.ts";
import { readPdf } from "./pdf/read-pdf.ts";
import type { ReadProblem } from "./read-problem.ts";
import type { ReadFormat, ReadText } from "./read-text.ts";
import { readPlainText } from "./text/plain-text.ts";
import { type TimeGuard, within } from "./time-guard.ts";

/** A clock in milliseconds and how long one file may take on it; for tests and for shells with less patience. */
export interface ReadOptions {
  readonly now?: () => number;
  readonly mostMs?: number;
  /** A PDF is read as a form: each value goes to the label beside it or above it, and no column is read by itself. */
  readonly isForm?: boolean;
}

/**
 * The plain text in a file's bytes: .txt and .md, .docx, .pdf. The content decides the format, not the name, whose ending
 * only makes a note. Never throws. The time guard acts between steps of the work; a caller who cannot let a hostile
 * file hold a thread for a second runs this in a worker.
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<Result<ReadText, ReadProblem>> {
  const { now = Date.now, mostMs = MOST_MS, isForm = false } = options;
  if (bytes.length === 0) return refused({ code: "empty" });
  if (bytes.length > MOST_BYTES) return refused({ code: "too-large", found: bytes.length, most: MOST_BYTES });
  // A subclass of Node that is sliced gives a subclass again, which PDF.js refuses.
  const plain = bytes.constructor === Uint8Array ? bytes : new Uint8Array(bytes);
  const kind = kindOf(plain);
  if (kind === "text" && isBrokenPackage(plain, name)) return refused({ code: "damaged", format: "docx" });
  const guard: TimeGuard = { now, until: now() + mostMs };
  const late = () => refused<ReadProblem>({ code: "timeout", mostMs });
  const work = readAs(kind, plain, isForm, guard, late).catch(() => refused(unreadable(kind)));
  const result = await within(work, guard, late);
  return result.ok ? ok(withEnding(result.value, name)) : result;
}

async function readAs(
  kind: Kind,
  bytes: Uint8Array,
  isForm: boolean,
  guard: TimeGuard,
  late: () => Extract<Result<ReadText, ReadProblem>, { ok: false }>,
): Promise<Result<ReadText, ReadProblem>> {
  switch (kind) {
    case "text":
      return readPlainText(bytes);
    case "zip":
      return readDocx(bytes);
    case "pdf":
      return readPdf(bytes, isForm, guard, late);
    case "ole":
      return refused(oleProblem(bytes));
    default:
      return refused({ code: "wrong-type", found: kind });
  }
}

/** A .docx whose first letters are those of a package and whose head is none. A text may begin with PK: “PKU is rare”. */
function isBrokenPackage(bytes: Uint8Array, name: string): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && /\.docx$/i.test(name);
}

/** The last net under parsers that meet bytes nobody foresaw: a reader gets a sentence, not a stack trace. */
function unreadable(kind: Kind): ReadProblem {
  return { code: "damaged", format: kind === "pdf" ? "pdf" : kind === "zip" ? "docx" : "text" };
}

const ENDINGS: Readonly<Record<string, ReadFormat>> = {
  txt: "text",
  md: "text",
  text: "text",
  markdown: "text",
  docx: "docx",
  pdf: "pdf",
};

function withEnding(read: ReadText, name: string): ReadText {
  const ending = /\.([^./\\]{1,12})$/.exec(name)?.[1]?.toLowerCase();
  if (ending === undefined || ENDINGS[ending] === read.format) return read;
  return { ...read, notes: [{ code: "read-as", format: read.format, ending }, ...read.notes] };
}
