import { basename, extname, resolve } from "node:path";
import type { NotebookForm } from "@smartpick/report";
import { Refusal } from "../refusal.ts";
import { checkPlace } from "./out-file.ts";
import { replaceFile } from "./replace-file.ts";
import { writeFaultWords } from "./write-fault.ts";

const FORMS: Readonly<Record<string, NotebookForm>> = {
  ".ipynb": "ipynb",
  ".py": "py",
  ".rmd": "rmd",
  ".r": "r",
};

/** The place of the CSV file, checked before any work. Throws a `Refusal`. */
export function checkedCsvPlace(path: string): string {
  if (extname(path).toLowerCase() !== ".csv")
    throw new Refusal(`--out ${path}: it takes a file that ends in .csv.`);
  checkPlace("--out", path, []);
  return path;
}

/** The place and form of a notebook, checked before any work; it is not the file of `--out`. Throws a `Refusal`. */
export function checkedNotebookPlace(
  path: string,
  out: string | undefined,
): { readonly path: string; readonly form: NotebookForm } {
  const form = FORMS[extname(path).toLowerCase()];
  if (form === undefined)
    throw new Refusal(`--notebook ${path}: it takes a file that ends in .ipynb, .py, .Rmd or .R.`);
  checkPlace("--notebook", path, out === undefined ? [] : [out]);
  return { path, form };
}

/** The name of the CSV file as a notebook beside it opens it. */
export function csvNameFor(kind: string, out: string | undefined, notebook: string): string {
  if (out === undefined) return `${kind}.csv`;
  const isBeside = resolve(out, "..") === resolve(notebook, "..");
  return isBeside ? basename(out) : resolve(out);
}

/** Writes one file whole or not at all; a full disk or a lost folder becomes a `Refusal` that names the option. */
export function writeClinicFile(option: string, path: string, content: string): void {
  try {
    replaceFile(path, content);
  } catch (error) {
    throw new Refusal(`${option} ${path}: ${writeFaultWords(error)}`);
  }
}
