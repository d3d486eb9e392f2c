import type { DocumentCheck } from "@smartpick/answers";
import type { CoachedDocument } from "../document/document.ts";
import type { DocumentKind } from "../document/kind.ts";
import { RULE_SOURCES } from "../rules/sources.ts";

type Limit = DocumentCheck["limits"][number];

/** Characters that the form takes, by kind of text; where it is not the form that limits, there is none. */
export const MOST_CHARACTERS: Readonly<Partial<Record<DocumentKind, number>>> = {
  "personal-statement": 28_000,
  experience: 750,
};

/** UTF-16 code units as the form counts them: spaces and line breaks included, one final line break not. */
export function charactersOf(text: string): number {
  return text.endsWith("\n") ? text.length - 1 : text.length;
}

/** The limits of the season beside what the text has. */
export function limitsOf({ text, kind }: Pick<CoachedDocument, "text" | "kind">): readonly Limit[] {
  const max = MOST_CHARACTERS[kind];
  if (max === undefined) return [];
  const value = charactersOf(text);
  const source = RULE_SOURCES[kind === "experience" ? "aamc-experience" : "aamc-statement"];
  return [{ name: "characters", value, max, ok: value <= max, source }];
}
