import type { Token } from "../document/token.ts";
import { isA } from "../lexicon/classes.ts";
import type { Claim, Named, Quantity } from "./claim.ts";
import { INNER, ROLES, SOFT } from "./claim.words.ts";
import { DEEDS, GESTURES } from "./deeds.words.ts";
import { isPast } from "./past-tense.ts";
import type { Segment } from "./segments.ts";
import { OUTCOMES, PROJECTS, REACHING, TAKING_PART } from "./setting.words.ts";
import { lemmaOf, wordsIn } from "./stems.ts";

type Parts = Pick<Claim, "verb" | "numbers" | "tools" | "names" | "isEffect">;

/** What a part of a sentence claims; `null` where it claims nothing. */
export function kindOf({ tokens, isWish, whose }: Segment, parts: Parts): Claim["kind"] | null {
  const { verb, numbers, tools, isEffect } = parts;
  const content = [...wordsIn(tokens)];
  if (content.length === 0) return null;
  if (isWish) return whose === "hers" && content.length >= 3 ? "goal" : null;
  const counts = numbers.filter(({ unit }) => unit !== "months");
  if (verb !== null && INNER.has(verb.name))
    return tools.length > 0 && /^(?:know|learn)$/.test(verb.name) ? "tool" : null;
  if (isEffect) return "number";
  if (isOutcome(tokens, counts)) return "number";
  if (whose === "it") return counts.length > 0 && isOfProject(tokens, counts) ? "number" : null;
  if (isRole(tokens, verb)) return "role";
  if (verb !== null && counts.length > 0 && (DEEDS.has(verb.name) || SOFT.has(verb.name))) return "number";
  if (verb !== null && DEEDS.has(verb.name) && content.length >= 2 && !isGesture(tokens, verb)) return "deed";
  if (verb !== null && SOFT.has(verb.name) && (parts.names.length > 0 || tools.length > 0)) return "deed";
  if (verb === null && tools.length > 0) return "tool";
  // “Rabies project in twenty villages”, as a line of an entry.
  if (verb === null && counts.length > 0 && tokens.some(({ lower }) => PROJECTS.has(lower))) return "number";
  return null;
}

/** “Placed my hand on his shoulder”, “answered his question”. */
function isGesture(tokens: readonly Token[], { name, to }: Named): boolean {
  return (
    GESTURES.has(name) &&
    isA(
      tokens.find(({ from }) => from >= to),
      "poss",
    )
  );
}

/** “The project reached 148 families”, “it served 148 families”, “148 families joined”. */
function isOfProject(tokens: readonly Token[], [first]: readonly Quantity[]): boolean {
  const verb = tokens.findIndex((token) => isPast(token));
  if (verb < 0 || first === undefined) return false;
  const subject = tokens.slice(0, verb);
  if (
    subject.some(({ lower }) => PROJECTS.has(lower)) &&
    /^(?:the|our|this|my|it)$/.test(subject[0]?.lower ?? "")
  )
    return true;
  const lemma = lemmaOf(tokens[verb]?.lower ?? "");
  if (/^(?:it|which|that)$/.test(subject.at(-1)?.lower ?? "")) return REACHING.has(lemma);
  const isCounted = subject.some(({ from }) => from === first.from);
  return isCounted && TAKING_PART.has(lemma);
}

/** “88 of the next 96 patients finished treatment”: what became of those who are counted. */
function isOutcome(tokens: readonly Token[], [first]: readonly Quantity[]): boolean {
  const verb = tokens.findIndex((token) => isPast(token));
  if (verb < 0 || first === undefined || !first.isPart) return false;
  return first.from === tokens[0]?.from && OUTCOMES.has(lemmaOf(tokens[verb]?.lower ?? ""));
}

/** “as a volunteer of …”, “I was president of …”, “quality committee member”. */
function isRole(tokens: readonly Token[], verb: Named | null): boolean {
  const at = tokens.findIndex(({ lower }) => ROLES.has(lower));
  if (at < 0) return false;
  const before = tokens.slice(Math.max(0, at - 4), at);
  const isNamed = before.some(({ lower }) => /^(?:as|was|am|became|elected|appointed|served)$/.test(lower));
  return isNamed || (verb === null && at >= tokens.length - 6);
}
