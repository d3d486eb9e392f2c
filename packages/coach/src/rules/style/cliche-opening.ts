import type { Severity } from "@smartpick/answers";
import type { CoachedDocument } from "../../document/document.ts";
import { frameFinder, framePlaces } from "../frames.ts";
import type { DocumentRule, Hit } from "../rule.ts";
import { LOOSE_OPENINGS, OPENING_WORDS, STOCK_OPENINGS } from "./cliche-opening.words.ts";

const stock = framePlaces(STOCK_OPENINGS, OPENING_WORDS);
const loose = frameFinder(LOOSE_OPENINGS, OPENING_WORDS);
const BEGINS_WITH_QUOTATION = /^\s*["“][^"”]{12,260}["”]\s*[-–—(]+\s*\p{Lu}[^\n]{0,60}/u;
/** A patient may say since when something hurts. */
const SOUND = /\b(?:patients?|he|she|they|his|her) (?:\S+ ){0,4}(?:since|from|as a|at an?)\b/i;
/** Before “medicine”, the name of a specialty. */
const BRANCH = /\b(?:internal|family|emergency|preventive|rehabilitation) $/i;
/** Who writes, which an e-mail to a stranger has to say. */
const NAME = /^(?:my name is|i am dr\.?|i, dr\.?|let me introduce)$/i;
const HER_OWN = /\b(?:i|my|me|myself|we|us|our|medicine|dream|doctor|physician)\b/i;

/** The stock openings of statements: childhood, calling, kin, dictionary, famous words. */
export const clicheOpening: DocumentRule = {
  name: "cliche-opening",
  id: "cliche-opening",
  form: "conditional",
  severity: "must",
  message: "“{}” opens hundreds of other statements.",
  why: "A reader who has seen a beginning many times stops reading there.",
  source: "advisers",
  ask: "Which one hour with a patient could only you tell?",
  example: {
    wrong: "Ever since I was a child, I wanted to heal.",
    right: "The lift was broken, so we carried Mrs. Abad up four floors.",
  },
  find: findIn,
};

function findIn(document: CoachedDocument): readonly Hit[] {
  const hits: Hit[] = [];
  for (const { sentence, from, paragraph, index } of document.sentences) {
    const opens = paragraph === 0 || index < 3;
    const plain = sentence.plain;
    const put = (hit: Hit, severity: Severity): void => {
      hits.push({ ...hit, severity, from: from + hit.from, to: from + hit.to });
    };
    for (const place of stock(plain)) {
      const said = plain.slice(place.from, place.to);
      if (document.kind === "position-request" && NAME.test(said)) continue;
      if (!HER_OWN.test(plain) && !/["\p{Lu}]/u.test(said)) continue;
      if (SOUND.test(plain.slice(0, place.to)) && !/\bi\b/i.test(said)) continue;
      put(place, opens ? "must" : "should");
    }
    for (const hit of loose(plain))
      if ((opens || hit.severity !== "could") && !isTold(plain, hit) && !isIntroduction(document, plain, hit))
        put(hit, gradeOf(hit, opens && document.kind !== "interview-answer"));
  }
  const quotation = BEGINS_WITH_QUOTATION.exec(document.text.slice(document.body.from));
  if (quotation !== null) {
    const start = document.body.from;
    hits.push({ severity: "must", from: start, to: start + Math.min(quotation[0].length, 300) });
  }
  return hits;
}

function isIntroduction({ kind }: CoachedDocument, plain: string, { from, to }: Hit): boolean {
  return kind === "position-request" && NAME.test(plain.slice(from, to));
}

/** “Neither the senior nor I knew the dose”, “People ask me why”, “Internal medicine is more”: of one matter, not of life. */
function isTold(plain: string, { from, to }: Hit): boolean {
  const [before, said, after] = [plain.slice(0, from), plain.slice(from, to), plain.slice(to)];
  if (/^i knew$/i.test(said)) return /\b(?:nor|than|what|all) $/i.test(before);
  if (/^people$/i.test(said)) return /^ (?:ask|tell|call|came|brought|walked|waited|queued)/.test(after);
  return /^medicine\b.*\bmore$/i.test(said) && BRANCH.test(before) && !/^ than\b/.test(after);
}

/** Deep in the text, or in an answer that was asked for it, a turning point is only a cue. */
function gradeOf({ severity }: Hit, opens: boolean): Severity {
  if (!opens) return "could";
  return severity ?? "should";
}
