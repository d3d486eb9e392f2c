import type { CoachedDocument } from "../../document/document.ts";
import { lowerCase } from "../frames.ts";
import type { Hit } from "../rule.ts";
import { NUMBER, numberOf } from "./number-words.ts";

const LONGEST = 300;
/** Years by which a rounded duration and its dates may differ. */
const SLACK = 1.1;
/** Sentences within which dates and a duration speak of one stay. */
const REACH = 3;

/** A stay in years, from its dates or in words. */
interface Stay {
  readonly years: number;
  readonly isDated: boolean;
  readonly words: string;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

const RANGE =
  /\b(?:from|between)? ?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december) )?(?<a>(?:19|20)\d\d)? ?(?:to|and|until|till|through|-|–) (?:(?:january|february|march|april|may|june|july|august|september|october|november|december) )?(?<b>(?:19|20)\d\d)\b/g;
const BEGAN =
  /\b(?:started|began|joined|arrived|entered|moved|came|opened|founded|took over)\b[^.]{0,60}?\b(?:in|on) (?:\w+ )?(?<y>(?:19|20)\d\d)\b/;
const ENDED =
  /\b(?:left|until|ended|finished|closed|resigned|stopped|completed|handed over|moved on)\b[^.]{0,60}?\b(?<y>(?:19|20)\d\d)\b/;
const LASTED = new RegExp(
  `\\b(?<cue>these|those|after|over|for|in the|during|all|over these|over those|over the|in these|in those|my|of|the) (?:past |last |whole |entire |long |full |nearly |almost |more than |about )?(?<n>${NUMBER}) (?<unit>years?|months?)\\b(?! (?:old|later|ago|of age|earlier|before))`,
  "g",
);

/** A stay whose dates and whose duration in words do not agree; the later sentence is marked. */
export function durationContradictions(document: CoachedDocument): readonly Hit[] {
  const { sentences, kind } = document;
  const stays = [...staysOf(document), ...spansOf(document)].sort((a, b) => a.from - b.from);
  return stays.flatMap((late, at) => {
    const early = stays.slice(0, at).find((one) => disagree(one, late, kind === "experience"));
    const placed = sentences[late.at];
    if (early === undefined || placed === undefined) return [];
    return [
      {
        from: placed.from,
        to: Math.min(placed.to, placed.from + LONGEST),
        severity: "should" as const,
        message: `Two places do not agree: “${early.words}” and “${late.words}”.`,
        also: [{ from: early.from, to: early.to }],
      },
    ];
  });
}

/** In an entry every duration of a whole stay is the same stay; elsewhere dates and words must stand near. */
function disagree(one: Stay, other: Stay, isEntry: boolean): boolean {
  if (Math.abs(one.years - other.years) <= SLACK) return false;
  const isOneStay =
    one.isDated !== other.isDated ||
    (isEntry && /^(?:these|over these|over those|those|in these|in those)/.test(other.words));
  if (!isOneStay) return false;
  const inWords = one.isDated ? other : one;
  if (!isEntry && (Math.abs(one.at - other.at) > REACH || !TOTAL.test(inWords.words))) return false;
  return isEntry ? TOTAL.test(inWords.words) && inWords.years > Math.min(one.years, other.years) : true;
}

const TOTAL =
  /^(?:these|those|after|over these|over those|in these|in those|all|my|over the|in the|during)\b/;

function staysOf({ sentences }: CoachedDocument): readonly Stay[] {
  return sentences.flatMap(({ sentence, from: start }, at) => {
    const plain = lowerCase(sentence.plain);
    const inWords = [...plain.matchAll(LASTED)].flatMap(({ index, 0: words, groups }) => {
      const n = numberOf(groups?.n ?? "");
      if (n === null) return [];
      const years = groups?.unit?.startsWith("year") ? n : n / 12;
      return [{ years, isDated: false, words, at, from: start + index, to: start + index + words.length }];
    });
    const dated = [...plain.matchAll(RANGE)].flatMap(({ index, 0: found, groups }) => {
      const end = Number(groups?.b);
      const begin = groups?.a === undefined ? end : Number(groups.a);
      const words = found.trim();
      return [
        {
          years: end - begin,
          isDated: true,
          words,
          at,
          from: start + index,
          to: start + index + found.length,
        },
      ];
    });
    return [...inWords, ...dated];
  });
}

/** “I started in January 2021 … I left in December 2021” in two sentences. */
function spansOf({ sentences }: CoachedDocument): readonly Stay[] {
  return sentences.flatMap(({ sentence, from, to }, at) => {
    const begin = BEGAN.exec(lowerCase(sentence.plain))?.groups?.y;
    if (begin === undefined) return [];
    return sentences.slice(at + 1, at + 1 + REACH).flatMap((later) => {
      const end = ENDED.exec(lowerCase(later.sentence.plain))?.groups?.y;
      if (end === undefined || Number(end) < Number(begin)) return [];
      return [
        { years: Number(end) - Number(begin), isDated: true, words: `${begin} to ${end}`, at, from, to },
      ];
    });
  });
}
