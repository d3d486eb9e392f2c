import type { Token } from "../document/token.ts";
import { isA } from "../lexicon/classes.ts";
import type { Quantity } from "./claim.ts";
import { COLLECTIVES } from "./claim.words.ts";
import { hedgeAt } from "./hedges.ts";
import { type NumberAt, numberAt } from "./number-at.ts";
import { isPast } from "./past-tense.ts";
import { isContent, stemOf } from "./stems.ts";

const NARROWING = /^(?:with|who|of|aged|under|over|from)$/;
const POINTING = /^(?:the|these|those|all|our|my|about|their|next|first|last|other)$/;
const MOST_WORDS = 4;

/** What a number counts. `before` is the number told last, which “of them” points to. `null` where nothing is counted. */
export function countedAt(
  tokens: readonly Token[],
  at: number,
  number: NumberAt,
  before: Quantity | undefined,
): Quantity | null {
  const [start, end] = [tokens[at], tokens[at + number.length - 1]];
  if (start === undefined || end === undefined) return null;
  const { value, upper, tied } = number;
  const place = { from: start.from, to: end.to, value, to2: upper, hedge: hedgeAt(tokens, at) };
  const words = tied === null ? nounsAt(tokens, at + number.length) : [];
  const head = words.at(-1);
  const after = at + number.length + words.length;
  const whole = wholeAt(tokens, after, before);
  const own = head ?? whole?.at(-1) ?? teamBefore(tokens, at, after);
  if (tied === null && own === undefined) return null;
  const object = tied === null ? stemOf(own?.lower ?? "") : stemOf(tied);
  const behind =
    whole === null && NARROWING.test(tokens[after]?.lower ?? "") ? narrowedBehind(tokens, after + 1) : [];
  const narrowed = [...words.slice(0, -1), ...(head === undefined ? (whole?.slice(0, -1) ?? []) : [])];
  return {
    ...{
      ...place,
      to: head?.to ?? place.to,
      unit: "count",
      object: OF_THEM.test(object) ? (before?.object ?? null) : object,
    },
    ...{ per: perAt(tokens, after), isYears: false, isPart: whole !== null },
    narrowed: [...new Set([...narrowed.map(({ lower }) => stemOf(lower)), ...behind])].sort(),
  };
}

const OF_THEM = /^(?:them|these|those|whom|which)$/;

/** Up to four words of what is counted: “adult patients” in “40 adult patients a day”. */
function nounsAt(tokens: readonly Token[], begin: number): readonly Token[] {
  const counted: Token[] = [];
  for (let at = begin; at < tokens.length && counted.length < MOST_WORDS; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "word" || !isContent(token.lower)) break;
    // “80 lacked a note”; “40 admitted patients” goes on.
    const goesOn = counted.length === 0 && isContent(tokens[at + 1]?.lower ?? "");
    if (isPast(token) && !goesOn) break;
    // “60 files found in the cellar” counts files.
    if (isA(counted.at(-1), "cns") && isA(token, "vpast")) break;
    counted.push(token);
  }
  return counted;
}

/** The whole of which a number is part: “charts” in “12 of the 80 charts”, “12 of the charts”, “them” in “12 of them”. */
function wholeAt(
  tokens: readonly Token[],
  after: number,
  before: Quantity | undefined,
): readonly Token[] | null {
  let at = after;
  if (tokens[at]?.lower === "out") at += 1;
  if (tokens[at]?.lower !== "of") return null;
  at += 1;
  const pronoun = tokens[at];
  if (pronoun !== undefined && OF_THEM.test(pronoun.lower) && !isContent(tokens[at + 1]?.lower ?? ""))
    return before?.unit === "count" ? [pronoun] : null;
  const isPointed = POINTING.test(tokens[at]?.lower ?? "");
  while (POINTING.test(tokens[at]?.lower ?? "")) at += 1;
  const whole = numberAt(tokens, at);
  if (whole === null) return isPointed ? nounsAt(tokens, at) : null;
  return nounsAt(tokens, at + whole.length);
}

/** “A team of 8” counts a team where no noun follows. */
function teamBefore(tokens: readonly Token[], at: number, after: number): Token | undefined {
  const team = tokens[at - 2];
  const isOf = tokens[at - 1]?.lower === "of" && team !== undefined && COLLECTIVES.has(team.lower);
  return isOf && tokens[after]?.kind !== "number" ? team : undefined;
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
