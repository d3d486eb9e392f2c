import type { Token } from "../document/token.ts";
import { isA } from "../lexicon/classes.ts";

/** Tokens with the “R.” that ends a sentence taken apart; the splitter reads it as an initial, and goes on. */
export function withToolsApart(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    if (token.text !== "R." || (next !== undefined && !isA(next, "cap"))) return [token];
    if (!/^(?:in|with|using|and|or)$/.test(tokens[at - 1]?.lower ?? "")) return [token];
    const middle = token.from + 1;
    return [
      { ...token, text: "R", lower: "r", to: middle },
      { kind: "mark", text: ".", lower: ".", from: middle, to: token.to },
    ];
  });
}

/** Whether a token is the full stop behind such a tool. */
export function isToolEnd(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "." && tokens[at - 1]?.text === "R" && at < tokens.length - 1;
}
