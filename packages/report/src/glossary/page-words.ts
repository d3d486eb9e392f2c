/** The words of the glossary's own screen around its entries, in one language. */
export interface GlossaryPageWords {
  /** The screen that it belongs to. */
  readonly home: string;
  readonly screen: string;
  readonly title: string;
  readonly lead: string;
  /** Before the choice of a language. */
  readonly explainedIn: string;
  readonly search: (words: number) => string;
  /** How many words a search finds. */
  readonly fit: (found: number) => string;
  /** Names the words that a search finds. */
  readonly found: string;
  /** Names the buttons that lead to letters. */
  readonly letters: string;
  readonly noSuchAddress: string;
  readonly inApp: string;
  readonly origins: string;
  readonly sources: string;
  /** Of a source without a date: that it has none, and the day on which it was read (`null` = not known). */
  readonly undated: (read: string | null) => string;
  readonly sourcesFailed: string;
  readonly failed: string;
  readonly again: string;
  /** No word fits a query, for a terminal. */
  readonly noneFits: (query: string) => string;
}

/** The screen's own words in English. */
export const EN_PAGE: GlossaryPageWords = {
  home: "How we know",
  screen: "Glossary",
  title: "The words of the Match, in plain words.",
  lead: "You will meet these words in English. Each stands here with what it means, and why it matters to you.",
  explainedIn: "Explained in",
  search: (words) => `Search ${words} words`,
  fit: (found) => {
    if (found === 0) return "No word fits. Try a shorter one.";
    return found === 1 ? "1 word fits." : `${found} words fit.`;
  },
  found: "Found",
  letters: "Letters",
  noSuchAddress: "The glossary has no word at this address. All words stand below.",
  inApp: "In this app",
  origins: "Where rules and numbers of these explanations come from",
  sources: "Sources",
  undated: (read) => (read === null ? "date unknown" : `no date, read ${read}`),
  sourcesFailed: "The titles of the sources could not be loaded. Check your connection, then try again.",
  failed: "The glossary could not be loaded. Check your connection, then try again.",
  again: "Try again",
  noneFits: (query) => `No word of the glossary fits “${query}”.`,
};

/** The screen's own words in Spanish; no physician whose language it is has read them yet. */
export const ES_PAGE: GlossaryPageWords = {
  home: "Cómo lo sabemos",
  screen: "Glosario",
  title: "Las palabras del Match, en palabras sencillas.",
  lead: "Usted encontrará estas palabras en inglés. Aquí está lo que significa cada una y por qué le importa.",
  explainedIn: "Explicado en",
  search: (words) => `Buscar entre ${words} palabras`,
  fit: (found) => {
    if (found === 0) return "Ninguna palabra coincide. Pruebe con una más corta.";
    return found === 1 ? "1 palabra coincide." : `${found} palabras coinciden.`;
  },
  found: "Palabras encontradas",
  letters: "Letras",
  noSuchAddress: "El glosario no tiene ninguna palabra en esta dirección. Todas las palabras están abajo.",
  inApp: "En esta aplicación",
  origins: "De dónde vienen las reglas y los números de estas explicaciones",
  sources: "Fuentes",
  undated: (read) => (read === null ? "fecha desconocida" : `sin fecha, leído el ${read}`),
  sourcesFailed: "No se pudieron cargar los títulos de las fuentes. Revise su conexión e inténtelo de nuevo.",
  failed: "No se pudo cargar el glosario. Revise su conexión e inténtelo de nuevo.",
  again: "Intentar de nuevo",
  noneFits: (query) => `Ninguna palabra del glosario coincide con “${query}”.`,
};
