import { randomBytes } from "node:crypto";
import { escapedControls } from "@smartpick/report/controls";
import type { Io } from "../io.ts";

/** A colour or weight of text, as the number of its terminal code, and the one that ends it. */
export type Paint = readonly [on: number, off: number];

/** Not to be guessed, so that no text of a profile, a ledger or a command line can colour itself. */
const KEY = randomBytes(8).toString("hex");
const BEGIN = `\u001B<${KEY}:`;
const MARK = new RegExp(`${BEGIN}(\\d+)>`, "g");

/** The text in a colour: with marks of this process alone, which the writer turns into codes of the terminal. */
export function painted(text: string, [on, off]: Paint): string {
  return `${BEGIN}${on}>${text}${BEGIN}${off}>`;
}

/** The marks of `painted`, taken apart: the text alone, and the first two marks. */
export function unpainted(text: string): { readonly text: string; readonly marks: readonly string[] } {
  return { text: text.replace(MARK, ""), marks: text.match(MARK) ?? [] };
}

/**
 * Text as a terminal may get it: colours of this program become codes; every other control and direction-changing
 * character stands there as `\uXXXX`, which a JSON document reads back as the same character.
 */
export function terminalText(text: string): string {
  return text
    .split(MARK)
    .map((part, at) => (at % 2 === 0 ? escapedControls(part) : `\u001B[${part}m`))
    .join("");
}

/** The same streams, through which nothing but `terminalText` passes. */
export function safeStreams(io: Io): Io {
  return { ...io, out: (text) => io.out(terminalText(text)), err: (text) => io.err(terminalText(text)) };
}
