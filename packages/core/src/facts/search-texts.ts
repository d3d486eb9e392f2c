import { SPECIALTIES } from "../program/specialties.ts";
import { STATES } from "../program/states.ts";
import type { FactTable } from "./fact-table.ts";
import { plainText } from "./plain-text.ts";

/** What is looked through of one row; every word has a space on either side. */
export interface SearchText {
  /** Words of the name. */
  readonly name: string;
  /** Words of name, sponsor, place, track, specialty and their other names. */
  readonly all: string;
}

/** What is looked through: the words of every row, and each of them once. */
export interface SearchTexts {
  readonly rows: readonly SearchText[];
  readonly words: readonly string[];
}

const texts = new WeakMap<FactTable, SearchTexts>();

/** The words of every row of a ledger, worked out once. */
export function textsOf(table: FactTable): SearchTexts {
  const known = texts.get(table);
  if (known) return known;
  const specialtyWords = new Map<unknown, string>(
    SPECIALTIES.map(({ name, short, aliases }) => [name, plainText([name, short, ...aliases].join(" "))]),
  );
  const stateWords = new Map<unknown, string>(
    STATES.map(({ code, name }) => [code, plainText(`${code} ${name}`)]),
  );
  const also = [...(table.search?.also ?? [])];
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
    const told = `${name}${rest} ${state} ${specialtyWords.get(specialties[row]) ?? ""} `;
    const others = also.flatMap(([known, other]) => (told.includes(` ${known} `) ? [other] : []));
    return { name, all: others.length === 0 ? told : `${told}${others.join(" ")} ` };
  });
  const words = new Set(made.flatMap(({ all }) => all.split(" ")));
  words.delete("");
  const looked = { rows: made, words: [...words] };
  texts.set(table, looked);
  return looked;
}
