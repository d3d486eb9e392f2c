import type { Reading } from "@smartpick/answers";

/** A sign that does not go into plain text as it is: what becomes of it, and where it stands. */
export type ChangedSign = NonNullable<Reading["machine"]>["signs"][number];

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
/**
 * Letters of the Latin script and the common signs of a keyboard stay; all else is looked at. A picture of several parts is
 * one sign, and so are the letters of a word in another script.
 */
const OTHER =
  /\p{Extended_Pictographic}(?:[\ufe0f\u20e3]|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic})*|(?:(?!\p{Script=Latin})\p{L}\p{M}*)+|[^\p{Script=Latin}\p{M}\p{Nd}\r\n -~£€]/gu;

/** The text with plain signs, and the list of what changed. A sign without a plain form stays and is named. */
export function plainTextOf(text: string): PlainText {
  const places = new Map<string, number[]>();
  const plain = text.replace(OTHER, (sign: string, at: number) => {
    const known = places.get(sign);
    if (known === undefined) places.set(sign, [at]);
    else known.push(at);
    return plainOf(sign) ?? sign;
  });
  const changed = [...places].map(([sign, at]) => ({ sign, becomes: plainOf(sign), at }));
  return { text: plain, changed };
}

const plainOf = (sign: string): string | null => (Object.hasOwn(PLAIN, sign) ? (PLAIN[sign] ?? null) : null);
