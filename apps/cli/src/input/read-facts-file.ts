import { gunzipSync } from "node:zlib";
import type { Facts } from "@smartpick/core";
import { loadGivenFacts } from "@smartpick/data";
import { fileProblemWords } from "@smartpick/report";
import { Refusal } from "../refusal.ts";
import { readFileBytes } from "./read-bytes.ts";

/** A version of the facts, with the text it was read from. */
export interface FactsFile {
  readonly facts: Facts;
  readonly text: string;
}

/** Facts of a build are half a megabyte packed and three unpacked. */
const MOST_BYTES = 64 << 20;

const WHY = {
  missing: "there is no such file",
  folder: "it is a folder",
  closed: "it may not be read",
  device: "it is no plain file",
  "too-large": "it is too large",
  failed: "it could not be read",
} as const;

/** The facts in a file of a build, packed or not. Throws a `Refusal` with a sentence for whatever is none. */
export function readFactsFile(path: string): FactsFile {
  const read = readFileBytes(path, MOST_BYTES);
  if (!read.ok) throw new Refusal(`${path}: ${WHY[read.why]}. It takes a facts file, as facts-full.json.gz.`);
  const text = textOf(read.bytes);
  const json = text === null ? null : parsed(text);
  if (text === null || !isBundle(json)) {
    throw new Refusal(`${path}: it holds no facts that this version can read. It takes facts-full.json.gz.`);
  }
  const facts = loadGivenFacts(json);
  if (!facts.ok) {
    const [problem] = facts.problems;
    const why = problem === undefined ? "" : `${fileProblemWords(problem, undefined, "the file")} `;
    throw new Refusal(
      `${path}: ${why}Nothing was compared. Take facts-full.json.gz as a build made it, or mend that place.`,
    );
  }
  return { facts: facts.value, text };
}

function textOf(bytes: Uint8Array): string | null {
  try {
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const plain = isPacked ? gunzipSync(bytes, { maxOutputLength: MOST_BYTES }) : bytes;
    return new TextDecoder("utf-8", { fatal: true }).decode(plain);
  } catch {
    return null;
  }
}

/** Whether it says of itself that it holds facts of a kind. */
function isBundle(json: unknown): boolean {
  return typeof json === "object" && json !== null && "schema" in json;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
