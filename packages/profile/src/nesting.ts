import { Lexer } from "yaml";

const DEEPEST_FLOW = 60;
const DEEPEST_BLOCK = 200;

/**
 * Whether a text nests deeper than any profile does. Looked at before parsing, because the parser calls itself at each
 * level and would exhaust the stack on a text made to do so. A line of block style is at most as deep as its
 * indentation and its `-`, `?` and `:` together.
 */
export function nestsTooDeep(text: string): boolean {
  let flow = 0;
  let indent = 0;
  let indicators = 0;
  let atLineStart = true;
  for (const token of new Lexer().lex(text)) {
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
    if (flow > DEEPEST_FLOW || (indicators > 0 && indent + indicators > DEEPEST_BLOCK)) return true;
  }
  return false;
}
