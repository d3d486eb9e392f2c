import type { Token } from "../../document/token.ts";
import { isA } from "../../lexicon/classes.ts";

const OTHERS = new Set("you he she it we they who which that this these those there".split(" "));
const JOINS = new Set([",", ";", "and", "or", "but", "then", "also", "&", "–", "—"]);
const BEFORE_VERB = new Set("also have had has has't been just even only both either first later".split(" "));

/**
 * Whether the verb at token `at` is the writer's own: “I” before it, or before the verb that it is joined to, or no
 * subject at all, as entries are written. “The nurse who helped” is not hers.
 */
export function isOwnDeed(tokens: readonly Token[], at: number): boolean {
  let place = at - 1;
  while (place >= 0 && (isA(tokens[place], "adv") || BEFORE_VERB.has(tokens[place]?.lower ?? ""))) place -= 1;
  const before = tokens[place];
  if (before === undefined) return true;
  if (isWriter(before)) return true;
  if (before.kind === "mark" && tokens.slice(0, place + 1).every(({ kind }) => kind === "mark")) return true;
  if (before.lower === ":") return true;
  if (before.lower === "to" && tokens[place + 1]?.lower === "have") return joinedToWriter(tokens, place);
  if (!JOINS.has(before.lower)) return isOwnAux(tokens, place);
  return joinedToWriter(tokens, place);
}

function isWriter({ lower }: Token): boolean {
  return lower === "i" || lower === "i've" || lower === "i'd" || lower === "i'm";
}

/** “I was”, “I have been”, “I got” before the word. */
function isOwnAux(tokens: readonly Token[], place: number): boolean {
  const aux = tokens[place];
  if (!isA(aux, "be") && !isA(aux, "have") && aux?.lower !== "got" && !isA(aux, "modal") && !isA(aux, "do"))
    return false;
  return isOwnDeed(tokens, place);
}

/** Goes back over what is joined to the nearest subject. */
function joinedToWriter(tokens: readonly Token[], place: number): boolean {
  for (let back = place; back >= 0; back -= 1) {
    const token = tokens[back];
    if (token === undefined) return false;
    if (isWriter(token)) return true;
    if (OTHERS.has(token.lower)) return false;
    if (back === 0) return isA(token, "past") || isA(token, "ing");
  }
  return false;
}
