import { readFileSync, statSync } from "node:fs";
import { Refusal } from "../refusal.ts";

const MEGABYTE = 1_000_000;

/**
 * The text of a file that the user named. Refuses a missing file, a folder, a file that may not be read, an empty, a
 * very large and a binary one, each with a sentence that names the file. `wanted` says what the file should be.
 */
export function readText(file: string, wanted: string, mostBytes = MEGABYTE): string {
  let bytes: Buffer;
  try {
    const found = statSync(file);
    if (found.isDirectory()) throw new Refusal(`${file}: this is a folder. It takes ${wanted}.`);
    if (found.isFile() && found.size > mostBytes) {
      throw new Refusal(
        `${file}: the file is too large (${found.size} bytes). It takes ${wanted} of at most ${mostBytes / MEGABYTE} MB.`,
      );
    }
    bytes = readFileSync(file);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(accessSentence(file, wanted, error));
  }
  return textOf(bytes, file, wanted, mostBytes);
}

/** The text of bytes that came from `name`, a file or standard input; refuses what `readText` refuses. */
export function textOf(bytes: Uint8Array, name: string, wanted: string, mostBytes = MEGABYTE): string {
  if (bytes.length > mostBytes) {
    throw new Refusal(
      `${name}: the file is too large. It takes ${wanted} of at most ${mostBytes / MEGABYTE} MB.`,
    );
  }
  const text = decoded(bytes);
  if (text === null) throw new Refusal(`${name}: the file is not text. It takes ${wanted}, saved as UTF-8.`);
  if (text.trim() === "") throw new Refusal(`${name}: the file is empty. It takes ${wanted}.`);
  return text;
}

function accessSentence(file: string, wanted: string, error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case "ENOENT":
    case "ENOTDIR":
      return `${file}: there is no such file. It takes ${wanted}.`;
    case "EACCES":
    case "EPERM":
      return `${file}: you may not read this file. Give yourself permission to read it.`;
    default:
      return `${file}: the file cannot be read. It takes ${wanted}.`;
  }
}

function decoded(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
