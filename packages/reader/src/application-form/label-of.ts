import { HEADINGS, LABELS, PROSE } from "./labels.ts";

const KNOWN: ReadonlySet<string> = new Set(Object.values(LABELS).flatMap((labels) => labels.map(plain)));
const OF_PROSE: ReadonlySet<string> = new Set([...PROSE].flatMap((field) => LABELS[field].map(plain)));
const TITLES: ReadonlySet<string> = new Set(HEADINGS.map(plain));

/** Whether words are a label and nothing more, with or without its colon. */
export function isLabel(words: string): boolean {
  return KNOWN.has(plain(words));
}

/** Whether words are the label of a text and nothing more. */
export function isLabelOfText(words: string): boolean {
  return OF_PROSE.has(plain(words));
}

/** Whether words begin with a label and its colon. */
export function beginsWithLabel(words: string): boolean {
  const colon = words.indexOf(":");
  return colon > 0 && isLabel(words.slice(0, colon));
}

/** Whether words are the heading of a section. */
export function isHeading(words: string): boolean {
  return TITLES.has(plain(words));
}

function plain(words: string): string {
  return words.toLowerCase().replace(/\s+/g, " ").replace(/:$/, "").trim();
}
