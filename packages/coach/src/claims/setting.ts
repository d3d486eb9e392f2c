import type { Token } from "../document/token.ts";
import { isA } from "../lexicon/classes.ts";
import { type Frame, frameIn } from "./frames.ts";
import { isPast } from "./past-tense.ts";
import { CONTRASTS, PROJECTS, UNNAMED } from "./setting.words.ts";
import { isCommon, isContent, stemOf } from "./stems.ts";

/** When, by whom and in what undertaking: what lets two numbers differ and both be so. */
export interface Setting {
  readonly frame: Frame | null;
  /** “With my team” is more than “we”, of which an entry says nothing. */
  readonly doer: "i" | "we" | "team" | null;
  /** Words that have a counterpart: “night” beside “day”. */
  readonly contrasts: ReadonlySet<string>;
  /** Stems that name the undertaking: “nutrition”. */
  readonly projects: ReadonlySet<string>;
  /** Names that stand before it in its paragraph, the nearest first. */
  readonly near: readonly string[];
}

/** The setting that tokens tell. */
export function settingIn(tokens: readonly Token[]): Setting {
  const contrasts = tokens.filter((token, at) => isContrast(token) && !isRate(tokens, at));
  return {
    frame: frameIn(tokens),
    doer: doerIn(tokens),
    contrasts: new Set(contrasts.map(({ lower }) => lower)),
    projects: projectsIn(tokens),
    near: [],
  };
}

const TEAM = /\b(?:with (?:my|our|a|the) (?:\w+ )?(?:team|colleagues|group)|(?:our|my|the) team|as a team)\b/;

function doerIn(tokens: readonly Token[]): Setting["doer"] {
  if (TEAM.test(tokens.map(({ lower }) => lower).join(" "))) return "team";
  const first = tokens.find(({ lower }) => /^(?:i|i've|i'd|we|we've|we'd)$/.test(lower));
  if (first === undefined) return null;
  return first.lower.startsWith("i") ? "i" : "we";
}

const isContrast = ({ lower }: Token): boolean => CONTRASTS.some((side) => side.has(lower));
/** “40 patients a day” and “for three days” are no daytime. */
function isRate(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:day|night|weekday|weekend)s?$/.test(tokens[at]?.lower ?? "")) return false;
  const before = tokens[at - 1];
  return /^(?:a|an|per|each|every|one|another)$/.test(before?.lower ?? "") || isA(before, "num");
}

/** Whether two claims stand on two sides: one tells of nights, the other of days. */
export function areContrasted(one: Setting, other: Setting): boolean {
  if (one.contrasts.size === 0 || other.contrasts.size === 0) return false;
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
