import type { OtherFormat, ReadProblem } from "./read-problem.ts";
import type { ReadFormat } from "./read-text.ts";

type Words = {
  readonly [Code in ReadProblem["code"]]: (
    problem: Extract<ReadProblem, { code: Code }>,
    name: string,
  ) => string;
};

const READ = "What can be read: .docx, .pdf with text, .txt and .md.";
const SAVE = "Save it as .docx or PDF and use that file.";

const FOUND: Readonly<Record<OtherFormat, string>> = {
  doc: "an old Word document (.doc)",
  rtf: "a Rich Text document (.rtf)",
  odt: "an OpenDocument text (.odt)",
  pages: "an Apple Pages document",
  spreadsheet: "a spreadsheet",
  slides: "a set of slides",
  image: "a picture",
  epub: "an e-book (.epub)",
  postscript: "a PostScript file",
  xml: "an XML file",
};

const FORMATS: Readonly<Record<ReadFormat, string>> = {
  text: "a text file",
  docx: "a Word document (.docx)",
  pdf: "a PDF",
};

const WORDS: Words = {
  empty: (_, name) => `${name} is empty. Save your text in it again, or use another file.`,
  "too-large": ({ found, most }, name) =>
    `${name} has ${megabytes(found, "up")} MB, and at most ${megabytes(most, "down")} MB can be read. Take out pictures, or save only the text.`,
  "too-many-pages": ({ found, most }, name) =>
    `${name} has ${found} pages, and at most ${most} can be read. Save only the pages of your text.`,
  html: (_, name) =>
    `${name} is a web page, not a plain text. Copy the text alone into a .txt or .docx file.`,
  binary: (_, name) => `${name} holds characters that are no text. ${READ}`,
  "wrong-type": ({ found }, name) =>
    found === "image"
      ? `${name} is a picture, and letters in a picture cannot be read. Use the document itself, as .docx or PDF.`
      : `${name} is ${FOUND[found]}, which cannot be read. ${SAVE}`,
  "unknown-type": ({ found }, name) =>
    found === "zip"
      ? `${name} is a zip file without a Word document in it. Unpack it first. ${READ}`
      : `${name} is an Office file of a kind that cannot be read. ${SAVE}`,
  macros: (_, name) =>
    `${name} contains macros, which are small programs, so it is not opened. Save it as .docx without macros.`,
  doctype: (_, name) =>
    `${name} contains a document type definition, which can be harmful, so it is not opened. Save the text anew as .docx or .txt.`,
  encrypted: ({ format }, name) =>
    format === "docx"
      ? `${name} is encrypted: it has a password. In Word, remove the password and save it again.`
      : `${name} is encrypted: it opens only with a password. Save a copy without a password.`,
  scanned: (_, name) =>
    `${name} is scanned: it holds pictures of pages, not letters. Use the document that was printed, as .docx or PDF.`,
  "zip-bomb": (_, name) =>
    `${name} unpacks to far more than a text can hold, so it is not opened. Save your text again in a new file.`,
  damaged: ({ format }, name) =>
    `${name} is damaged: it begins as ${FORMATS[format]} but cannot be read to the end. Save or download it again.`,
  timeout: ({ mostMs }, name) =>
    `${name} took longer than ${seconds(mostMs)} to read, so the reading was stopped. Save only the text as .docx or .txt.`,
  "no-text": ({ format }, name) =>
    format === "docx"
      ? `${name} has no text in it. Check that it is the right file, and save your text in it again.`
      : `${name} has no letters that can be read. Save it again as PDF from the program that made it, or as .docx.`,
};

/** What is wrong with the file of this name and what to do, in one to three short sentences. */
export function readProblemWords(problem: ReadProblem, name: string): string {
  const write = WORDS[problem.code] as (problem: ReadProblem, name: string) => string;
  return write(problem, name.trim() === "" ? "The file" : name);
}

function megabytes(bytes: number, round: "up" | "down"): string {
  const tenths = (bytes / 1024 / 1024) * 10;
  return String((round === "up" ? Math.ceil(tenths) : Math.floor(tenths)) / 10);
}

function seconds(ms: number): string {
  return ms === 1000 ? "1 second" : `${ms / 1000} seconds`;
}
