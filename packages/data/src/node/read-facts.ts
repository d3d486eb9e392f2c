import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { Facts, Rights } from "@smartpick/core";
import { loadFacts } from "../load-facts.ts";

const unzip = promisify(gunzip);

/** Path of a built bundle. */
export function bundlePath(rights: Rights): string {
  return fileURLToPath(new URL(`../../generated/facts-${rights}.json.gz`, import.meta.url));
}

/** Reads the built facts; rejects with what to do when they are not built or the file is damaged. */
export async function readFacts(rights: Rights): Promise<Facts> {
  const path = bundlePath(rights);
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) throw new Error(`${path} is not there; npm run data makes it`);
  const json: unknown = JSON.parse((await unzip(bytes)).toString("utf8"));
  const facts = loadFacts(json);
  if (facts.ok) return facts.value;
  const problem = facts.problems[0];
  throw new Error(`${path}, ${problem?.path}: ${problem?.code}; npm run data makes it anew`);
}
