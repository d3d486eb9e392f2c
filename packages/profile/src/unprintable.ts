import type { Problem } from "@smartpick/core";
import { dotted, type Path } from "./path.ts";

/** Control characters, characters that turn the direction of a line, and halves of characters. */
const BANNED = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;
/** The same, but for the white space that a file of text has. */
const BANNED_IN_FILE = /(?![\t\n\r\u0085])\p{Cc}|[\p{Cs}\u202A-\u202E\u2066-\u2069]/u;
/** The same, but for the line ends and tabs of a longer text. */
const BANNED_IN_LINES = /(?![\t\n])\p{Cc}|[\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

/** The refusal of a file with a character that a terminal or a page would not show as text; `null` when there is none. */
export function unprintableInFile(body: string): Problem | null {
  const found = BANNED_IN_FILE.exec(body);
  if (found === null) return null;
  const line = body.slice(0, found.index).split("\n").length;
  return { code: "unprintable", path: "", character: found[0].codePointAt(0) ?? 0, line };
}

/** A longer text without the characters that no file may hold: they come along unseen when text is copied. */
export function withoutUnprintable(text: string): string {
  return text.replace(new RegExp(BANNED_IN_LINES, "gu"), "");
}

/** Texts of the application form, which a field of several lines asks for. */
const FORM_TEXTS: readonly unknown[] = ["text", "meaning", "impactful"];

/**
 * The refusal of a text, decoded from whatever escapes a file has, at its path. `hasLines` says where a text may have
 * several lines; in a profile these are notes, shared work and the texts of the application form.
 */
export function unprintableAt(
  text: string,
  path: Path,
  hasLines: (path: Path) => boolean = hasLinesInProfile,
): Problem | null {
  const found = (hasLines(path) ? BANNED_IN_LINES : BANNED).exec(text);
  if (found === null) return null;
  return { code: "unprintable", path: dotted(path), character: found[0].codePointAt(0) ?? 0 };
}

function hasLinesInProfile(path: Path): boolean {
  const [first] = path;
  if (first === "application") return FORM_TEXTS.includes(path.at(-1));
  return first === "portfolio" || first === "notes" || path.at(-1) === "note" || path.at(-2) === "shared";
}
