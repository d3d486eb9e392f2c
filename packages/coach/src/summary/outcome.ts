import type { Sentence } from "../document/sentence.ts";
import { isA } from "../lexicon/classes.ts";
import { type Cues, cuesApart, cuesOf } from "../topics/cues.ts";
import { EXAM } from "../topics/exam.words.ts";

/** A number that moved: “from 12 to 3”, “41 of 44; before it had been 12 of 39”, “19 in the first week, 2 in the last”. */
const CHANGES = [
  "from @num _{0,3} to @num",
  "@num _{0,14} before|earlier|previously|formerly|initially|originally ,{0,1} it|they|that|there|we|the|had|was|were{1,3} @adj|rate|number|figure{0,1} had|been|was|were{0,2} only{0,1} @num",
  "before|earlier|previously|formerly|initially|originally ,{0,1} it|they|that|there|we|the{0,2} had|been|was|were{1,2} @num _{0,12} now|after|then|later|afterward|afterwards _{0,3} @num",
  "@num _{0,3} in|during the|our first _{0,1} week|month|year|day|quarter _{0,4} @num _{0,3} in|during the|our last|second|third|fourth|final|next",
  "^ before|earlier|initially|previously ,{0,1} @num _{0,12} now|after|then|later|today ,{0,1} @num",
  "in|during the|our first|second _{0,1} ,{0,1} we|there|it|i had|were|was|found|counted|saw @num _{0,3} ;|,|and in|during the|our last|second|third|fourth|fifth|sixth|twelfth|final month|week|year{0,1} ,{0,1} @num",
  "~fall|~drop|~rise|~decrease|~increase|~shrink|~shorten by @num",
  "@num before _{0,3} @num after|afterward|afterwards|later|now",
  "and|so|then|, @num of the|those|these{0,1} @num took|returned|came|stayed|passed|finished|completed|recovered|survived|improved|walked|began|started|kept",
];
const moved = cuesOf(CHANGES);

const exam = cuesOf([EXAM]);

/** The places where a number moved; years and scores of her exams are no such numbers. */
export const changesIn: Cues = (sentence) =>
  (exam(sentence).length > 0 ? [] : moved(sentence)).filter(
    ({ first, last }) => !sentence.tokens.slice(first, last + 1).some(isYear),
  );

const isYear = (token: Sentence["tokens"][number]): boolean => isA(token, "year");

const told = cuesApart(
  [
    "~fall|~drop|~rise|~go|~decrease|~increase|~grow|~shrink|~climb|~shorten _{0,5} from _{1,3} to",
    "next|following|later|after month|months|week|weeks|year|that _{0,3} @num of|to @num",
    "patient|patients|he|she|they|boy|girl|child|children|baby|mother|father|man|woman @adv{0,1} ~survive|~recover",
    "patient|he|she|boy|girl|child|baby|mother|father|man|woman|they @adv{0,1} ~go home",
    "~walk out|home|again|unaided",
    "~breathe|~speak|~eat|~cry|~smile|~sleep again|first|through",
    "~begin|~start to breathe|cry|speak|walk|eat|move",
    "of the{0,1} next|following|first|last{0,1} @num _{0,3} ,{0,1} @num finished|completed|returned|recovered|survived|came",
    "@num of the|our{0,1} next|following|first|last{0,1} @num _{0,2} finished|completed|returned|recovered|survived",
    "is|are|still in use",
    "still|now @adv{0,1} ~use",
    "has|have @adv{0,1} used it|them|the|this|my _{0,1} since",
    "~take over",
    "~become part|routine|policy|standard|practice",
    "~adopt|~adopted by|the|our|it",
    "no|none|fewer patient|patients|child|children|card|cards|result|results|dose|doses|one was|were|went ~lose|lost|missed|missing",
    "~stop bleeding|crying|missing|coming",
    "pain|fever|pressure|sugar|saturation|delay|delays|wait ~fall|~drop|~stop|~settle|~improve|~rise",
    "~live|lived and|to|until|long|another",
    "~discharge|discharged home",
  ],
  // What she does herself is no outcome of it: “I walked home with her.”
  [
    "i|we @adv{0,1} walked|lived|spoke|ate|slept|took|adopted|went|recovered|survived|rose|cried|smiled|began|started",
  ],
);

/** What came of a deed, as a reader can see it: a number that moved, a patient who did well, a thing still in use. */
export const outcomesIn: Cues = (sentence) => [...changesIn(sentence), ...told(sentence)];
