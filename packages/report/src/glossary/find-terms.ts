import type { Glossary, GlossaryEntry } from "./entries.ts";

/** What a query is held against, without case and accents. */
interface Heard {
  readonly entry: GlossaryEntry;
  readonly names: readonly string[];
  /** The names in letters and digits alone. */
  readonly compactNames: readonly string[];
  readonly said: string;
}

const heardOf = new WeakMap<Glossary, readonly Heard[]>();

/**
 * The words that a query finds, the nearest first: the very word, then names that begin with it, names that hold it,
 * explanations that hold it. Case, accents, hyphens and full stops make no difference. An empty query finds all; one without a letter or a digit finds
 * nothing.
 */
export function findTerms(glossary: Glossary, query: string): readonly GlossaryEntry[] {
  const wanted = folded(query, glossary.language.tag)
    .split(/\s+/)
    .filter((word) => compact(word) !== "");
  if (query.trim() === "") return glossary.entries;
  if (wanted.length === 0) return [];
  const ranked = heard(glossary).flatMap((one) => {
    const rank = rankOf(one, wanted);
    return rank === null ? [] : [{ entry: one.entry, rank }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry);
}

/** The letter under which a word stands: `"A"`; a sign or a digit under `"#"`. */
export function letterOf({ word }: GlossaryEntry): string {
  const first = folded(word, "en").charAt(0).toUpperCase();
  return /\p{L}/u.test(first) ? first : "#";
}

function rankOf({ names, compactNames, said }: Heard, wanted: readonly string[]): number | null {
  const whole = compact(wanted.join(""));
  if (compactNames.includes(whole)) return 0;
  if (compactNames.some((name) => name.startsWith(whole))) return 1;
  const isNamed = (word: string): boolean =>
    names.some((name) => name.includes(word)) || compactNames.some((name) => name.includes(compact(word)));
  if (wanted.every(isNamed)) return 2;
  return wanted.every((word) => said.includes(word) || isNamed(word)) ? 3 : null;
}

function heard(glossary: Glossary): readonly Heard[] {
  const known = heardOf.get(glossary);
  if (known !== undefined) return known;
  const made = glossary.entries.map((entry) => heardFrom(entry, glossary.language.tag));
  heardOf.set(glossary, made);
  return made;
}

function heardFrom(entry: GlossaryEntry, locale: string): Heard {
  const { word, long, name, id, means, matters } = entry;
  const names = [word, long, name, id].flatMap((text) => (text === null ? [] : [folded(text, locale)]));
  return {
    entry,
    names,
    compactNames: names.map(compact),
    said: folded(`${means} ${matters ?? ""}`, locale),
  };
}

function folded(text: string, locale: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase(locale).trim();
}

function compact(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}
