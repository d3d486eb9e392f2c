import type { CoachedDocument } from "../../document/document.ts";
import type { Sentence } from "../../document/sentence.ts";
import { perSentence } from "../../per-sentence.ts";
import { frameFinder } from "../frames.ts";
import type { DocumentRule, Hit } from "../rule.ts";
import { TEMPLATE_FRAMES, TEMPLATE_WORDS } from "./borrowed-phrase.frames.ts";
import { BORROWED_HASHES } from "./borrowed-phrase.words.ts";
import { SHINGLE_WORDS, shinglesOf } from "./shingles.ts";

const templates = frameFinder(TEMPLATE_FRAMES, TEMPLATE_WORDS);
const borrowed = new Set(BORROWED_HASHES.split(" ").map((hash) => Number.parseInt(hash, 36)));
const FEWEST_SURE = 2;
/** Good manners at the end of a letter; in a statement, a stock line. */
const THANKS = /^(?:thank you|thanks|grateful)\b/i;
/** “Join a neurology residency”. */
const NAMED_POST =
  /\bjoin(?:ing)? an? (?!(?:great|good|strong|esteemed|prestigious)\b)(?:\w+ ){1,2}residency\b/i;
/** What a writer says that she fits. */
const CHOICE =
  /ology\b|\b(?:program(?:me)?|residency|specialty|medicine|psychiatry|surgery|pediatrics|career)\b/i;

/** Template wording, and rows of words that stand in public sample statements. */
export const borrowedPhrase: DocumentRule = {
  name: "borrowed-phrase",
  id: "borrowed-phrase",
  form: "conditional",
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

function isRequest(kind: CoachedDocument["kind"]): boolean {
  return kind === "letter-request" || kind === "position-request";
}

function findIn({ kind, sentences }: CoachedDocument): readonly Hit[] {
  return sentences.flatMap(({ sentence, from }) =>
    borrowedIn(sentence)
      .filter((hit) => !isRequest(kind) || !THANKS.test(sentence.plain.slice(hit.from, hit.to)))
      .map((hit) => ({ ...hit, from: from + hit.from, to: from + hit.to })),
  );
}

const borrowedIn = perSentence((sentence: Sentence): readonly Hit[] => [
  ...copied(sentence),
  ...templates(sentence.plain).filter((hit) => !isPlain(sentence.plain, hit)),
]);

/** Said of a thing, of a post that is named, or as another idiom. */
function isPlain(plain: string, { from, to }: Hit): boolean {
  const said = plain.slice(from, to);
  if (/\b(?:fit|match)$/i.test(said)) return /[:;] an? $/.test(plain.slice(0, from)) && !CHOICE.test(plain);
  const after = plain.slice(from, to + 40);
  return NAMED_POST.test(after) || (/\bmake ?$/i.test(said) && /^ ?do\b/.test(plain.slice(to)));
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
