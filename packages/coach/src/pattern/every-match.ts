import type { Token } from "../document/token.ts";
import type { PatternMatch } from "./match-pattern.ts";
import { patternIndex } from "./pattern-index.ts";

/**
 * Every place where one of some patterns fits, those that overlap too: an exception must not be lost because another one
 * began before it.
 */
export function everyMatch(lines: readonly string[]): (tokens: readonly Token[]) => readonly PatternMatch[] {
  const index = patternIndex(lines.map((line) => [line, line] as const));
  return (tokens) => index.matches(tokens).map(({ match }) => match);
}
