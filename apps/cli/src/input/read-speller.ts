import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type Speller, spellerOf, unpackWords, unzippedText } from "@smartpick/engine/documents";

/** The speller over the built word list. Fails with the command that builds it where it is missing. */
export async function readSpeller(): Promise<Speller> {
  const here = dirname(createRequire(import.meta.url).resolve("@smartpick/coach/package.json"));
  const bytes = await readFile(join(here, "generated", "words.txt.gz")).catch(() => null);
  if (bytes === null) throw new Error("the word list is not built; in its folder, run: npm run data");
  return spellerOf(unpackWords(await unzippedText(new Uint8Array(bytes))));
}
