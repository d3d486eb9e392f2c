import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { Facts, Rights } from "@smartpick/core";
import { loadFacts } from "../load-facts.ts";

const unzip = promisify(gunzip);

/** Path of a built bundle: in this package, also where its code was bundled into another's. */
export function bundlePath(rights: Rights): string {
  const here = dirname(createRequire(import.meta.url).resolve("@smartpick/data/package.json"));
  return join(here, "generated", `facts-${rights}.json.gz`);
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
