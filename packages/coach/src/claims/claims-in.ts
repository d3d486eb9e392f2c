import type { CoachedDocument } from "../document/document.ts";
import type { Span } from "../document/kind.ts";
import type { PlacedSentence } from "../document/sentence.ts";
import { claimsOf, type Claim as ToldFact } from "../rules/story/profile-claims.ts";
import type { Claim } from "./claim.ts";
import { kindOf } from "./claim-kind.ts";
import { namesIn, toolsIn } from "./names.ts";
import { isOwnLife } from "./own-life.ts";
import { quantitiesIn } from "./quantities.ts";
import { type Segment, segmentsOf } from "./segments.ts";
import { settingIn } from "./setting.ts";
import { wordsIn, yearsIn } from "./stems.ts";
import { isChange, verbIn } from "./verb-in.ts";

/**
 * What a text says of its writer, in reading order, one claim a verb. In an entry or a letter's list of shared work
 * (`isImplied`) the writer need not be named.
 */
export function claimsIn(
  document: CoachedDocument,
  isImplied = document.kind === "experience",
): readonly Claim[] {
  const facts = claimsOf(document).flatMap((fact) =>
    fact.kind === "tool" ? [] : [factClaim(fact, document.text)],
  );
  const own: Claim[] = [];
  let before: { whose: Segment["whose"]; paragraph: number } = { whose: "another", paragraph: -1 };
  let projects: ReadonlySet<string> = new Set();
  let near: readonly string[] = [];
  for (const placed of document.sentences) {
    // An entry speaks of one undertaking; a statement changes it with the paragraph.
    if (before.paragraph !== placed.paragraph) near = [];
    if (!isImplied && before.paragraph !== placed.paragraph) projects = new Set();
    const named = settingIn(placed.sentence.tokens).projects;
    if (named.size > 0) projects = named;
    const last = before.paragraph === placed.paragraph ? before.whose : "another";
    const segments = segmentsOf(placed, isImplied, last);
    let reach = last;
    for (const segment of segments) {
      if (segment.whose !== "another")
        own.push(...claimOf(segment, { placed, isItHers: isImplied || reach === "hers", projects, near }));
      if (segment.whose !== "it") reach = segment.whose;
    }
    near = [
      ...namesIn(placed.sentence.tokens, true)
        .map(({ name }) => name)
        .toReversed(),
      ...near,
    ];
    const whose = segments.some((one) => one.whose === "hers")
      ? "hers"
      : (segments.at(-1)?.whose ?? "another");
    // “It” goes on speaking of what she did.
    before = { whose: whose === "it" && last === "hers" ? "hers" : whose, paragraph: placed.paragraph };
  }
  const apart = own.filter(({ from, to }) => !facts.some((fact) => fact.from < to && from < fact.to));
  return [...facts, ...apart].sort((a, b) => a.from - b.from || a.to - b.to);
}

const JOINS = /^(?:and|also|already|have)\s+/i;

function factClaim(fact: ToldFact, text: string): Claim {
  const nothing = { verb: null, words: new Set<string>(), numbers: [], tools: [], names: [], years: [] };
  const setting = settingIn([]);
  return { kind: "fact", ...passageOf(fact, text), ...nothing, setting, isEffect: false, fact };
}

/** A language is a claim by itself; “and” before a fact is no part of it. */
function passageOf({ kind, value, from, to }: ToldFact, text: string): Span {
  const passage = text.slice(from, to);
  const at = kind === "language" ? passage.indexOf(value) : -1;
  if (at >= 0) return { from: from + at, to: from + at + value.length };
  return { from: from + (JOINS.exec(passage)?.[0].length ?? 0), to };
}

interface Around {
  readonly placed: PlacedSentence;
  /** Whether what “it” did is hers. */
  readonly isItHers: boolean;
  /** The undertaking named last. */
  readonly projects: ReadonlySet<string>;
  readonly near: readonly string[];
}

function claimOf(segment: Segment, { placed, isItHers, projects, near }: Around): readonly Claim[] {
  const { sentence, from: start } = placed;
  const { tokens } = segment;
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined || isOwnLife(sentence.plain.slice(first.from, last.to)))
    return [];
  const verb = verbIn(tokens);
  const numbers = quantitiesIn(tokens);
  const tools = toolsIn(tokens);
  const isStart = first.from === (sentence.tokens[0]?.from ?? 0);
  const names = namesIn(tokens, isStart);
  const isEffect = isChange(tokens, verb, numbers);
  const setting = settingIn(tokens);
  const kind = kindOf(segment, { verb, numbers, tools, names, isEffect });
  if (kind === null) return [];
  // What “it” did is hers only where the words before were.
  if (segment.whose === "it" && !isItHers) return [];
  const moved = <T extends { from: number; to: number }>(one: T): T => ({
    ...one,
    from: one.from + start,
    to: one.to + start,
  });
  return [
    {
      ...{ kind, from: start + first.from, to: start + last.to, verb: verb === null ? null : moved(verb) },
      ...{ words: wordsIn(tokens), numbers: numbers.map(moved), tools: tools.map(moved) },
      ...{ names: names.map(moved), years: yearsIn(tokens), isEffect, fact: null },
      setting: { ...setting, projects: setting.projects.size > 0 ? setting.projects : projects, near },
    },
  ];
}
