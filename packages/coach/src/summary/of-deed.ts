import type { Token } from "../document/token.ts";
import { isA } from "../lexicon/classes.ts";
import type { PatternMatch } from "../pattern/match-pattern.ts";
import { isOwnDeed } from "../rules/sentence/own-deed.ts";

/** Here another clause begins, with somebody else in it. */
const BREAKS = new Set("; : he she it they you because who whose although though since if".split(" "));
/** With these a sentence opens on when and where she did it. */
const OPENS = new Set(
  "when after as while during in at on for with without from by under until before since though although".split(
    " ",
  ),
);
const OTHERS = new Set("he she they who you".split(" "));

/** Whether the words of a competency belong to a deed of hers: they hold its verb, follow it, or open its sentence. */
export function isOfDeed(tokens: readonly Token[], match: PatternMatch, deeds: readonly number[]): boolean {
  if (isA(tokens[match.first], "past") && !isOwnDeed(tokens, match.first)) return false;
  return deeds.some((deed) => {
    if (match.first <= deed && deed <= match.last) return true;
    if (deed < match.first) return !has(tokens, deed, match.first, BREAKS);
    return OPENS.has(tokens[0]?.lower ?? "") && !has(tokens, 0, deed, OTHERS);
  });
}

const has = (tokens: readonly Token[], from: number, to: number, words: ReadonlySet<string>): boolean =>
  tokens.slice(from, to).some(({ lower }) => words.has(lower));
