import type { Sentence } from "../../../document/sentence.ts";
import type { Token } from "../../../document/token.ts";
import { isA } from "../../../lexicon/classes.ts";
import type { Hit, SentenceRule } from "../../rule.ts";
import { FEELING, FELT, LIVED_THROUGH } from "./feeling-ending.words.ts";

type Tokens = readonly Token[];

const DEGREE = new Set(
  "very so too really quite more most also extremely deeply always often rather not".split(" "),
);
const LINKS = new Set("was were is are became become felt feel looked look seemed got been am".split(" "));
const PERSONS = new Set(
  "children people patients parents women men i we they he she everyone nobody everybody".split(" "),
);
const MANY_PERSONS = new Set("children people patients parents students interns i we they".split(" "));

/** “A shocked moment”, “the mother looked worrying”, “it was very enjoying”: -ed for what is felt, -ing for what makes one feel. */
export const feelingEnding: SentenceRule = {
  name: "feeling-ending",
  id: "grammar",
  form: "sentence",
  severity: "must",
  message: "“{}”: who feels has the ending -ed, what makes one feel has -ing.",
  why: "“The shifts were tiring, and I was tired.” What is enjoyed is “enjoyable”.",
  source: "usage",
  example: { wrong: "It was a shocked moment.", right: "It was a shocking moment." },
  languages: ["Spanish", "Vietnamese", "Chinese", "Arabic", "Korean", "Tagalog", "Portuguese"],
  find: ({ tokens }: Sentence): readonly Hit[] => {
    const hits: Hit[] = [];
    for (const at of tokens.keys()) {
      const span = enjoying(tokens, at) ?? feltThing(tokens, at) ?? linked(tokens, at);
      const [first, last] = [tokens[span?.[0] ?? -1], tokens[span?.[1] ?? -1]];
      if (first !== undefined && last !== undefined) hits.push({ from: first.from, to: last.to });
    }
    return hits;
  },
};

type Span = readonly [first: number, last: number];

/** “Very enjoying”. */
function enjoying(tokens: Tokens, at: number): Span | null {
  const isDegree = /^(?:very|so|really|quite|more|most|extremely)$/.test(tokens[at - 1]?.lower ?? "");
  if (tokens[at]?.lower !== "enjoying" || !isDegree) return null;
  const isVerb =
    ["art", "poss", "obj"].some((name) => isA(tokens[at + 1], name)) || isA(tokens[at - 2], "subj");
  return isVerb ? null : [at - 1, at];
}

/** “A shocked moment”. */
function feltThing(tokens: Tokens, at: number): Span | null {
  const opens =
    ["art", "poss"].some((name) => isA(tokens[at - 1], name)) ||
    /^(?:very|most|such|this|that|many|some|of)$/.test(tokens[at - 1]?.lower ?? "");
  const isThing =
    LIVED_THROUGH.has(tokens[at + 1]?.lower ?? "") &&
    !isA(tokens[at + 2], "human") &&
    !isA(tokens[at + 2], "humans");
  return opens && isThing && FELT.has(tokens[at]?.lower ?? "") ? [at, at + 1] : null;
}

/** “The long shifts were tired”, “the mother looked worrying”. */
function linked(tokens: Tokens, at: number): Span | null {
  if (!LINKS.has(tokens[at]?.lower ?? "")) return null;
  const place = DEGREE.has(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  const [subject, quality] = [tokens[at - 1], tokens[place]?.lower ?? ""];
  if (
    subject === undefined ||
    isA(tokens[place + 1], "anynoun") ||
    /^(?:of|by)$/.test(tokens[at - 3]?.lower ?? "")
  )
    return null;
  const end = tokens[place + 1]?.lower ?? ".";
  const isPerson = PERSONS.has(subject.lower) || isA(subject, "human") || isA(subject, "humans");
  if (FELT.has(quality)) {
    const ends = /^(?:[.,;]|for|to|but|and|that|because|when|at)$/.test(end);
    return ends && !isPerson && LIVED_THROUGH.has(subject.lower) ? [at, place] : null;
  }
  if (quality === "boring")
    return MANY_PERSONS.has(subject.lower) && /^(?:[.,]|in|during|because|when|at|while|with)$/.test(end)
      ? [at, place]
      : null;
  const ends = /^(?:[.,;]|about|by|that|when|because|after|before|with|and)$/.test(end);
  return FEELING.has(quality) && isPerson && ends ? [at, place] : null;
}
