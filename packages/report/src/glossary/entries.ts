import { EN } from "./en.ts";
import type { Meaning, Translation } from "./language.ts";
import { type GlossaryLanguage, languageOf } from "./languages.ts";
import { TERM_IDS, TERMS, type TermGroup, type TermId } from "./terms.ts";

/** A word with its explanation in the language that is read. */
export interface GlossaryEntry {
  readonly id: TermId;
  /** In English, as the applicant meets it. */
  readonly word: string;
  readonly long: string | null;
  /** What speakers of the language call it. */
  readonly name: string | null;
  readonly group: TermGroup;
  readonly means: string;
  readonly matters: string | null;
  /** In which language `name`, `means` and `matters` are: the one that is read, or English where that lacks the word. */
  readonly language: GlossaryLanguage;
  readonly related: readonly TermId[];
  /** Ids of `data/sources`. */
  readonly sources: readonly string[];
}

/** All words of one language, in the order of the alphabet, with the words around them. */
export interface Glossary {
  readonly language: GlossaryLanguage;
  readonly translation: Translation;
  readonly entries: readonly GlossaryEntry[];
  readonly byId: ReadonlyMap<TermId, GlossaryEntry>;
}

/** Loads the glossary in a language; English for a tag that is none of ours. Rejects where its module cannot be loaded. */
export async function glossaryIn(tag: string): Promise<Glossary> {
  const language = languageOf(tag);
  return glossaryOf(language, await language.load());
}

/** The glossary with these explanations; English stands in where one is missing. */
export function glossaryOf(language: GlossaryLanguage, translation: Translation): Glossary {
  const order = new Intl.Collator("en", { numeric: true });
  const entries = TERM_IDS.map((id) => entryOf(id, translation.meanings[id], language)).sort((a, b) =>
    order.compare(a.word, b.word),
  );
  return { language, translation, entries, byId: new Map(entries.map((entry) => [entry.id, entry])) };
}

function entryOf(id: TermId, meaning: Meaning | null, language: GlossaryLanguage): GlossaryEntry {
  const { word, long, group, related, sources } = TERMS[id];
  const { name, means, matters } = meaning ?? EN.meanings[id];
  return {
    id,
    word,
    long: long ?? null,
    name: name ?? null,
    group,
    means,
    matters: matters ?? null,
    language: meaning === null ? languageOf("en") : language,
    related: related ?? [],
    sources: sources ?? [],
  };
}
