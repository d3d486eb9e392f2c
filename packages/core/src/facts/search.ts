import { distance } from "fastest-levenshtein";
import { SPECIALTIES } from "../program/specialties.ts";
import { STATES } from "../program/states.ts";
import type { FactTable } from "./fact-table.ts";
import { rowOf, tracksOfRow } from "./lookup.ts";

interface SearchText {
  /** Words of the name. */
  readonly name: string;
  /** Words of name, sponsor, place, specialty and their other names. */
  readonly all: string;
}

/** What is looked through: the words of every row, and each of them once. */
interface SearchTexts {
  readonly rows: readonly SearchText[];
  readonly words: readonly string[];
}

const texts = new WeakMap<FactTable, SearchTexts>();

/**
 * Rows of the programs that match every word of the query at the start of a word of name, sponsor, city, state,
 * specialty or track, best first, at most `limit`. Case and accents do not count; an id or code finds its program. A word
 * that begins no word of any program stands for those that are a slip of the keys away.
 */
export function searchPrograms(table: FactTable, query: string, limit: number): number[] {
  const exact = rowOf(table, query);
  if (exact !== null)
    return [exact, ...tracksOfRow(table, exact).filter((row) => row !== exact)].slice(0, limit);
  const words = plainText(query)
    .split(" ")
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  const known = textsOf(table);
  const meant = words.map((word) => meantBy(word, known.words));
  const found: { row: number; score: number }[] = [];
  known.rows.forEach((text, row) => {
    let score = table.doubt[row] === null ? 0 : -100;
    for (const ways of meant) {
      const at = ways.filter((word) => text.all.includes(` ${word}`));
      if (at.length === 0) return;
      if (at.some((word) => text.name.includes(` ${word}`))) score += 1;
      if (at.some((word) => text.all.includes(` ${word} `))) score += 1;
    }
    found.push({ row, score });
  });
  found.sort((a, b) => b.score - a.score || a.row - b.row);
  return found.slice(0, limit).map(({ row }) => row);
}

/** Letters from which on one slip is forgiven, and from which on two are. */
const FORGIVES_ONE = 5;
const FORGIVES_TWO = 8;

/** The word itself where it begins a word that is known, else the nearest of those within its slips; codes have none. */
function meantBy(word: string, known: readonly string[]): readonly string[] {
  const slips = /\d/.test(word) || word.length < FORGIVES_ONE ? 0 : word.length < FORGIVES_TWO ? 1 : 2;
  if (slips === 0 || known.some((one) => one.startsWith(word))) return [word];
  const near = known
    .filter((one) => Math.abs(one.length - word.length) <= slips)
    .map((one) => ({ one, steps: distance(one, word) }))
    .filter(({ steps }) => steps <= slips);
  const fewest = Math.min(...near.map(({ steps }) => steps));
  const found = near.filter(({ steps }) => steps === fewest).map(({ one }) => one);
  return found.length > 0 ? found : [word];
}

/** Lower case without accents, every run of other signs a single space. */
export function plainText(text: string): string {
  // Nearly all names are plain ASCII; taking accents apart is the slow step.
  const base = /^[ -~]*$/.test(text) ? text : text.normalize("NFD").replace(/\p{Mn}/gu, "");
  return base
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

function textsOf(table: FactTable): SearchTexts {
  const known = texts.get(table);
  if (known) return known;
  const specialtyWords = new Map<unknown, string>(
    SPECIALTIES.map(({ name, short, aliases }) => [name, plainText([name, short, ...aliases].join(" "))]),
  );
  const stateWords = new Map<unknown, string>(
    STATES.map(({ code, name }) => [code, plainText(`${code} ${name}`)]),
  );
  const column = (field: "name" | "sponsor" | "city" | "state" | "specialty" | "track") =>
    table.columns.get(field)?.values ?? [];
  const [names, sponsors, cities, states, specialties, tracks] = [
    column("name"),
    column("sponsor"),
    column("city"),
    column("state"),
    column("specialty"),
    column("track"),
  ];
  const made = Array.from({ length: table.size }, (_, row): SearchText => {
    const name = ` ${plainText(String(names[row] ?? ""))} `;
    const rest = plainText(`${sponsors[row] ?? ""} ${cities[row] ?? ""} ${tracks[row] ?? ""}`);
    const state = stateWords.get(states[row]) ?? "";
    return { name, all: `${name}${rest} ${state} ${specialtyWords.get(specialties[row]) ?? ""} ` };
  });
  const words = new Set(made.flatMap(({ all }) => all.split(" ")));
  words.delete("");
  const looked = { rows: made, words: [...words] };
  texts.set(table, looked);
  return looked;
}
