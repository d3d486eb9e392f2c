import type { Sentence } from "../../../document/sentence.ts";
import type { Token } from "../../../document/token.ts";
import { isA } from "../../../lexicon/classes.ts";
import type { Hit, SentenceRule } from "../../rule.ts";
import {
  CLAUSE_START,
  COUNT_UNSURE,
  OPENERS,
  SUBJUNCTIVE,
  VERBS_ONLY,
  VERBS_TOO,
} from "./agreement-far.words.ts";

type Tokens = readonly Token[];
interface Subject {
  readonly plural: boolean;
  readonly end: number;
  /** Whether “of” stands between it and what counts. */
  readonly far: boolean;
}

const IN = new Set("of in from with at for near around on under between among inside across".split(" "));
const MANY = new Set("some most many several all both few".split(" "));
const ONE = new Set("each one either neither".split(" "));
const PLURAL_VERBS = new Set("are were have don't aren't weren't haven't".split(" "));
const SINGULAR_VERBS = new Set("is was has doesn't isn't wasn't hasn't".split(" "));
const PEOPLE = new Set("people children men women patients parents doctors nurses interns".split(" "));

/** The verb far from its subject: “the temperature of the babies were”, “the people in my village thinks”. */
export const agreementFar: SentenceRule = {
  name: "agreement-far",
  id: "grammar",
  form: "sentence",
  severity: "must",
  message: "“{}”: the verb does not fit its subject, which stands farther left.",
  why: "The noun beside the verb is not the one that the verb speaks of.",
  source: "usage",
  example: { wrong: "The pulse of the twins were slow.", right: "The pulse of the twins was slow." },
  languages: ["Chinese", "Vietnamese", "Spanish", "Arabic", "Hindi", "Bengali"],
  find: ({ tokens }: Sentence): readonly Hit[] => {
    const hits: Hit[] = [];
    for (const at of starts(tokens)) {
      const verb = badVerb(tokens, at);
      const [first, last] = [tokens[at], tokens[verb]];
      if (verb >= 0 && first !== undefined && last !== undefined)
        hits.push({ from: first.from, to: last.to });
    }
    return hits;
  },
};

/** Where a subject may begin: the first word, and after a word that opens a clause. */
function starts(tokens: Tokens): readonly number[] {
  const first = tokens.findIndex(({ kind }) => kind !== "mark");
  const wishes = tokens.some(({ lower }) => SUBJUNCTIVE.some((word) => lower.startsWith(word)));
  return tokens.flatMap((_, at) => {
    const before = tokens[at - 1]?.lower;
    const opens = before !== undefined && CLAUSE_START.has(before) && !(before === "that" && wishes);
    return at === first || opens ? [at] : [];
  });
}

/** The place of a verb that does not fit the subject beginning at `at`; -1 without one. */
function badVerb(tokens: Tokens, at: number): number {
  const head = partOf(tokens, at) ?? headOf(tokens, at);
  if (head === null) return -1;
  const end = afterAdditions(tokens, head.end);
  const place = isA(tokens[end], "adv") ? end + 1 : end;
  const verb = tokens[place];
  if (verb === undefined) return -1;
  const far = head.far || end > head.end;
  if (head.plural) return far && isSingularVerb(verb) ? place : -1;
  return isPluralVerb(tokens, place, far) ? place : -1;
}

/** “Some of my classmates”, “each of the nurses”. */
function partOf(tokens: Tokens, at: number): Subject | null {
  const word = tokens[at]?.lower;
  if (word === undefined || tokens[at + 1]?.lower !== "of") return null;
  const group = groupEnd(tokens, at + 2);
  const last = tokens[group - 1];
  if (group < 0 || !(isA(last, "nouns") || PEOPLE.has(last?.lower ?? ""))) return null;
  if (MANY.has(word)) return { plural: true, end: group, far: true };
  return ONE.has(word) ? { plural: false, end: group, far: true } : null;
}

/** A noun with what stands before it, up to the first noun that a verb or an addition follows. */
function headOf(tokens: Tokens, at: number): Subject | null {
  const opener = tokens[at];
  const bare = isA(opener, "mass");
  if (!bare && (opener === undefined || !OPENERS.has(opener.lower))) return null;
  let place = bare ? at : at + 1;
  while (place < at + 3 && isA(tokens[place], "adj") && !isNoun(tokens[place])) place += 1;
  const noun = tokens[place];
  if (noun === undefined || !isNoun(noun) || COUNT_UNSURE.has(noun.lower) || isA(noun, "units")) return null;
  return { plural: isA(noun, "nouns") || PEOPLE.has(noun.lower), end: place + 1, far: false };
}

const isNoun = (token: Token | undefined): boolean =>
  isA(token, "noun") || isA(token, "nouns") || isA(token, "mass") || PEOPLE.has(token?.lower ?? "");

/** After “of the city”, “, together with two nurses,” and “who were brought from afar”. */
function afterAdditions(tokens: Tokens, from: number): number {
  let end = afterRelative(tokens, from);
  for (let next = nextAddition(tokens, end); next > end; next = nextAddition(tokens, end)) end = next;
  return afterRelative(tokens, end);
}

function nextAddition(tokens: Tokens, at: number): number {
  const word = tokens[at]?.lower ?? "";
  if (IN.has(word)) return Math.max(at, groupEnd(tokens, at + 1));
  const aside = word === "," && /^(together|along)$/.test(tokens[at + 1]?.lower ?? "");
  if (!aside || tokens[at + 2]?.lower !== "with") return at;
  const end = groupEnd(tokens, at + 3);
  return end > 0 && tokens[end]?.lower === "," ? end + 1 : at;
}

/** “Who were brought from other hospitals”: one verb group and its additions, no other clause inside. */
function afterRelative(tokens: Tokens, at: number): number {
  if (!/^(who|which)$/.test(tokens[at]?.lower ?? "")) return at;
  let end = at + 1;
  while (["be", "have", "adv"].some((name) => isA(tokens[end], name))) end += 1;
  if (end === at + 1 || !(isA(tokens[end], "part") || isA(tokens[end], "past"))) return at;
  const last = nextAddition(tokens, end + 1);
  return last > end + 1 ? last : at;
}

/** Where a group such as “the old city” ends; -1 where none begins or more is joined to it. */
function groupEnd(tokens: Tokens, at: number): number {
  let end = isA(tokens[at], "det") || isA(tokens[at], "art") || isA(tokens[at], "num") ? at + 1 : at;
  const start = end;
  while (end < start + 4 && (isNoun(tokens[end]) || isA(tokens[end], "adj"))) {
    const ends = VERBS_TOO.has(tokens[end]?.lower ?? "") && isNoun(tokens[end - 1]);
    if (ends) break;
    end += 1;
  }
  return end > start && isNoun(tokens[end - 1]) ? end : -1;
}

function isSingularVerb(verb: Token): boolean {
  return SINGULAR_VERBS.has(verb.lower) || (isA(verb, "s") && !isA(verb, "nouns"));
}

function isPluralVerb(tokens: Tokens, at: number, far: boolean): boolean {
  const [verb, next] = [tokens[at], tokens[at + 1]];
  if (verb === undefined) return false;
  if (far && PLURAL_VERBS.has(verb.lower)) return true;
  const goesOn = ["obj", "poss", "art", "prep", "nouns", "adv", "adj"].some((name) => isA(next, name));
  if (!goesOn || next?.lower === "of") return false;
  return far ? isA(verb, "onlybase") || VERBS_TOO.has(verb.lower) : VERBS_ONLY.has(verb.lower);
}
