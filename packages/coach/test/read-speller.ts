import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Speller } from "../src/rules/context.ts";
import { spellerOf } from "../src/spelling/speller.ts";
import { unpackWords } from "../src/spelling/unpack-words.ts";

/** The speller over the built word list. */
export function builtSpeller(): Speller {
  const zipped = readFileSync(new URL("../generated/words.txt.gz", import.meta.url));
  return spellerOf(unpackWords(gunzipSync(zipped).toString("utf8")));
}
