import type { ReadNote } from "@smartpick/reader";

/** What to know about how a text came out of its file, as a sentence; `null` where there is nothing to do about it. */
export function readNoteWords(note: ReadNote): string | null {
  switch (note.code) {
    case "encoding-guessed":
      return "Some letters may be wrong: the file does not say how it writes them.";
    case "deletions-dropped":
      return "Words that were marked as deleted are left out.";
    case "comments-dropped":
      return "Comments in the file are left out.";
    case "footnotes-dropped":
      return "Footnotes are left out.";
    case "headers-dropped":
    case "running-lines-dropped":
      return "Lines at the head or foot of the pages are left out.";
    case "pictures-left-out":
      return "Pictures are left out.";
    default:
      return null;
  }
}
