export { readProblemWords } from "./problem-words.ts";
export { type ReadOptions, readDocument } from "./read-document.ts";
export type { OtherFormat, ReadProblem } from "./read-problem.ts";
export type { ReadFormat, ReadNote, ReadText } from "./read-text.ts";
