import type { Token } from "../document/token.ts";
import { isA } from "../lexicon/classes.ts";
import { isPast } from "./past-tense.ts";
import { CONTRASTS, PROJECTS, UNNAMED } from "./setting.words.ts";
import { isCommon, isContent, stemOf } from "./stems.ts";

/** A stretch of time that numbers belong to; `isPart` where more time lies around it: “in the first month”. */
export interface Frame {
  readonly name: string;
  readonly isPart: boolean;
}

/** When, by whom and in what undertaking: what lets two numbers differ and both be so. */
export interface Setting {
  readonly frame: Frame | null;
  readonly doer: "i" | "we" | null;
  /** Words that have a counterpart: “night” beside “day”. */
  readonly contrasts: ReadonlySet<string>;
  /** Stems that name the undertaking: “nutrition”. */
  readonly projects: ReadonlySet<string>;
  /** Names that stand before it in its paragraph, the nearest first. */
  readonly near: readonly string[];
}

/** The setting that tokens tell. */
export function settingIn(tokens: readonly Token[]): Setting {
  const doer = tokens.find(({ lower }) => /^(?:i|i've|i'd|we|we've|we'd)$/.test(lower))?.lower.slice(0, 1);
  const contrasts = tokens.filter((token, at) => isContrast(token) && !isRate(tokens, at));
  return {
    frame: frameIn(tokens),
    doer: doer === "i" ? "i" : doer === "w" ? "we" : null,
    contrasts: new Set(contrasts.map(({ lower }) => lower)),
    projects: projectsIn(tokens),
    near: [],
  };
}

const isContrast = ({ lower }: Token): boolean => CONTRASTS.some((side) => side.has(lower));
/** “40 patients a day” is no daytime. */
const isRate = (tokens: readonly Token[], at: number): boolean =>
  /^(?:a|an|per|each|every|one|another)$/.test(tokens[at - 1]?.lower ?? "") || isA(tokens[at - 1], "num");

/** Whether two claims stand on two sides: one tells of nights, the other of days. */
export function areContrasted(one: Setting, other: Setting): boolean {
  const sides = ({ contrasts }: Setting): readonly ReadonlySet<string>[] =>
    CONTRASTS.filter((side) => [...contrasts].some((word) => side.has(word)));
  const [ones, others] = [sides(one), sides(other)];
  return ones.some((side) => {
    const twin = CONTRASTS[CONTRASTS.indexOf(side) ^ 1];
    return twin !== undefined && others.includes(twin) && !others.includes(side) && !ones.includes(twin);
  });
}

/** Whether both name an undertaking, and not the same. */
export function areApart({ projects: ones }: Setting, { projects: others }: Setting): boolean {
  return ones.size > 0 && others.size > 0 && ![...ones].some((name) => others.has(name));
}

const FRAME_UNIT =
  /^(?:day|week|month|year|semester|season|summer|winter|spring|autumn|shift|night|weekend|quarter)$/;
const ORDINAL = /^(?:first|second|third|fourth|last|final|opening|early)$/;
const WITHIN = /^(?:in|during|within|throughout|on|for)$/;

const BEGINNING =
  /\b(?:in (?:the|a|our|my) pilot|initially|at first|so far|to begin with|at the start|by then)\b/;

function frameIn(tokens: readonly Token[]): Frame | null {
  const beginning = BEGINNING.exec(tokens.map(({ lower }) => lower).join(" "));
  if (beginning !== null) return { name: beginning[0], isPart: true };
  for (const [at, { lower }] of tokens.entries()) {
    if (!WITHIN.test(lower)) continue;
    const rest = tokens.slice(at + 1, at + 5).map((token) => token.lower);
    const month = tokens[at + 1];
    if (/^(?:in|during)$/.test(lower) && month !== undefined && isA(month, "month") && isA(month, "cap"))
      return { name: month.lower, isPart: true };
    const words = rest.filter(
      (word) => !/^(?:the|my|our|its|a|an|one|that|this|single|whole|of)$/.test(word),
    );
    const [first = "", second = ""] = words;
    if (ORDINAL.test(first) && FRAME_UNIT.test(second)) return { name: `${first} ${second}`, isPart: true };
    if (!/^(?:on|for)$/.test(lower) && FRAME_UNIT.test(first) && rest.length > words.length)
      return { name: first, isPart: /^(?:day|shift|night|weekend)$/.test(first) };
  }
  return null;
}

const MOST_BEFORE = 3;

function projectsIn(tokens: readonly Token[]): ReadonlySet<string> {
  const names: string[] = [];
  for (const [at, { lower }] of tokens.entries()) {
    if (!PROJECTS.has(lower)) continue;
    for (let back = at - 1; back >= 0 && back >= at - MOST_BEFORE && isNaming(tokens[back]); back -= 1)
      names.push(tokens[back]?.lower ?? "");
    if (!/^(?:of|on|about|for)$/.test(tokens[at + 1]?.lower ?? "")) continue;
    for (let on = at + 2; on < at + 4 && isNaming(tokens[on]); on += 1) names.push(tokens[on]?.lower ?? "");
  }
  return new Set(
    names
      .filter((name) => !UNNAMED.has(name))
      .map(stemOf)
      .filter((stem) => !isCommon(stem)),
  );
}

const isNaming = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === "word" && isContent(token.lower) && !isPast(token);
