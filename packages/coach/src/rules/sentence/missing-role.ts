import type { CoachedDocument } from "../../document/document.ts";
import type { PlacedSentence, Sentence } from "../../document/sentence.ts";
import { isA } from "../../lexicon/classes.ts";
import { patternIndex } from "../../pattern/pattern-index.ts";
import type { DocumentRule, Hit } from "../rule.ts";
import { namesWriter, wholeOf } from "./entry-facts.ts";
import { DEED_NOUN, GROUP_DEEDS, HAPPENED, HEADLESS, ROLE_TITLES } from "./missing-role.words.ts";
import { passive } from "./passive.ts";

const groups = patternIndex(GROUP_DEEDS.map((line) => ["group", line] as const));
const happened = patternIndex(HAPPENED.map((line) => ["happened", line] as const));
const headless = patternIndex(HEADLESS.map((line) => ["headless", line] as const));

/** An entry, or a sentence of it, in which a team or nobody does the work. */
export const missingRole: DocumentRule = {
  name: "missing-role",
  id: "missing-role",
  form: "conditional",
  severity: "should",
  kinds: ["experience", "personal-statement", "interview-answer"],
  message: "Your own part is not told here.",
  why: "The entry is about you. A reader cannot see what was yours in the work of a team.",
  source: "aamc-experience",
  ask: "Which part did you do with your own hands?",
  example: {
    wrong: "Our team opened a pharmacy.",
    right: "I wrote the stock list for the pharmacy that our team opened.",
  },
  find: (document) => {
    if (document.kind !== "experience") return document.sentences.flatMap(workOfNobody);
    const speaks = document.sentences.some(({ sentence }) => isHers(sentence));
    const isTold = speaks || isTitled(document);
    const hits = document.sentences.flatMap((placed) => hitsIn(placed, speaks, isTold));
    const [first] = document.sentences;
    return hits.length > 0 || isTold || first === undefined ? hits : [wholeOf(first)];
  },
};

/** With “I” in it, or begun with a deed as entries often are: “Counted pills on two wards.” */
function isHers(sentence: Sentence): boolean {
  const [first] = sentence.words;
  const isDeed = isA(first, "past") && headless.matches(sentence.tokens).length === 0;
  return namesWriter(sentence) || isDeed;
}

function isTitled({ sentences }: CoachedDocument): boolean {
  const [first] = sentences;
  return first !== undefined && hasTitle(first.sentence);
}

/** “Vaccination of 900 children in Kano”, “a meeting took place”: a deed as a noun, done by nobody. */
function isDeedWithoutDoer(sentence: Sentence): boolean {
  if (happened.matches(sentence.tokens).length > 0) return true;
  for (const token of sentence.words.slice(0, REACH)) {
    if (DEED_NOUN.test(token.lower)) return true;
    if (isA(token, "subj") || isA(token, "prep") || isA(token, "be") || isA(token, "onlypast")) return false;
    if (ROLE_TITLES.has(token.lower)) return false;
  }
  return false;
}

/** A deed stands among the first words: “Peer teaching of anatomy”. */
const REACH = 4;

/** “Student” is a title, but not in “student conference”. */
function hasTitle({ tokens }: Sentence): boolean {
  return tokens.some(({ lower }, at) => {
    const next = tokens[at + 1];
    const isHead =
      next === undefined ||
      next.kind !== "word" ||
      ROLE_TITLES.has(next.lower) ||
      AFTER_TITLE.has(next.lower);
    return ROLE_TITLES.has(lower) && (isHead || !isA(next, "noun"));
  });
}

const AFTER_TITLE = new Set("in at on of for and to with during from under by".split(" "));

/** Beyond entries, work that nobody does is worth a question only. */
function workOfNobody(placed: PlacedSentence): readonly Hit[] {
  const isNamed = namesWriter(placed.sentence) || passive.find(placed.sentence).length === 0;
  return isNamed ? [] : [{ ...wholeOf(placed), severity: "could" }];
}

function hitsIn(placed: PlacedSentence, speaks: boolean, isTold: boolean): readonly Hit[] {
  const { sentence } = placed;
  if (isHers(sentence)) return [];
  const byGroup = groups.matches(sentence.tokens).length > 0;
  const byNobody = passive.find(sentence).length > 0;
  const isHeadless = headless.matches(sentence.tokens).length > 0 || isDeedWithoutDoer(sentence);
  if (!byGroup && !byNobody && !isHeadless) return [];
  if (isHeadless && !byGroup && !byNobody && isTold)
    return hasTitle(sentence) ? [] : [{ ...wholeOf(placed), severity: "could" }];
  const isWe = sentence.tokens.some(({ lower }) => lower === "we");
  const severity = isTold && (isWe || !byGroup || !byNobody) ? "could" : speaks ? "should" : "must";
  return [{ ...wholeOf(placed), severity }];
}
