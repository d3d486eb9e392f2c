import type { Io } from "../io.ts";
import { Refusal } from "../refusal.ts";
import { type ReadBytes, readFileBytes, type Unreadable } from "./read-bytes.ts";

const MEGABYTE = 1_000_000;

/** What a command reads: the words for a refusal, and the most bytes. */
export interface Wanted {
  /** Completes "It takes …", such as "a profile in YAML or JSON". */
  readonly words: string;
  readonly mostBytes?: number;
}

/**
 * The text of a file that the user named. Refuses a missing file, a folder, a device, a file that may not be read, an
 * empty, a very large and a binary one, each with a sentence that names the file.
 */
export function readText(file: string, wanted: Wanted): string {
  return textOf(readFileBytes(file, mostBytesOf(wanted)), file, wanted);
}

/** The bytes of a file that the user named; refuses what cannot be read, as `readText` does. */
export function readBytes(file: string, wanted: Wanted): Uint8Array {
  const read = readFileBytes(file, mostBytesOf(wanted));
  if (!read.ok) throw new Refusal(`${file}: ${unreadableWords(read.why, wanted)}`);
  return read.bytes;
}

/** The text on standard input; refuses what `readText` refuses. */
export function readInputText(io: Pick<Io, "input">, wanted: Wanted): string {
  return textOf(io.input(mostBytesOf(wanted)), "standard input", wanted);
}

function textOf(read: ReadBytes, name: string, wanted: Wanted): string {
  if (!read.ok) throw new Refusal(`${name}: ${unreadableWords(read.why, wanted)}`);
  const text = decoded(read.bytes);
  if (text === null)
    throw new Refusal(`${name}: the file is not text. It takes ${wanted.words}, saved as UTF-8.`);
  if (text.trim() === "") throw new Refusal(`${name}: the file is empty. It takes ${wanted.words}.`);
  return text;
}

function unreadableWords(why: Unreadable, wanted: Wanted): string {
  const takes = `It takes ${wanted.words}.`;
  switch (why) {
    case "missing":
      return `there is no such file. ${takes}`;
    case "folder":
      return `this is a folder. ${takes}`;
    case "device":
      return `this is not a plain file. ${takes}`;
    case "closed":
      return "you may not read this file. Give yourself permission to read it.";
    case "too-large":
      return `the file is too large. It takes ${wanted.words} of at most ${Math.floor(mostBytesOf(wanted) / MEGABYTE)} MB.`;
    case "failed":
      return `the file cannot be read. ${takes}`;
  }
}

function mostBytesOf({ mostBytes = MEGABYTE }: Wanted): number {
  return mostBytes;
}

function decoded(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
