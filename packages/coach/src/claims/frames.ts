import type { Token } from "../document/token.ts";
import { isA } from "../lexicon/classes.ts";

/** A stretch of time that numbers belong to; `isPart` where more time lies around it: “in the first month”. */
export interface Frame {
  readonly name: string;
  readonly isPart: boolean;
}

const FRAME_UNIT =
  /^(?:day|week|month|year|semester|season|summer|winter|spring|autumn|shift|night|weekend|quarter)$/;
const ORDINAL = /^(?:first|second|third|fourth|last|final|opening|early)$/;
const WITHIN = /^(?:in|during|within|throughout|on|for|by)$/;

const BEGINNING =
  /\b(?:in (?:the|a|our|my) pilot|initially|at first|so far|to begin with|at the start|by then)\b/;

/** The stretch of time that tokens name; `null` where they name none, or a plain length. */
export function frameIn(tokens: readonly Token[]): Frame | null {
  const beginning = BEGINNING.exec(tokens.map(({ lower }) => lower).join(" "));
  if (beginning !== null) return { name: beginning[0], isPart: true };
  for (const [at, { lower }] of tokens.entries()) {
    const unit = tokens[at + 1]?.lower ?? "";
    // Behind what is counted it is a rate: “40 patients each day”.
    const isFirst = at === 0 || tokens[at - 1]?.kind === "mark" || WITHIN.test(tokens[at - 1]?.lower ?? "");
    if (/^(?:each|every)$/.test(lower) && isFirst && FRAME_UNIT.test(unit))
      return { name: `each ${unit}`, isPart: true };
    if (!WITHIN.test(lower)) continue;
    const rest = tokens.slice(at + 1, at + 5).map((token) => token.lower);
    const month = tokens[at + 1];
    if (/^(?:in|during|by)$/.test(lower) && month !== undefined && isA(month, "month") && isA(month, "cap"))
      return { name: month.lower, isPart: true };
    const words = rest.filter(
      (word) => !/^(?:the|my|our|its|a|an|one|that|this|single|whole|of)$/.test(word),
    );
    const [first = "", second = ""] = words;
    if (ORDINAL.test(first) && FRAME_UNIT.test(second)) return { name: `${first} ${second}`, isPart: true };
    if (!/^(?:on|for|by)$/.test(lower) && FRAME_UNIT.test(first) && rest.length > words.length)
      return { name: first, isPart: /^(?:day|shift|night|weekend)$/.test(first) };
  }
  return null;
}
