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

const texts = new WeakMap<FactTable, readonly SearchText[]>();

/**
 * Rows of the programs that match every word of the query at the start of a word of name, sponsor, city, state,
 * specialty or track, best first, at most `limit`. Case and accents do not count; an id or code finds its program.
 */
export function searchPrograms(table: FactTable, query: string, limit: number): number[] {
  const exact = rowOf(table, query);
  if (exact !== null)
    return [exact, ...tracksOfRow(table, exact).filter((row) => row !== exact)].slice(0, limit);
  const words = plainText(query)
    .split(" ")
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  const found: { row: number; score: number }[] = [];
  textsOf(table).forEach((text, row) => {
    let score = table.doubt[row] === null ? 0 : -100;
    for (const word of words) {
      if (!text.all.includes(` ${word}`)) return;
      if (text.name.includes(` ${word}`)) score += 1;
      if (text.all.includes(` ${word} `)) score += 1;
    }
    found.push({ row, score });
  });
  found.sort((a, b) => b.score - a.score || a.row - b.row);
  return found.slice(0, limit).map(({ row }) => row);
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

function textsOf(table: FactTable): readonly SearchText[] {
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
  texts.set(table, made);
  return made;
}
