import type { Sentence } from "../../document/sentence.ts";
import { frameFinder } from "../frames.ts";
import type { Hit, SentenceRule } from "../rule.ts";
import { TEMPLATE_FRAMES, TEMPLATE_WORDS } from "./borrowed-phrase.frames.ts";
import { BORROWED_HASHES } from "./borrowed-phrase.words.ts";
import { SHINGLE_WORDS, shinglesOf } from "./shingles.ts";

const templates = frameFinder(TEMPLATE_FRAMES, TEMPLATE_WORDS);
const borrowed = new Set(BORROWED_HASHES.split(" ").map((hash) => Number.parseInt(hash, 36)));
const FEWEST_SURE = 2;

/** Template wording, and rows of words that stand in public sample statements. */
export const borrowedPhrase: SentenceRule = {
  name: "borrowed-phrase",
  id: "borrowed-phrase",
  form: "sentence",
  severity: "must",
  message: "“{}” stands in many other statements.",
  why: "Stock wording says nothing of you, and copied wording can be reported as plagiarism.",
  source: "aamc-statement",
  ask: "What would you say here if you had never read another statement?",
  example: {
    wrong: "I would be an asset to your esteemed institution.",
    right: "I can take the clinic's calls in Pashto, and I like the late shift.",
  },
  find: findIn,
};

function findIn(sentence: Sentence): readonly Hit[] {
  return [...copied(sentence), ...templates(sentence.plain)];
}

/** The stretch that is known from samples: two rows of six words or more are sure. */
function copied({ words }: Sentence): readonly Hit[] {
  const known = shinglesOf(words.map(({ lower }) => lower)).filter(({ hash }) => borrowed.has(hash));
  const first = words[known[0]?.at ?? -1];
  const last = words[(known.at(-1)?.at ?? 0) + SHINGLE_WORDS - 1];
  if (first === undefined || last === undefined) return [];
  const severity = known.length >= FEWEST_SURE ? "must" : "should";
  const message = "“{}” stands word for word in a public sample.";
  return [{ from: first.from, to: Math.min(last.to, first.from + 300), severity, message }];
}
