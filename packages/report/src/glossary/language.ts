import type { TermGroup, TermId } from "./terms.ts";

/** What a word means, in one language. */
export interface Meaning {
  /** What people who speak the language call it, where they have a name of their own; absent: the English word. */
  readonly name?: string;
  /** One or two short sentences. */
  readonly means: string;
  /** Why it matters to her, where that is not plain. */
  readonly matters?: string;
}

/** The words around the explanations, in the language of these. */
export interface GlossaryLabels {
  readonly matters: string;
  readonly related: string;
  readonly more: string;
  /** Said where a word is not translated yet. */
  readonly untranslated: string;
  /** Said over all explanations of a language that is not reviewed. */
  readonly unreviewed: string;
}

/** The explanations of one language. A word that is not translated yet stands as `null`: English is shown then, marked. */
export interface Translation {
  readonly labels: GlossaryLabels;
  readonly groups: Readonly<Record<TermGroup, string>>;
  readonly meanings: Readonly<Record<TermId, Meaning | null>>;
}

/** The language that others fall back on: it lacks no word. */
export interface WholeTranslation extends Translation {
  readonly meanings: Readonly<Record<TermId, Meaning>>;
}
