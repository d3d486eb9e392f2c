import type { Token } from "../document/token.ts";
import { isA } from "../lexicon/classes.ts";
import type { Named } from "./claim.ts";
import { LONG_TOOLS, TOOLS } from "./claim.words.ts";

/** The tools that a stretch of tokens names. */
export function toolsIn(tokens: readonly Token[]): readonly Named[] {
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    const both = next === undefined ? "" : `${token.lower} ${next.lower}`;
    if (next !== undefined && LONG_TOOLS.has(both)) return [{ from: token.from, to: next.to, name: both }];
    if (!TOOLS.has(token.lower)) return [];
    // “excel” and “epic” are words too; a tool is written with a capital.
    if (/^(?:r|excel|epic|sas|access|odk|stata|java|python|latex)$/.test(token.lower) && !isA(token, "cap"))
      return [];
    // “Access to care” may begin a sentence.
    if (
      token.lower === "access" &&
      !/^(?:in|with|using|and|into|ms|microsoft)$/.test(tokens[at - 1]?.lower ?? "")
    )
      return [];
    return [{ from: token.from, to: token.to, name: token.lower }];
  });
}

const TITLES = new Set("dr dr. prof professor mr mrs ms step usmle i english i'm i've i'd".split(" "));
const LINKS = /^(?:of|for|the|and)$/;

/** Names of places and societies: words with a capital inside a sentence, joined where they stand together. */
export function namesIn(tokens: readonly Token[], isStart: boolean): readonly Named[] {
  const found: Named[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isName(tokens, at, isStart)) continue;
    let last = at;
    while (isName(tokens, last + 1, isStart) || isLinked(tokens, last + 1, isStart)) last += 1;
    const [from, to] = [tokens[at]?.from ?? 0, tokens[last]?.to ?? 0];
    const name = tokens
      .slice(at, last + 1)
      .map(({ lower }) => lower)
      .join(" ");
    found.push({ from, to, name });
    at = last;
  }
  return found;
}

function isName(tokens: readonly Token[], at: number, isStart: boolean): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word" || !isA(token, "cap") || token.text.length < 3)
    return false;
  if (isA(token, "month") || isA(token, "weekday") || TITLES.has(token.lower)) return false;
  if (TOOLS.has(token.lower) || TITLES.has(tokens[at - 1]?.lower ?? "")) return false;
  return at > 0 || !isStart;
}

/** “University of Gondar” is one name. */
function isLinked(tokens: readonly Token[], at: number, isStart: boolean): boolean {
  const token = tokens[at];
  return (
    token !== undefined && LINKS.test(token.lower) && token.lower !== "and" && isName(tokens, at + 1, isStart)
  );
}
