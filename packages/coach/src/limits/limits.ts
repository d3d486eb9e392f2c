import type { DocumentCheck } from "@smartpick/answers";
import type { CoachedDocument } from "../document/document.ts";
import type { DocumentKind } from "../document/kind.ts";
import { RULE_SOURCES } from "../rules/sources.ts";
import { charactersOf } from "./characters-of.ts";

type Limit = DocumentCheck["limits"][number];

/** Characters that the form takes, by kind of text; where it is not the form that limits, there is none. */
export const MOST_CHARACTERS: Readonly<Partial<Record<DocumentKind, number>>> = {
  "personal-statement": 28_000,
  experience: 750,
};

/** The limits of the season beside what the text has. */
export function limitsOf({ text, kind }: Pick<CoachedDocument, "text" | "kind">): readonly Limit[] {
  const max = MOST_CHARACTERS[kind];
  if (max === undefined) return [];
  const value = charactersOf(text);
  const source = RULE_SOURCES[kind === "experience" ? "aamc-experience" : "aamc-statement"];
  return [{ name: "characters", value, max, ok: value <= max, source }];
}
