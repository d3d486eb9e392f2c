import type { Sentence } from "../../../document/sentence.ts";
import type { Token } from "../../../document/token.ts";
import { isA } from "../../../lexicon/classes.ts";
import type { Hit, SentenceRule } from "../../rule.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const ENDS = words(
  ". , ; ! ? and but to in on at for from with of by who which that when where because while during after before as so there here then until since under near if is was has had will would could can without down up every each i we he she they nobody my his her our their inside through behind beside next yesterday today alone together later twice again between above below",
);
const SMALL_WORDS = words(
  "in on at from into near behind inside with after before through under of for during about against beside",
);
/** Adjectives after which a title or a rank stands bare, or that are no adjectives there. */
const NO_MODIFIER = words(
  "chief senior first second third fourth last next same such other another certain high low early late full half double single no what which whose one this that these those each every any some own past lead head co much more most less only even just very",
);
/** “Took part”, “on call”, “in line”: a verb or small word and its noun that make one phrase. */
const PHRASES = words(
  "on-foot by-car on-paper in-bed on-video of-age in-car at-desk in-session at-school in-school to-school after-school of-school from-school before-school for-school during-school at-conference in-conference on-camera in-interview at-interview for-interview during-interview of-interview on-phone in-exam of-exam for-exam on-exam in-meeting in-office of-course on-board at-breakfast for-hospital of-hospital in-hospital from-hospital to-hospital at-hospital on-ward of-ward for-patient with-patient of-patient about-patient of-problem in-place on-farm in-city of-city in-role from-patient in-dream on-list in-letter of-letter with-child of-child in-question in-story of-story of-team in-team in-group of-group on-project of-project with-baby of-meeting after-meeting before-meeting during-meeting of-operation in-operation after-operation before-operation under-rule of-rule in-song of-song of-song on-trip in-song in-uniform of-road on-road by-road of-mountain in-picture of-picture of-habit from-habit of-street in-case of-visit without-question of-question",
);
const WITHOUT_DOER = words(
  "to will would can could must should may might did didn't don't cannot can't couldn't",
);

/** “I keep small notebook”, “published in local journal”, “before ambulance came”: what can be counted stands bare. */
export const bareThing: SentenceRule = {
  name: "bare-thing",
  id: "grammar",
  form: "sentence",
  severity: "should",
  message: "“{}”: one thing that can be counted needs “a”, “the” or “my”.",
  why: "Readers stop where the small word is missing: any one, or that one?",
  source: "usage",
  example: { wrong: "I keep small notebook in my pocket.", right: "I keep a small notebook in my pocket." },
  languages: [
    "Russian",
    "Ukrainian",
    "Polish",
    "Hindi",
    "Chinese",
    "Japanese",
    "Korean",
    "Persian",
    "Turkish",
  ],
  find,
};

function find({ tokens, words: all }: Sentence): readonly Hit[] {
  const first = tokens.find(({ kind }) => kind === "word");
  // An entry's line begins with what was done and may leave small words out.
  if (all.length < 5 || isA(first, "vpast") || isA(first, "ving")) return [];
  return tokens.flatMap((token, at) => hitAt(tokens, token, at));
}

function hitAt(tokens: readonly Token[], token: Token, at: number): readonly Hit[] {
  if (!isA(token, "seldombare") || /^\p{Lu}/u.test(token.text)) return [];
  const next = tokens[at + 1];
  const acts = isFiniteVerb(next);
  if (next !== undefined && !ENDS.has(next.lower) && !acts) return [];
  if (isPaired(tokens, at)) return [];
  let start = at;
  while (start > 0 && at - start < 2 && isModifier(tokens[start - 1])) start -= 1;
  const before = tokens[start - 1];
  if (before === undefined || tokens.slice(start, at).some(({ text }) => /^\p{Lu}/u.test(text))) return [];
  if (acts && CLAUSE_OPENERS.has(before.lower))
    return [{ from: (tokens[start] ?? token).from, to: token.to }];
  if (next !== undefined && !ENDS.has(next.lower)) return [];
  const sure = SMALL_WORDS.has(before.lower)
    ? afterSmallWord(tokens, start, at)
    : afterVerb(tokens, start, at);
  return sure ? [{ from: (tokens[start] ?? token).from, to: token.to }] : [];
}

const CLAUSE_OPENERS = words("before after until when because if while since but although whenever once");

function isFiniteVerb(token: Token | undefined): boolean {
  return (
    isA(token, "be") ||
    isA(token, "have") ||
    isA(token, "modal") ||
    isA(token, "purepast") ||
    isA(token, "pures") ||
    token?.lower === "came"
  );
}

function isModifier(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !NO_MODIFIER.has(token.lower) &&
    !isA(token, "det") &&
    (isA(token, "qual") || isA(token, "purenoun") || isA(token, "mn") || isA(token, "purepart"))
  );
}

/** “Nurse and doctor”, “from bed to bed”, “desk, lamp and chair”: pairs and lists may be bare. */
function isPaired(tokens: readonly Token[], noun: number): boolean {
  const [next, after] = tokens.slice(noun + 1, noun + 3);
  if (/^(?:and|or|,|after|by|to)$/.test(next?.lower ?? "") && (isA(after, "anynoun") || isA(after, "qual")))
    return true;
  const [twin, joint] = [tokens[noun - 2], tokens[noun - 1]];
  if (twin?.lower === tokens[noun]?.lower && /^(?:after|by|to|upon)$/.test(joint?.lower ?? "")) return true;
  const near = tokens.slice(Math.max(0, noun - 4), noun).map(({ lower }) => lower);
  return near.some((word) =>
    /^(?:and|or|by|per|via|as|between|versus|-|–|—|\/|:|nor|than|no|kind|type|sort|kinds|types|sorts|form|without)$/.test(
      word,
    ),
  );
}

function afterSmallWord(tokens: readonly Token[], start: number, noun: number): boolean {
  const small = tokens[start - 1]?.lower ?? "";
  const head = tokens[noun]?.lower ?? "";
  if (small === "of" && /^(?:care|because|instead|out|front)$/.test(tokens[start - 2]?.lower ?? ""))
    return true;
  if (start === noun && (small === "of" || small === "for" || PHRASES.has(`${small}-${head}`))) return false;
  if (isA(tokens[start - 2], "num") && small === "of") return false;
  // “Of public hospital reform”, “in primary school”: a kind of place is often bare.
  return !(start < noun && /^(?:school|hospital|exam|interview)$/.test(head) && small !== "in");
}

/** Right after a verb of which it is the object: “keep”, “has”, “to write”, “gave us”. */
function afterVerb(tokens: readonly Token[], start: number, noun: number): boolean {
  let verb = start - 1;
  const toSomebody = /^(?:me|us|him|them)$/.test(tokens[verb]?.lower ?? "");
  if (toSomebody) verb -= 1;
  const doing = tokens[verb];
  const before = tokens[verb - 1];
  if (before?.lower === "there" && /^(?:is|was)$/.test(doing?.lower ?? "")) return true;
  if (doing === undefined || isA(doing, "be") || isA(doing, "modal") || doing.kind !== "word") return false;
  if (toSomebody)
    return /^(?:gave|give|gives|sent|send|handed|showed|offered|lent|brought|bought|taught|made|found|wrote|read|told|built|left)$/.test(
      doing.lower,
    );
  if (before !== undefined && (isA(before, "det") || isA(before, "prep") || isA(before, "qual"))) {
    if (!/^(?:to|still|already)$/.test(before.lower)) return false;
  }
  if (/^(?:has|had|have)$/.test(doing.lower))
    return start === noun || isA(tokens[start], "qual") || !isA(tokens[start], "vpart");
  if (isA(doing, "vpast") && !isA(doing, "vb")) return isDoer(tokens, verb) && !isA(before, "be");
  const doer = tokens[verb - 1]?.lower ?? "";
  return (
    isA(doing, "anyverb") &&
    (isA(before, "subj") || WITHOUT_DOER.has(doer) || /^(?:often|always|never|still|usually)$/.test(doer))
  );
}

function isDoer(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1];
  return (
    isA(before, "subj") ||
    (isA(before, "adv") && isA(tokens[verb - 2], "subj")) ||
    isA(before, "cn") ||
    isA(before, "cns") ||
    isA(before, "have") ||
    before?.lower === "and" ||
    (before !== undefined && /^\p{Lu}/u.test(before.text))
  );
}
