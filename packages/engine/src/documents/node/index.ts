import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type Speller, spellerOf, unpackWords } from "@smartpick/coach";
import { unzippedText } from "../../unzipped-text.ts";

/** The speller over the built word list. Rejects with the command that builds it where it is missing. */
export async function readSpeller(): Promise<Speller> {
  // Also where this code was bundled into another's.
  const here = dirname(createRequire(import.meta.url).resolve("@smartpick/coach/package.json"));
  const bytes = await readFile(join(here, "generated", "words.txt.gz")).catch(() => null);
  if (bytes === null) throw new Error("the word list is not built; in its folder, run: npm run data");
  return spellerOf(unpackWords(await unzippedText(new Uint8Array(bytes))));
}
