import { Lexer } from "yaml";

const DEEPEST = 60;

/**
 * Whether a text nests deeper than any profile does. Looked at before parsing, because the parser calls itself at each
 * level and would exhaust the stack on a text made to do so.
 */
export function nestsTooDeep(text: string): boolean {
  let flow = 0;
  let block = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === "[" || token === "{") flow += 1;
    else if (token === "]" || token === "}") flow = Math.max(0, flow - 1);
    else if (token === "-" || token === "?" || token === ":") block += flow === 0 ? 1 : 0;
    else if (token.startsWith("\n") || token.startsWith("\r")) block = 0;
    else if (block === 0 && /^[ \t]/.test(token)) block = Math.floor(token.length / 2);
    if (flow > DEEPEST || block > DEEPEST) return true;
  }
  return false;
}
