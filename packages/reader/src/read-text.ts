/** The formats that are read. */
export type ReadFormat = "text" | "docx" | "pdf";

/** What a reader should know about how the text came out of the file; nothing here is a fault. */
export type ReadNote =
  /** How many pages the file has. */
  | { readonly code: "pages"; readonly count: number }
  /** The content is of another format than the ending of the name says. */
  | { readonly code: "read-as"; readonly format: ReadFormat; readonly ending: string }
  /** The bytes are no UTF-8, so they were taken for Windows-1252. */
  | { readonly code: "encoding-guessed"; readonly encoding: "windows-1252" }
  | { readonly code: "pictures-left-out"; readonly count: number }
  /** Passages that tracked changes mark as deleted or moved away. */
  | { readonly code: "deletions-dropped"; readonly count: number }
  | { readonly code: "comments-dropped"; readonly count: number }
  | { readonly code: "footnotes-dropped"; readonly count: number }
  /** Headers and footers of a .docx. */
  | { readonly code: "headers-dropped"; readonly count: number }
  /** Lines of a PDF that repeat at the head or foot of its pages, page numbers included. */
  | { readonly code: "running-lines-dropped"; readonly count: number };

/** The plain text of a file, with line ends as `\n`, and how it was read. */
export interface ReadText {
  readonly text: string;
  readonly format: ReadFormat;
  readonly notes: readonly ReadNote[];
}
