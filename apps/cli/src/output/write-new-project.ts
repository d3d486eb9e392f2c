import { existsSync } from "node:fs";
import { extname } from "node:path";
import type { GuidedKind } from "@smartpick/core";
import { GUIDED_STEPS } from "@smartpick/engine/quality";
import { newProjectFile } from "@smartpick/report";
import { Refusal } from "../refusal.ts";
import { checkPlace } from "./out-file.ts";
import { replaceFile } from "./replace-file.ts";
import { writeFaultWords } from "./write-fault.ts";

/** Writes a file with the questions of a guided project; refuses a file that is there already. */
export function writeNewProject(kind: GuidedKind, path: string): void {
  if (!/^\.ya?ml$/i.test(extname(path)))
    throw new Refusal(`--out ${path}: with --new it takes a file that ends in .yaml.`);
  if (existsSync(path))
    throw new Refusal(
      `--out ${path}: there is such a file, and it may hold your answers. It takes a new name.`,
    );
  checkPlace("--out", path, []);
  try {
    replaceFile(path, newProjectFile(kind, GUIDED_STEPS[kind]));
  } catch (error) {
    throw new Refusal(`--out ${path}: ${writeFaultWords(error)}`);
  }
}
