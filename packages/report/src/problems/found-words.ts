import type { Found } from "@smartpick/core";

type Words = { readonly [Kind in Found["kind"]]: (found: Extract<Found, { kind: Kind }>) => string };

const WORDS: Words = {
  nothing: () => "nothing",
  "empty-text": () => "empty text",
  // A number in quotation marks looks like one and is none.
  text: ({ text }) => (/^[-+]?\d/.test(text) && Number.isFinite(Number(text)) ? `"${text}" as text` : text),
  number: ({ number }) => numberFound(number),
  flag: ({ flag }) => String(flag),
  list: ({ size }) => (size === 0 ? "an empty list" : "a list"),
  keys: () => "a group of keys",
  other: () => "something that is no text, number, list or group of keys",
};

/** What stands in a field, as a sentence quotes it: `"a list"`, `"\"224\" as text"`, `"999"`. */
export function foundWords(found: Found): string {
  return (WORDS[found.kind] as (given: Found) => string)(found);
}

function numberFound(number: number): string {
  if (Number.isNaN(number)) return "not a number";
  return Number.isFinite(number) ? String(number) : "an endless number";
}
