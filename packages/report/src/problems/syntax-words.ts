import type { SyntaxFault } from "@smartpick/core";

type Words = {
  readonly [Kind in SyntaxFault["kind"]]: (fault: Extract<SyntaxFault, { kind: Kind }>) => SyntaxWords;
};

/** What is wrong with the form of a file, and what to use instead; both may stand in a sentence. */
export interface SyntaxWords {
  readonly found: string;
  readonly use: string;
}

const WORDS: Words = {
  tab: ({ detail }) => ({ found: detail, use: "spaces at the start of a line, no tabs" }),
  "second-document": ({ detail }) => ({ found: detail, use: "one document a file, without a second ---" }),
  "open-bracket": ({ detail }) => ({ found: detail, use: "every bracket and quotation mark closed" }),
  indentation: ({ detail }) => ({
    found: detail,
    use: "keys of one group indented by the same number of spaces",
  }),
  colon: ({ detail }) => ({ found: detail, use: "one key a line, text with a colon in quotation marks" }),
  other: ({ detail, json }) => ({
    found: detail,
    use: json
      ? "JSON, with keys and text in double quotation marks"
      : "YAML or JSON, with text that has special characters in quotation marks",
  }),
  alias: ({ found }) => ({ found: `*${found}`, use: "the value written out, without & and *" }),
  anchor: ({ found }) => ({ found: `&${found}`, use: "the value written out, without & and *" }),
  tag: ({ found }) => ({ found, use: "the value without a tag" }),
  "key-is-no-word": () => ({ found: "a key that is no word", use: "keys that are words" }),
  "too-deep": ({ most }) => ({
    found: `groups within groups, more than ${most} deep`,
    use: "fewer levels, as no file needs more than five",
  }),
};

/** A fault of form in words, and its remedy. */
export function syntaxWords(fault: SyntaxFault): SyntaxWords {
  return (WORDS[fault.kind] as (given: SyntaxFault) => SyntaxWords)(fault);
}

/** A character that cannot be shown, by its number in Unicode: `"U+202E"`. */
export function characterName(character: number): string {
  return `U+${character.toString(16).toUpperCase().padStart(4, "0")}`;
}
