/**
 * Writes `generated/words.txt.gz`: every word that the coach takes as right, sorted, each line the number of letters that
 * it shares with the line before (one sign, base 36) and the rest. English from dictionary-en, expanded once here, since
 * expanding it at each start takes three times as long as reading the list; the rest from `words/`.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import nspell from "nspell";

const require = createRequire(import.meta.url);
const folder = fileURLToPath(new URL("..", import.meta.url));
const MOST_SHARED = 35;

const part = (name) => readFileSync(require.resolve("dictionary-en").replace(/index\.js$/, `index.${name}`));
const list = (name) => readFileSync(`${folder}words/${name}.txt`, "utf8").trimEnd().split(/\s+/);

const english = Object.keys(nspell({ aff: part("aff"), dic: part("dic") }).data);
// The reader of the list drops a final ’s by itself.
const words = [...english, ...list("medical"), ...list("places"), ...list("us-uk")].filter(
  (word) => !word.endsWith("'s") && /\p{L}/u.test(word),
);

let before = "";
const lines = [...new Set(words)].sort().map((word) => {
  let shared = 0;
  while (shared < MOST_SHARED && shared < before.length && word[shared] === before[shared]) shared += 1;
  before = word;
  return `${shared.toString(36)}${word.slice(shared)}`;
});
mkdirSync(`${folder}generated`, { recursive: true });
const bytes = gzipSync(lines.join("\n"), { level: 9 });
writeFileSync(`${folder}generated/words.txt.gz`, bytes);
console.log(`words.txt.gz: ${lines.length} words, ${bytes.length} bytes`);
