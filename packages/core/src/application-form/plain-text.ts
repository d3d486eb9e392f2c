/** A sign that does not go into plain text as it is: what becomes of it, and how often it stands there. */
export interface ChangedSign {
  readonly sign: string;
  /** `null`: nothing plain stands for it, so the form may lose it. */
  readonly becomes: string | null;
  readonly count: number;
}

/** A text as a plain form keeps it, and what changes on the way. */
export interface PlainText {
  readonly text: string;
  readonly changed: readonly ChangedSign[];
}

const PLAIN: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "‘": "'",
  "’": "'",
  "‚": "'",
  "–": "-",
  "—": "-",
  "―": "-",
  "‒": "-",
  "‐": "-",
  "‑": "-",
  "…": "...",
  "•": "-",
  "‣": "-",
  "\t": " ",
  "\u00a0": " ",
  "\u202f": " ",
  "\u00ad": "",
  "\u200b": "",
  "\ufeff": "",
};
/** Letters of the Latin script and the common signs of a keyboard stay; all else is looked at. */
const OTHER = /[^\p{Script=Latin}\p{M}\p{Nd}\n -~£€]/gu;

/** The text with plain signs, and the list of what changed. A sign without a plain form stays and is named. */
export function plainTextOf(text: string): PlainText {
  const counts = new Map<string, number>();
  const plain = text.replaceAll(OTHER, (sign) => {
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
    return PLAIN[sign] ?? sign;
  });
  const changed = [...counts].map(([sign, count]) => ({ sign, becomes: PLAIN[sign] ?? null, count }));
  return { text: plain, changed };
}
