import { readFileSync, writeFileSync } from "node:fs";
import { splitParagraph } from "../packages/coach/src/document/split-paragraph.ts";
import { shinglesOf } from "../packages/coach/src/rules/style/shingles.ts";

/**
 * Writes the hashes by which the coach knows public sample statements, from sample texts given as files:
 * `npm run coach:borrowed -- FILE…`. Hashes that are there stay; the texts themselves are never kept.
 */
const target = new URL("../packages/coach/src/rules/style/borrowed-phrase.words.ts", import.meta.url);

const hashes = new Set(known());
for (const file of process.argv.slice(2))
  for (const paragraph of readFileSync(file, "utf8").split(/\n\s*\n/))
    for (const { sentence } of splitParagraph(paragraph))
      for (const { hash } of shinglesOf(sentence.words.map(({ lower }) => lower))) hashes.add(hash);

const sorted = [...hashes].sort((a, b) => a - b).map((hash) => hash.toString(36));
writeFileSync(
  target,
  `/** Hashes (32-bit FNV-1a, in base 36) of six words in a row from public sample statements; made by \`npm run coach:borrowed\`. */
export const BORROWED_HASHES: string =
  "${sorted.join(" ")}";
`,
);
process.stdout.write(`${sorted.length} hashes\n`);

function known(): readonly number[] {
  const list = /"([^"]*)"/.exec(readFileSync(target, "utf8"))?.[1] ?? "";
  return list
    .split(" ")
    .filter((hash) => hash !== "")
    .map((hash) => Number.parseInt(hash, 36));
}
