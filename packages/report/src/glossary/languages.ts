import { EN } from "./en.ts";
import type { Translation } from "./language.ts";
import { EN_PAGE, ES_PAGE, type GlossaryPageWords } from "./page-words.ts";

/** A language in which words are explained. */
interface LanguageInfo {
  /** As in `lang` of a page (BCP 47). */
  readonly tag: string;
  /** As its speakers call it. */
  readonly ownName: string;
  readonly direction: "ltr" | "rtl";
  /** Whether a physician whose language it is has read it. */
  readonly reviewed: boolean;
  /** Offers it to somebody whose device prefers it, in its own words; English is offered to nobody. */
  readonly offer: string | null;
  /** The words of the glossary's own screen; they are at hand before the explanations are. */
  readonly page: GlossaryPageWords;
  readonly load: () => Promise<Translation>;
}

/** The languages of the glossary: each is one module, and one entry here. English first, as the one to fall back on. */
export const LANGUAGES = [
  {
    tag: "en",
    ownName: "English",
    direction: "ltr",
    reviewed: true,
    offer: null,
    page: EN_PAGE,
    load: async () => EN,
  },
  {
    tag: "es",
    ownName: "Español",
    direction: "ltr",
    reviewed: false,
    offer: "Lea las explicaciones en español",
    page: ES_PAGE,
    load: async () => (await import("./es.ts")).ES,
  },
] as const satisfies readonly LanguageInfo[];

/** What is said in English over a language that nobody has reviewed; its module says the same in its own words. */
export const UNREVIEWED = EN.labels.unreviewed;

/** A language of the glossary, by its tag. */
export type LanguageTag = (typeof LANGUAGES)[number]["tag"];

/** A language of the glossary, without its explanations. */
export type GlossaryLanguage = LanguageInfo & { readonly tag: LanguageTag };

/** The language with this tag; English for a tag that is none of ours. */
export function languageOf(tag: string): GlossaryLanguage {
  return LANGUAGES.find((language) => language.tag === tag) ?? LANGUAGES[0];
}

/**
 * The first language that a device prefers and the glossary has, or `null` where that is English or none. `preferred` holds
 * tags as a browser gives them (`"es-MX"`), the dearest first.
 */
export function offeredLanguage(preferred: readonly string[]): GlossaryLanguage | null {
  for (const tag of preferred) {
    const base = tag.toLowerCase().split("-")[0];
    const found = LANGUAGES.find((language) => language.tag === base);
    if (found !== undefined) return found.offer === null ? null : found;
  }
  return null;
}
