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

/** Reads the built facts; rejects when `npm run data` has not been run or the file is damaged. */
export async function readFacts(rights: Rights): Promise<Facts> {
  const json: unknown = JSON.parse((await unzip(await readFile(bundlePath(rights)))).toString("utf8"));
  const facts = loadFacts(json);
  if (facts.ok) return facts.value;
  const problem = facts.problems[0];
  throw new Error(`facts-${rights}.json.gz, ${problem?.path}: accepted: ${problem?.accepts}`);
}
