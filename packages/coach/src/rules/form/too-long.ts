import { charactersOf } from "../../limits/characters-of.ts";
import { MOST_CHARACTERS } from "../../limits/limits.ts";
import type { DocumentRule } from "../rule.ts";

/** More characters than the form takes: the rest is cut off or refused. */
export const tooLong: DocumentRule = {
  name: "too-long",
  id: "too-long",
  form: "count",
  severity: "must",
  message: "This is longer than the form takes.",
  why: "The form counts every character, spaces included, and takes no more.",
  source: "aamc-experience",
  ask: "Which sentence would a reader not miss?",
  find: ({ text, kind, body }) => {
    const most = MOST_CHARACTERS[kind];
    const characters = charactersOf(text);
    if (most === undefined || characters <= most) return [];
    const over = characters - most;
    const message = `${characters} characters; the form takes ${most}. ${over} too many.`;
    return [
      { from: Math.max(body.from, Math.min(most, body.to - 1)), to: Math.min(body.to, most + 300), message },
    ];
  },
};
