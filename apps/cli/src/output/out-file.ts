import { accessSync, constants, lstatSync, statSync } from "node:fs";
import { dirname, extname, resolve } from "node:path";
import { Refusal } from "../refusal.ts";
import { writeFaultWords } from "./write-fault.ts";

const KINDS = { ".xlsx": "xlsx", ".csv": "csv", ".json": "json", ".pdf": "pdf", ".ics": "ics" } as const;

/** What kind of file `--out` asks for. */
export type OutKind = (typeof KINDS)[keyof typeof KINDS];

export interface OutFile {
  readonly path: string;
  readonly kind: OutKind;
}

/**
 * The file to write, checked before any work: known ending, folder there and writable, a plain file or nothing at the
 * name, and none of the files that are read (`inputs`), whatever way leads to it. Throws a `Refusal`.
 */
export function checkedOutFile(path: string, inputs: readonly string[]): OutFile {
  const ending = extname(path).toLowerCase();
  if (!(ending in KINDS)) {
    throw new Refusal(`--out ${path}: it takes a file that ends in .xlsx, .csv, .json, .pdf or .ics.`);
  }
  checkPlace("--out", path, inputs);
  return { path, kind: KINDS[ending as keyof typeof KINDS] };
}

/** The same for the letter of `--letter`, a PDF; it is not the profile, nor the file of `--out`. */
export function checkedLetterFile(path: string, out: OutFile | null, profile: string): OutFile {
  if (extname(path).toLowerCase() !== ".pdf")
    throw new Refusal(`--letter ${path}: it takes a file that ends in .pdf.`);
  if (out !== null && resolve(out.path) === resolve(path))
    throw new Refusal(`--letter ${path}: --out writes the same file. It takes another name.`);
  checkPlace("--letter", path, out === null ? [profile] : [profile, out.path]);
  return { path, kind: "pdf" };
}

/** The same for a drawing, which ends in .svg. */
export function checkedSvgFile(path: string, inputs: readonly string[]): { readonly path: string } {
  if (extname(path).toLowerCase() !== ".svg")
    throw new Refusal(`--out ${path}: it takes a file that ends in .svg.`);
  checkPlace("--out", path, inputs);
  return { path };
}

/** Refuses a place where a file cannot be written, or that is one of `inputs`; `option` is named in the refusal. */
export function checkPlace(option: string, path: string, inputs: readonly string[]): void {
  try {
    const fault = faultOf(path, inputs);
    if (fault !== null) throw new Refusal(`${option} ${path}: ${fault}`);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${option} ${path}: ${writeFaultWords(error)}`);
  }
}

/** Refuses anything but a folder that is there and writable; `takes` says what the option takes. */
export function checkedFolder(option: string, path: string, takes: string): void {
  try {
    if (kindOf(path) !== "folder") throw new Refusal(`${option} ${path}: it takes ${takes}.`);
    if (!writable(path)) throw new Refusal(`${option} ${path}: ${NOT_WRITABLE}`);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${option} ${path}: ${writeFaultWords(error)}`);
  }
}

function faultOf(path: string, inputs: readonly string[]): string | null {
  const folder = dirname(path);
  const place = kindOf(folder);
  if (place === "nothing") return `there is no folder ${folder}. Make it first, or choose another.`;
  if (place !== "folder") return `${folder} is a file, not a folder.`;
  switch (kindOf(path)) {
    case "folder":
      return "this is a folder. It takes a file name.";
    case "other":
      return "this is not a plain file. It takes a new name, or the name of a plain file.";
    case "lost link":
      return "this is a link to a file that is not there. It takes another name.";
    case "file":
      if (inputs.some((input) => sameFile(path, input))) {
        return "this is the file that is read, and it would be lost. It takes another name.";
      }
      return writable(path) && writable(folder) ? null : NOT_WRITABLE;
    case "nothing":
      return writable(folder) ? null : NOT_WRITABLE;
  }
}

const NOT_WRITABLE = "you may not write there. Choose another folder.";

type Kind = "nothing" | "folder" | "file" | "lost link" | "other";

function kindOf(path: string): Kind {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) {
    return lstatSync(path, { throwIfNoEntry: false }) === undefined ? "nothing" : "lost link";
  }
  return found.isDirectory() ? "folder" : found.isFile() ? "file" : "other";
}

/** Whether two names lead to one file: through a link, a second name of the same file, or another way of writing it. */
function sameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}

function writable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
