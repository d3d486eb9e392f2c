import type { FactTable } from "./fact-table.ts";
import { rowOf, tracksOfRow } from "./lookup.ts";
import { plainText } from "./plain-text.ts";
import { type SearchText, type SearchTexts, textsOf } from "./search-texts.ts";
import { readingsOf, type SearchWords, type Unit } from "./search-words.ts";
import { meantBy, nearestWords } from "./slips.ts";

/**
 * Rows of the programs that match every word of the query at the start of a word of name, sponsor, city, state,
 * specialty or track, best first, at most `limit`. Case and accents do not count; an id or code finds its program. Known
 * abbreviations and word forms stand for their names, two words may be one and one two, and a word that begins no word of
 * any program stands for those that are a slip of the keys away.
 */
export function searchPrograms(table: FactTable, query: string, limit: number): number[] {
  const exact = rowOf(table, query);
  if (exact !== null)
    return [exact, ...tracksOfRow(table, exact).filter((row) => row !== exact)].slice(0, limit);
  const scores = scoresOf(textsOf(table), query, table.search ?? NO_WORDS);
  const found = scores.flatMap((score, row) =>
    score >= 0 ? [{ row, score: score + (table.doubt[row] === null ? 0 : -100) }] : [],
  );
  found.sort((a, b) => b.score - a.score || a.row - b.row);
  return found.slice(0, limit).map(({ row }) => row);
}

/** Which of these texts hold every word of a query as `searchPrograms` reads it: starts of words, slips, two words as one. */
export function searchTexts(texts: readonly string[], query: string): readonly boolean[] {
  const rows = texts.map((text) => ({ name: "", all: ` ${plainText(text)} ` }));
  const words = [...new Set(rows.flatMap(({ all }) => all.trim().split(" ")))];
  return scoresOf({ rows, words }, query, NO_WORDS).map((score) => score >= 0);
}

/** How well each text fits a query; below 0 = not at all. */
function scoresOf(known: SearchTexts, query: string, names: SearchWords): readonly number[] {
  const words = wordsOf(query);
  if (words.length === 0) return known.rows.map(() => Number.NEGATIVE_INFINITY);
  const begins = new Map<string, boolean>();
  const readings = readingsOf(
    words,
    {
      begins: (word) => {
        const told = begins.get(word) ?? known.words.some((one) => one.startsWith(word));
        begins.set(word, told);
        return told;
      },
      meant: (word) => meantBy(word, known.words, words.length === 1),
    },
    names,
  );
  return known.rows.map((text) => Math.max(...readings.map((units) => scoreOf(text, units))));
}

const NO_WORDS: SearchWords = { abbreviations: new Map(), forms: new Map(), also: new Map() };

/** How well a text fits: for each part of the query 1 in the name and 1 as a whole word; below 0 = a part is missing. */
function scoreOf(text: SearchText, units: readonly Unit[]): number {
  let score = 0;
  for (const { ways } of units) {
    const at = ways.filter((phrases) => phrases.every((phrase) => text.all.includes(phrase)));
    if (at.length === 0) return Number.NEGATIVE_INFINITY;
    if (at.some((phrases) => phrases.every((phrase) => text.name.includes(phrase)))) score += 1;
    if (at.some((phrases) => phrases.every((phrase) => text.all.includes(`${phrase.trimEnd()} `))))
      score += 1;
  }
  return score;
}

/** Queries that find something and are near to one that finds nothing, best first, at most three. */
export function searchSuggestions(table: FactTable, query: string): readonly string[] {
  const words = wordsOf(query).slice(0, MOST_WORDS);
  const { words: known } = textsOf(table);
  const short = [...(table.search?.abbreviations.keys() ?? [])].filter((one) => !one.includes(" "));
  const finds = (tried: readonly string[]): boolean => {
    const text = tried.join(" ");
    return text !== "" && text !== words.join(" ") && searchPrograms(table, text, 1).length > 0;
  };
  const nearest = words.map((word) => {
    if (finds([word]) || short.includes(word) || known.some((one) => one.startsWith(word))) return [word];
    const most = Math.max(1, Math.floor(word.length / 3));
    return [...nearestWords(word, [...short, ...known], most)].sort().slice(0, 3);
  });
  const mended = Array.from({ length: 3 }, (_, at) =>
    nearest.map((near, place) => near[Math.min(at, near.length - 1)] ?? words[place]!),
  );
  const fewer = mended
    .slice(0, 1)
    .flatMap((tried) => tried.map((_, out) => tried.filter((__, at) => at !== out)));
  const found = [...mended, ...fewer].filter(finds).map((tried) => tried.join(" "));
  return [...new Set(found)].slice(0, 3);
}

/** Words of a query that suggestions look at. */
const MOST_WORDS = 8;

function wordsOf(query: string): readonly string[] {
  return plainText(query)
    .split(" ")
    .filter((word) => word !== "");
}
