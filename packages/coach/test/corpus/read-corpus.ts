import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type CorpusText, markedText } from "./marked-text.ts";

/** The texts of a folder of the corpus, such as `dev/planted`, by name. */
export function readCorpus(folder: string): readonly CorpusText[] {
  const path = fileURLToPath(new URL(`../../corpus/${folder}/`, import.meta.url));
  return readdirSync(path)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => markedText(`${folder}/${name}`, readFileSync(`${path}${name}`, "utf8")));
}
