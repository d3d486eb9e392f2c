import { lstatSync } from "node:fs";
import { extname } from "node:path";
import type { Profile } from "@smartpick/core";
import { type FormReview, toFile, withItems, writeAnswers } from "@smartpick/profile";
import type { Io } from "../io.ts";
import { Refusal } from "../refusal.ts";
import { differencesOf } from "./form-file-text.ts";
import { checkPlace } from "./out-file.ts";
import { replaceFile } from "./replace-file.ts";
import { writeFaultWords } from "./write-fault.ts";

/** Refuses a name for the copy that does not end in .yaml or .yml, or where something stands already. */
export function checkedCopy(path: string, inputs: readonly string[]): void {
  if (![".yaml", ".yml"].includes(extname(path).toLowerCase()))
    throw new Refusal(`--out ${path}: it takes a file that ends in .yaml or .yml.`);
  checkPlace("--out", path, inputs);
  if (lstatSync(path, { throwIfNoEntry: false }) !== undefined)
    throw new Refusal(`--out ${path}: this file is there already. It takes a new name.`);
}

/** Writes the profile with what is new; what differs stays as the profile has it, and is said on standard error. */
export function writeCopy(path: string, profile: Profile, { items }: FormReview, io: Io): void {
  const fresh = items.filter(({ standing }) => standing === "new");
  try {
    replaceFile(path, writeAnswers(withItems(toFile(profile) ?? {}, fresh)));
  } catch (error) {
    throw new Refusal(`--out ${path}: ${writeFaultWords(error)}`);
  }
  io.err(`Written: ${path}\n`);
  for (const line of differencesOf(items)) io.err(`Kept as it was: ${line}\n`);
}
