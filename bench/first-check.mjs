/**
 * In a process of its own: prints as JSON the milliseconds of the first check of so many words, of a check after each of
 * twenty edits of one word, of the word list's reading, and of the first check of another text with spelling once the
 * rules are ready. `node bench/first-check.mjs WORDS`; build first.
 */
import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { checkerOf, spellerOf, unpackWords } from "@smartpick/coach";

const wanted = Number(process.argv[2] ?? 1000);
const piecesOf = (corpus) => {
  const folder = `packages/coach/corpus/${corpus}/clean/`;
  const prose = readdirSync(folder)
    .filter((name) => /^(?:ps|statement)-/.test(name))
    .map((name) => readFileSync(folder + name, "utf8").split("\n---\n")[1])
    .join("\n\n");
  return prose.split(/(\s+)/).slice(0, 2 * wanted);
};
const pieces = piecesOf("dev");
const other = piecesOf("held-out").join("");
const text = pieces.join("");
const ms = (run) => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

const check = checkerOf();
const first = ms(() => check(text, "personal-statement"));
const edits = Array.from({ length: 20 }, (_, n) => {
  const at = 2 * Math.floor(((n + 1) * wanted) / 22);
  const edited = [...pieces.slice(0, at), `card${n}`, ...pieces.slice(at + 1)].join("");
  return ms(() => check(edited, "personal-statement"));
});
let speller;
const words = ms(() => {
  const zipped = readFileSync("packages/coach/generated/words.txt.gz");
  speller = spellerOf(unpackWords(gunzipSync(zipped).toString("utf8")));
});
const spelled = checkerOf({ speller });
const ready = ms(() => spelled(other, "personal-statement"));
console.log(JSON.stringify({ first, edits, words, ready, mb: process.memoryUsage().rss / 1e6 }));
