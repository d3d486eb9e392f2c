import type { Token } from "../document/token.ts";
import type { Quantity } from "./claim.ts";
import { countedAt } from "./counted.ts";
import { aWhileAt, durationAt, isMoment } from "./durations.ts";
import { hedgeAt } from "./hedges.ts";
import { type NumberAt, numberAt } from "./number-at.ts";

/** The numbers of a stretch of tokens with what they count; places count from the start of the sentence. */
export function quantitiesIn(tokens: readonly Token[]): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const number = numberAt(tokens, at);
    const quantity = number === null ? aWhileAt(tokens, at) : quantityAt(tokens, at, number, found.at(-1));
    if (quantity !== null) found.push(quantity);
    if (quantity?.unit === "change")
      while ((tokens[at + 1]?.to ?? Number.POSITIVE_INFINITY) <= quantity.to) at += 1;
    else at += (number?.length ?? 1) - 1;
  }
  return found;
}

function quantityAt(
  tokens: readonly Token[],
  at: number,
  number: NumberAt,
  before: Quantity | undefined,
): Quantity | null {
  if (isMoment(tokens, at, number)) return null;
  return (
    changeAt(tokens, at, number) ??
    percentAt(tokens, at, number) ??
    durationAt(tokens, at, number) ??
    countedAt(tokens, at, number, before)
  );
}

const NOTHING_COUNTED = { per: null, object: null, narrowed: [], isYears: false, isPart: false } as const;

/** “from 12 to 3”. */
function changeAt(tokens: readonly Token[], at: number, first: NumberAt): Quantity | null {
  if (tokens[at - 1]?.lower !== "from" || tokens[at + first.length]?.lower !== "to") return null;
  const second = numberAt(tokens, at + first.length + 1);
  const end = tokens[at + first.length + (second?.length ?? 0)];
  if (second === null || end === undefined) return null;
  const place = { from: tokens[at]?.from ?? 0, to: end.to };
  return {
    ...NOTHING_COUNTED,
    ...place,
    value: first.value,
    to2: second.value,
    unit: "change",
    hedge: "exact",
  };
}

function percentAt(tokens: readonly Token[], at: number, number: NumberAt): Quantity | null {
  const [start, end] = [tokens[at], tokens[at + number.length - 1]];
  if (!number.isPercent || start === undefined || end === undefined) return null;
  const place = { from: start.from, to: end.to };
  const hedge = hedgeAt(tokens, at);
  return { ...NOTHING_COUNTED, ...place, value: number.value, to2: null, unit: "percent", hedge };
}
