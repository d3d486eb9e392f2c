import type { Token } from "../document/token.ts";
import { isA } from "../lexicon/classes.ts";
import { numberOf } from "../rules/story/number-words.ts";
import type { Hedge, Quantity } from "./claim.ts";
import { isPast } from "./past-tense.ts";
import { isContent, stemOf } from "./stems.ts";

const DAYS_A_MONTH = 30.4;
const MONTHS: ReadonlyMap<string, number> = new Map([
  ["day", 1 / DAYS_A_MONTH],
  ["week", 7 / DAYS_A_MONTH],
  ["month", 1],
  ["year", 12],
]);
/** What stands before a number that names a thing and counts none. */
const NAMES_ONE =
  /^(?:step|level|type|stage|grade|phase|version|tier|class|age|aged|room|bed|no|number|covid|part|chapter)$/;
const NARROWING = /^(?:with|who|of|aged|under|over|from)$/;
const MOST_WORDS = 4;

/** The numbers of a stretch of tokens with what they count; places count from the start of the sentence. */
export function quantitiesIn(tokens: readonly Token[]): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const number = numberAt(tokens, at);
    if (number === null) continue;
    const quantity = changeAt(tokens, at, number) ?? countedAt(tokens, at, number);
    if (quantity !== null) found.push(quantity);
    at += (quantity?.unit === "change" ? 3 : number.length) - 1;
  }
  return found;
}

interface NumberAt {
  readonly value: number;
  /** How many tokens it takes. */
  readonly length: number;
  /** What follows the hyphen of “12-bed”. */
  readonly tied: string | null;
  readonly isPercent: boolean;
}

function numberAt(tokens: readonly Token[], at: number): NumberAt | null {
  const token = tokens[at];
  if (token === undefined || isA(token, "year")) return null;
  if (NAMES_ONE.test(tokens[at - 1]?.lower ?? "") || isA(tokens[at + 1], "month")) return null;
  const tied = /^(\d+|[a-z]+)-([a-z]+)$/.exec(token.lower);
  const tiedValue = tied === null ? null : numberOf(tied[1] ?? "");
  if (tied !== null && tiedValue !== null && numberOf(token.lower) === null)
    return { value: tiedValue, length: 1, tied: tied[2] ?? "", isPercent: false };
  const percent = /^(\d+(?:\.\d+)?)%$/.exec(token.lower);
  if (percent !== null) return { value: Number(percent[1]), length: 1, tied: null, isPercent: true };
  const value = plainNumber(token.lower);
  if (value === null) return null;
  const [next, after] = [tokens[at + 1]?.lower, tokens[at + 2]?.lower];
  if (next === "%" || next === "percent") return { value, length: 2, tied: null, isPercent: true };
  if (next === "per" && after === "cent") return { value, length: 3, tied: null, isPercent: true };
  const times = next === "hundred" ? 100 : next === "thousand" ? 1000 : 1;
  return { value: value * times, length: times === 1 ? 1 : 2, tied: null, isPercent: false };
}

/** Cardinal numbers alone: “first” counts nothing, “24/7” is a way of speaking. */
function plainNumber(lower: string): number | null {
  if (/^\d+\.\d+$/.test(lower)) return Number(lower);
  return /^\d/.test(lower) || !/(?:first|second|third|th)$/.test(lower) ? numberOf(lower) : null;
}

/** “from 12 to 3”. */
function changeAt(tokens: readonly Token[], at: number, first: NumberAt): Quantity | null {
  if (tokens[at - 1]?.lower !== "from" || tokens[at + first.length]?.lower !== "to") return null;
  const second = numberAt(tokens, at + first.length + 1);
  const end = tokens[at + first.length + (second?.length ?? 0)];
  if (second === null || end === undefined) return null;
  return {
    ...{ from: tokens[at]?.from ?? 0, to: end.to, value: first.value, to2: second.value, unit: "change" },
    ...{ per: null, object: null, narrowed: [], hedge: "exact", isYears: false },
  };
}

function countedAt(tokens: readonly Token[], at: number, number: NumberAt): Quantity | null {
  const start = tokens[at];
  const end = tokens[at + number.length - 1];
  if (start === undefined || end === undefined) return null;
  const place = { from: start.from, to: end.to, value: number.value, to2: null, hedge: hedgeAt(tokens, at) };
  if (number.isPercent)
    return { ...place, unit: "percent", per: null, object: null, narrowed: [], isYears: false };
  const next = tokens[at + number.length];
  const unit = (number.tied ?? next?.lower ?? "").replace(/s$/, "");
  const months = MONTHS.get(unit);
  if (months !== undefined) {
    const after = tokens[at + number.length + (number.tied === null ? 1 : 0)]?.lower ?? "";
    if (/^(?:old|ago|of|younger|older)$/.test(after) && after !== "of") return null;
    return {
      ...{ ...place, to: number.tied === null ? (next?.to ?? end.to) : end.to, value: number.value * months },
      ...{ unit: "months", per: null, object: null, narrowed: [], isYears: unit === "year" },
    };
  }
  return objectAt(tokens, at + number.length, number, place);
}

function objectAt(
  tokens: readonly Token[],
  begin: number,
  { tied }: NumberAt,
  place: Pick<Quantity, "from" | "to" | "value" | "to2" | "hedge">,
): Quantity | null {
  const counted: Token[] = [];
  let at = begin;
  for (; at < tokens.length && counted.length < MOST_WORDS; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "word" || !isContent(token.lower)) break;
    if (counted.length > 0 && isPast(token)) break;
    counted.push(token);
  }
  const head = counted.at(-1);
  if (tied === null && head === undefined) return null;
  const behind = NARROWING.test(tokens[at]?.lower ?? "") ? narrowedBehind(tokens, at + 1) : [];
  const own = tied === null ? counted.slice(0, -1) : [];
  return {
    ...{ ...place, to: tied === null ? (head?.to ?? place.to) : place.to, unit: "count" },
    ...{ per: perAt(tokens, at), object: stemOf(tied ?? head?.lower ?? ""), isYears: false },
    narrowed: [...new Set([...own.map(({ lower }) => stemOf(lower)), ...behind])].sort(),
  };
}

function narrowedBehind(tokens: readonly Token[], at: number): readonly string[] {
  const found: string[] = [];
  for (const token of tokens.slice(at, at + 2)) {
    if (token.kind !== "word" || !isContent(token.lower)) break;
    found.push(stemOf(token.lower));
  }
  return found;
}

function perAt(tokens: readonly Token[], at: number): string | null {
  const [word, unit] = [tokens[at]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  if (/^(?:daily|weekly|monthly|yearly)$/.test(word)) return word.replace("daily", "day").replace(/ly$/, "");
  return /^(?:a|per|each|every)$/.test(word) && /^(?:day|week|month|year|shift|night|morning)$/.test(unit)
    ? unit
    : null;
}

const HEDGES: readonly (readonly [Hedge, RegExp])[] = [
  ["about", /(?:about|around|nearly|almost|approximately|roughly|some|circa|close to|an estimated|~)$/],
  ["more", /(?:more than|over|at least|above|beyond|exceeding|no fewer than)$/],
  ["less", /(?:less than|fewer than|under|up to|at most|below|as many as)$/],
];

function hedgeAt(tokens: readonly Token[], at: number): Hedge {
  const before = tokens
    .slice(Math.max(0, at - 3), at)
    .map(({ lower }) => lower)
    .join(" ");
  return HEDGES.find(([, pattern]) => pattern.test(before))?.[0] ?? "exact";
}
