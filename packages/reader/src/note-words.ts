import type { ReadFormat, ReadNote } from "./read-text.ts";

const FORMATS: Readonly<Record<ReadFormat, string>> = {
  text: "a text file",
  docx: "a Word document",
  pdf: "a PDF",
};

/** What a reader should know about how the text came out, in one sentence; `null` where it goes without saying. */
export function readNoteWords(note: ReadNote): string | null {
  switch (note.code) {
    case "pages":
    case "headers-dropped":
    case "running-lines-dropped":
      return null;
    case "read-as":
      return `It was read as ${FORMATS[note.format]}, although its name ends in .${note.ending}.`;
    case "encoding-guessed":
      return "Its letters were taken for Windows letters; look whether accents came out right.";
    case "pictures-left-out":
      return counted(note.count, "picture was left out.", "pictures were left out.");
    case "deletions-dropped":
      return counted(note.count, "deleted passage was left out.", "deleted passages were left out.");
    case "comments-dropped":
      return counted(note.count, "comment was left out.", "comments were left out.");
    case "footnotes-dropped":
      return counted(note.count, "footnote was left out.", "footnotes were left out.");
  }
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
