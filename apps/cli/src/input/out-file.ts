import { accessSync, constants, statSync } from "node:fs";
import { dirname, extname } from "node:path";
import { Refusal } from "../refusal.ts";

const KINDS = { ".xlsx": "xlsx", ".csv": "csv", ".json": "json", ".pdf": "pdf" } as const;

/** What kind of file `--out` asks for. */
export type OutKind = (typeof KINDS)[keyof typeof KINDS];

export interface OutFile {
  readonly path: string;
  readonly kind: OutKind;
}

/** The file to write, checked before any work: known ending, folder there, writable. Throws a `Refusal`. */
export function checkedOutFile(path: string): OutFile {
  const ending = extname(path).toLowerCase();
  if (!(ending in KINDS)) {
    throw new Refusal(`--out ${path}: it takes a file that ends in .xlsx, .csv, .json or .pdf.`);
  }
  const folder = dirname(path);
  const found = kindOf(folder);
  if (found === "nothing") {
    throw new Refusal(`--out ${path}: there is no folder ${folder}. Make it first, or choose another.`);
  }
  if (found === "file") throw new Refusal(`--out ${path}: ${folder} is a file, not a folder.`);
  const target = kindOf(path);
  if (target === "folder") throw new Refusal(`--out ${path}: this is a folder. It takes a file name.`);
  if (!writable(target === "file" ? path : folder)) {
    throw new Refusal(`--out ${path}: you may not write there. Choose another folder.`);
  }
  return { path, kind: KINDS[ending as keyof typeof KINDS] };
}

function kindOf(path: string): "nothing" | "folder" | "file" {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return "nothing";
  return found.isDirectory() ? "folder" : "file";
}

function writable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
