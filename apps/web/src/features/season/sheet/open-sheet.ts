import { chosenSheet, headOrNone, type Mapping, ROLES, type SheetHead } from "./columns.ts";
import { type SheetTable, textOf } from "./sheet-file.ts";
import type { SheetAnswers } from "./sheet-plan.ts";

/** A file that was read: all that it holds. */
export interface SheetFile {
  readonly form: typeof FORM;
  readonly fileName: string;
  readonly sheets: readonly SheetTable[];
}

/** What the applicant has said of one sheet. */
export interface SheetSaid {
  readonly mapping: Mapping;
  readonly answers: SheetAnswers;
  /** Programs chosen for rows that name none for sure, by the number of the row; "" = left out. */
  readonly chosen: Readonly<Record<number, string>>;
}

/** How far a file has come: which sheet is looked at, what was said of each, and which are entered. By place in the file. */
export interface SheetProgress {
  readonly at: number;
  readonly said: Readonly<Record<number, SheetSaid>>;
  readonly entered: readonly number[];
}

/** Another form of what is kept needs another number; what is kept in an older one is not opened. */
const FORM = 1;
const NOTHING: SheetAnswers = { readings: {}, undated: null, differing: "mine" };

/** A file as it is before anything was said of it, at the sheet that names most; `null` where it holds none. */
export function opened(
  fileName: string,
  sheets: readonly SheetTable[],
): { readonly file: SheetFile; readonly progress: SheetProgress } | null {
  const chosen = chosenSheet(sheets);
  if (chosen === null) return null;
  return {
    file: { form: FORM, fileName, sheets },
    progress: { at: sheets.indexOf(chosen), said: {}, entered: [] },
  };
}

/** The sheet that is looked at, with its head and what was said of it; `null` where the file holds no such sheet. */
export function looked(
  { sheets }: SheetFile,
  { at, said }: SheetProgress,
): { readonly sheet: SheetTable; readonly head: SheetHead; readonly said: SheetSaid } | null {
  const sheet = sheets[at];
  if (sheet === undefined) return null;
  const head = headOrNone(sheet);
  const fresh: SheetSaid = { mapping: head.mapping, answers: NOTHING, chosen: {} };
  return { sheet, head, said: said[at] ?? fresh };
}

/** How many rows of a sheet below its head hold something. */
export function rowsBelowHead(sheet: SheetTable): number {
  const { row } = headOrNone(sheet);
  const below = sheet.rows.slice(row === null ? 0 : row + 1);
  return below.filter((cells) => cells.some((cell) => textOf(cell) !== "")).length;
}

/** Places of the sheets that hold rows and are not entered yet, without the one at `at`. */
export function sheetsLeft({ sheets }: SheetFile, entered: readonly number[], at: number): readonly number[] {
  return sheets.flatMap((sheet, place) =>
    place === at || entered.includes(place) || rowsBelowHead(sheet) === 0 ? [] : [place],
  );
}

/** What this device kept, where it is in the form of today; `null` otherwise. */
export function keptSheet(kept: {
  readonly file: unknown;
  readonly work: unknown;
}): { readonly file: SheetFile; readonly progress: SheetProgress } | null {
  const file = kept.file as SheetFile;
  const progress = kept.work as SheetProgress;
  if (file?.form !== FORM || !Array.isArray(file.sheets) || !Array.isArray(progress?.entered)) return null;
  const found = looked(file, progress);
  const known = Object.values(progress.said).every(({ mapping }) =>
    mapping.every((role) => role === null || ROLES.includes(role)),
  );
  return found === null || !known ? null : { file, progress };
}
