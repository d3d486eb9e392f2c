import type { Problem } from "@smartpick/core";
import { Lexer } from "yaml";
import { DEEPEST, DEEPEST_BLOCK, LONGEST_FILE, MOST_PARTS } from "./limits.ts";

/**
 * The refusal of a text that is longer, of more parts or nested deeper than any profile is; `null` when it fits. Looked at
 * before parsing, because the parser calls itself at each level, and takes seconds over a text made of marks. A line of
 * block style is at most as deep as its indentation and its `-`, `?` and `:` together.
 */
export function textSizeProblem(text: string): Problem | null {
  if (text.length > LONGEST_FILE) {
    return { code: "too-large", path: "", found: text.length, most: LONGEST_FILE, unit: "characters" };
  }
  let parts = 0;
  let flow = 0;
  let indent = 0;
  let indicators = 0;
  let atLineStart = true;
  for (const token of new Lexer().lex(text)) {
    parts += 1;
    if (parts > MOST_PARTS) {
      return { code: "too-large", path: "", found: null, most: MOST_PARTS, unit: "parts" };
    }
    if (token === "\n" || token === "\r\n") {
      indent = 0;
      indicators = 0;
      atLineStart = true;
      continue;
    }
    if (token === "[" || token === "{") flow += 1;
    else if (token === "]" || token === "}") flow = Math.max(0, flow - 1);
    else if (flow === 0 && (token === "-" || token === "?" || token === ":")) indicators += 1;
    else if (atLineStart && token.startsWith(" ")) indent = token.length;
    atLineStart = false;
    if (flow > DEEPEST || (indicators > 0 && indent + indicators > DEEPEST_BLOCK)) {
      return { code: "syntax", path: "", fault: { kind: "too-deep", most: DEEPEST } };
    }
  }
  return null;
}
