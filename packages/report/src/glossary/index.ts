export { type Glossary, type GlossaryEntry, glossaryIn, glossaryOf } from "./entries.ts";
export { findTerms, letterOf } from "./find-terms.ts";
export type { Translation } from "./language.ts";
export { type GlossaryLanguage, LANGUAGES, languageOf, offeredLanguage, UNREVIEWED } from "./languages.ts";
export type { GlossaryPageWords } from "./page-words.ts";
export { isTermId, TERM_IDS, TERMS, type TermGroup, type TermId } from "./terms.ts";
