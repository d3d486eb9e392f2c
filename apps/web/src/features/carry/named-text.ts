import { isIsoDate } from "@smartpick/core";

/** A profile's text with who it is from and when it was packed. */
export interface NamedText {
  readonly text: string;
  /** As she calls this profile; `null` where it does not say. */
  readonly name: string | null;
  /** ISO day; `null` where it does not say. */
  readonly day: string | null;
}

const LONGEST_NAME = 80;
const HEAD = /^# From (?<name>[^\r\n]{1,160}) on (?<day>\d{4}-\d{2}-\d{2})\r?\n/;
/** Control, direction and other signs without a shape of their own: a name with them could look like another one. */
const SHAPELESS = /[\p{C}\p{Zl}\p{Zp}]+/gu;

/** The text with a first line that names it. The line is a comment of the format: every reader passes it over. */
export function withName(text: string, name: string, day: string): string {
  const plain = plainName(name);
  return plain === "" ? text : `# From ${plain} on ${day}\n${text}`;
}

/** The text and what its first line says of it. */
export function namedText(text: string): NamedText {
  const { name = "", day = "" } = HEAD.exec(text)?.groups ?? {};
  return { text, name: plainName(name) || null, day: isIsoDate(day) ? day : null };
}

function plainName(name: string): string {
  return [...name.replace(SHAPELESS, " ").trim()].slice(0, LONGEST_NAME).join("").trim();
}
