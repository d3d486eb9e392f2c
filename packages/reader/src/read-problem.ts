import type { ReadFormat } from "./read-text.ts";

/** Known formats that are not read. */
export type OtherFormat =
  | "doc"
  | "rtf"
  | "odt"
  | "pages"
  | "spreadsheet"
  | "slides"
  | "image"
  | "epub"
  | "postscript"
  | "xml";

/** Why a file gave no text, as data; `readProblemWords` gives the sentence. */
export type ReadProblem =
  /** No bytes, or nothing but white space. */
  | { readonly code: "empty" }
  | { readonly code: "too-large"; readonly found: number; readonly most: number }
  | { readonly code: "too-many-pages"; readonly found: number; readonly most: number }
  /** A web page under the name of a text. */
  | { readonly code: "html" }
  /** Bytes that are no text of any known encoding. */
  | { readonly code: "binary" }
  | { readonly code: "wrong-type"; readonly found: OtherFormat }
  /** A zip file that holds no document that is read. */
  | { readonly code: "unknown-type"; readonly found: "zip" | "ole" }
  | { readonly code: "macros" }
  /** A document type definition, which can make a small file grow without end. */
  | { readonly code: "doctype" }
  | { readonly code: "encrypted"; readonly format: "docx" | "pdf" }
  /** Pictures of pages, without letters. */
  | { readonly code: "scanned"; readonly format: "docx" | "pdf" }
  /** A file that unpacks to more than a document of letters can hold. */
  | { readonly code: "zip-bomb"; readonly format: "docx" | "pdf" }
  | { readonly code: "damaged"; readonly format: ReadFormat }
  /** Longer than the time guard, in milliseconds. */
  | { readonly code: "timeout"; readonly mostMs: number }
  /** A sound file with no letters in it, or none that can be told apart. */
  | { readonly code: "no-text"; readonly format: "docx" | "pdf" };
