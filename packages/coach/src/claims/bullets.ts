import type { BulletSlot, EntryBullet } from "@smartpick/answers";
import { type CoachedDocument, documentOf } from "../document/document.ts";
import type { Claim } from "./claim.ts";
import { claimsIn } from "./claims-in.ts";
import { numberAt } from "./number-at.ts";
import type { PlacedEntry } from "./posts.ts";
import { isCommon } from "./stems.ts";
import { wholeNumbers } from "./whole-numbers.ts";

type Slice = EntryBullet["slices"][number];

/** The only words that stand between her own. */
export const JOINING: readonly string[] = ["and", "with", "for", "in", ","];

/** A line for each deed of each entry, made of slices of what she entered there; what is missing is asked. */
export function bulletsOf(entries: readonly PlacedEntry[]): readonly EntryBullet[] {
  return entries.flatMap(({ entry: { text }, place }) => {
    if (text === null) return [];
    const document = documentOf(text, "experience");
    const claims = claimsIn(document, true);
    const numbers = numbersIn(document);
    return claims.flatMap((claim, at) => {
      if (!isDeed(claim)) return [];
      const next = claims[at + 1];
      const outcome = next?.isEffect === true && isTied(text, claim, next) ? next : null;
      return bulletOf({ claim, effect: outcome, text, place, numbers }) ?? [];
    });
  });
}

/** What changed is hers where she says so: in the same sentence, by “it” and the like, or by naming the thing again. */
function isTied(text: string, deed: Claim, effect: Claim): boolean {
  if (/^(?:it|this|that|which|these|they)\b/i.test(text.slice(effect.from, effect.to))) return true;
  if (!/[.!?\n]/.test(text.slice(deed.to, effect.from))) return true;
  return [...effect.words].some((word) => !isCommon(word) && deed.words.has(word));
}

const isDeed = ({ kind, verb, isEffect, fact }: Claim): boolean =>
  verb !== null && fact === null && !isEffect && (kind === "deed" || kind === "number" || kind === "role");

/** Where a number of more than one stands, in figures or words, whatever it counts. */
function numbersIn({ sentences }: CoachedDocument): readonly number[] {
  return sentences.flatMap(({ sentence, from }) => {
    const tokens = wholeNumbers(sentence.tokens);
    return tokens.flatMap((token, at) => {
      const isShare = /^(?:half|thirds?|quarters?|twice|double|both)$/.test(token.lower);
      return isShare || (numberAt(tokens, at)?.value ?? 1) > 1 ? [from + token.from] : [];
    });
  });
}

interface BulletParts {
  readonly claim: Claim;
  readonly effect: Claim | null;
  readonly text: string;
  readonly place: number;
  readonly numbers: readonly number[];
}

function bulletOf({ claim, effect, text, place, numbers }: BulletParts): EntryBullet | null {
  const { verb } = claim;
  if (verb === null) return null;
  const slice = (slot: BulletSlot, from: number, to: number): Slice => ({
    ...{ slot, field: "text", from, to, quote: text.slice(from, to) },
  });
  const start = verb.to + (/^\s*/.exec(text.slice(verb.to, claim.to))?.[0].length ?? 0);
  if (start >= claim.to) return null;
  const slices = [slice("verb", verb.from, verb.to), slice("object", start, claim.to)];
  const outside = <T extends { from: number; to: number }>(parts: readonly T[]): T | undefined =>
    parts.find(({ to }) => to <= verb.from);
  const tool = outside(claim.tools);
  const number = outside(claim.numbers);
  if (tool !== undefined) slices.push(slice("tool", tool.from, tool.to));
  if (number !== undefined) slices.push(slice("number", number.from, number.to));
  if (effect !== null) slices.push(outcomeOf(effect, text, slice));
  const has = (slot: BulletSlot): boolean => slices.some((one) => one.slot === slot);
  const missing: BulletSlot[] = [];
  if (claim.tools.length === 0) missing.push("tool");
  const isCounted = slices.some(({ from, to }) => numbers.some((at) => from <= at && at < to));
  if (!isCounted) missing.push("number");
  if (!has("outcome")) missing.push("outcome");
  return { place, slices, text: joined(slices), missing };
}

/** What “it” did begins with its verb; else the whole of what changed. */
function outcomeOf(
  { from, to, verb }: Claim,
  text: string,
  slice: (slot: BulletSlot, from: number, to: number) => Slice,
): Slice {
  const begins = /^(?:it|this|that|which|these|they)\b/i.test(text.slice(from, to));
  return slice("outcome", begins && verb !== null ? verb.from : from, to);
}

const BEFORE: Readonly<Record<BulletSlot, string>> = {
  verb: "",
  object: " ",
  tool: " with ",
  number: ", ",
  outcome: ", ",
};

function joined(slices: readonly Slice[]): string {
  return slices.map(({ slot, quote }) => `${BEFORE[slot]}${quote}`).join("");
}
