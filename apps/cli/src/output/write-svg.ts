import { Refusal } from "../refusal.ts";
import { replaceFile } from "./replace-file.ts";
import { writeFaultWords } from "./write-fault.ts";

/** Writes a drawing whole or not at all; a full disk or a lost folder becomes a `Refusal`. */
export function writeSvg(path: string, svg: string): void {
  try {
    replaceFile(path, `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`);
  } catch (error) {
    throw new Refusal(`--out ${path}: ${writeFaultWords(error)}`);
  }
}
