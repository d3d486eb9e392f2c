import type { Result } from "@smartpick/core";
import {
  MOST_DOCUMENT_BYTES,
  type ReadNote,
  type ReadProblem,
  readDocument,
  readNoteWords,
  readProblemWords,
} from "@smartpick/reader";
import type { Io } from "../io.ts";
import { Refusal } from "../refusal.ts";
import { readBytes } from "./read-text.ts";

/** The most characters that are checked: twice what the longest field of the form takes. */
const MOST_CHARACTERS = 60_000;

/** The plain text of a document; what was left out of it is said on standard error, a file that cannot be read is refused. */
export async function readDocumentText(file: string, io: Io): Promise<string> {
  const { text } = await readWith(readDocument, file, io);
  if (text.length > MOST_CHARACTERS) {
    const [has, most] = [text.length, MOST_CHARACTERS].map((count) => count.toLocaleString("en-US"));
    throw new Refusal(
      `${file}: it has ${has} characters. A text of at most ${most} is checked; take out the rest.`,
    );
  }
  return text;
}

/** What a reader finds in a document; what was left out is said, and a file that cannot be read is refused. */
export async function readWith<Found extends { readonly notes: readonly ReadNote[] }>(
  reader: (bytes: Uint8Array, name: string) => Promise<Result<Found, ReadProblem>>,
  file: string,
  io: Io,
): Promise<Found> {
  const bytes = readBytes(file, {
    words: "a text in .txt, .md, .docx or .pdf",
    mostBytes: MOST_DOCUMENT_BYTES,
  });
  const read = await reader(bytes, file);
  if (!read.ok) throw new Refusal(...read.problems.map((problem) => readProblemWords(problem, file)));
  for (const note of read.value.notes) {
    const words = readNoteWords(note);
    if (words !== null) io.err(`${file}: ${words}\n`);
  }
  return read.value;
}
