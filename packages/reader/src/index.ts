export {
  type ReadAnswer,
  type ReadForm,
  readApplicationForm,
} from "./application-form/read-application-form.ts";
export type { ReadEntry } from "./application-form/read-entries.ts";
export { readPrintedForm } from "./application-form/read-printed-form.ts";
export { MOST_BYTES as MOST_DOCUMENT_BYTES } from "./limits.ts";
export { readNoteWords } from "./note-words.ts";
export { readProblemWords } from "./problem-words.ts";
export { type ReadOptions, readDocument } from "./read-document.ts";
export type { OtherFormat, ReadProblem } from "./read-problem.ts";
export type { ReadFormat, ReadNote, ReadText } from "./read-text.ts";
export { MOST_IN_TABLE, type ReadTable, readTable } from "./table/read-table.ts";
export type { TableProblem } from "./table/table-problem.ts";
export { tableProblemWords } from "./table/table-problem-words.ts";
