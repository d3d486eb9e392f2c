/** What a field takes, as data: the shells put it in words, and the JSON Schema describes its fields with it. */
export type Takes =
  | NumberTakes
  /** One of a few fixed words. */
  | { readonly kind: "words"; readonly words: readonly string[] }
  /** A name of a vocabulary too long to list. */
  | { readonly kind: "name"; readonly of: Vocabulary }
  | { readonly kind: "date" }
  /** A month, or where `now` is set the word for an end that has not come. */
  | { readonly kind: "month"; readonly now: boolean }
  /** An hour of the day on the 24-hour clock. */
  | { readonly kind: "clock" }
  /** A web address, http or https. */
  | { readonly kind: "address" }
  /** A .csv file beside the file that names it, or in a folder below. */
  | { readonly kind: "table-beside" }
  | { readonly kind: "program" }
  | { readonly kind: "flag" }
  | { readonly kind: "text"; readonly most: number }
  /** A list of items that each take `of`; `null` = anything. */
  | { readonly kind: "list"; readonly of: Takes | null; readonly least: 0 | 1 }
  /** A group of these keys. */
  | { readonly kind: "keys"; readonly keys: readonly string[] }
  /** A group with one key a name of the vocabulary, each with these keys inside. */
  | { readonly kind: "map"; readonly of: Vocabulary; readonly keys: readonly string[] }
  /** `default`, or numbers of signals by specialty. */
  | { readonly kind: "signals" }
  /** Text, a number, true or false. */
  | { readonly kind: "value" }
  /** A name or a whole number. */
  | { readonly kind: "label" }
  /** Text, a number, true, false, a list or keys. */
  | { readonly kind: "plain" }
  | { readonly kind: "anything" };

/** A number from `least` to `most` (`null` = no end), or one of `words` where the field takes those too. */
export interface NumberTakes {
  readonly kind: "number";
  readonly least: number | null;
  readonly most: number | null;
  readonly whole: boolean;
  readonly of: Quantity;
  readonly words: readonly string[];
}

/** What a number counts. */
export type Quantity = "number" | "programs" | "score" | "year" | "season" | "usd" | "months";

/** Names that a field may take from a long list. */
export type Vocabulary = "specialty" | "state" | "division" | "tier" | "ledger-field";

/** A plain number from `least` to `most`. */
export function numberTakes(
  least: number | null,
  most: number | null,
  whole: boolean,
  of: Quantity = "number",
): NumberTakes {
  return { kind: "number", least, most, whole, of, words: [] };
}
