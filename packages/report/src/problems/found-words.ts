import type { Found } from "@smartpick/core";

type Words = { readonly [Kind in Found["kind"]]: (found: Extract<Found, { kind: Kind }>) => string };

const WORDS: Words = {
  nothing: () => "nothing",
  "empty-text": () => "empty text",
  text: ({ text }) => text,
  number: ({ number }) => numberFound(number),
  flag: ({ flag }) => String(flag),
  list: ({ size }) => (size === 0 ? "an empty list" : "a list"),
  keys: () => "a group of keys",
  other: () => "something that is no text, number, list or group of keys",
};

/** What stands in a field, as a sentence quotes it: `"a list"`, `"224"`, `"2021."`. */
export function foundWords(found: Found): string {
  return (WORDS[found.kind] as (given: Found) => string)(found);
}

/**
 * The same for a reader who sees the file: a number in quotation marks looks like one and is none, so it is named
 * `"\"224\" as text"`.
 */
export function foundInFileWords(found: Found): string {
  const isNumberAsText =
    found.kind === "text" && /^[-+]?\d/.test(found.text) && Number.isFinite(Number(found.text));
  return isNumberAsText ? `"${found.text}" as text` : foundWords(found);
}

function numberFound(number: number): string {
  if (Number.isNaN(number)) return "not a number";
  return Number.isFinite(number) ? String(number) : "an endless number";
}
