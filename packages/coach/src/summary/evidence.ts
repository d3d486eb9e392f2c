import type { CheckFinding, Reading } from "@smartpick/answers";
import type { CoachedDocument } from "../document/document.ts";
import type { Sentence } from "../document/sentence.ts";
import type { PatternMatch } from "../pattern/match-pattern.ts";
import { patternIndex } from "../pattern/pattern-index.ts";
import { remembering } from "../remember.ts";
import { RULE_SOURCES } from "../rules/sources.ts";
import { type Cues, cuesOf, isOfWriter } from "../topics/cues.ts";
import { ownWords, quotedSentences } from "../topics/own-words.ts";
import { personalSentences } from "../topics/personal.ts";
import { bedsideIn, informaticsIn, topicOf } from "../topics/topic.ts";
import { FORM_CHARACTERISTICS } from "./characteristics.words.ts";
import { CORE_COMPETENCIES, type Competency } from "./core-competencies.words.ts";
import { isOfDeed } from "./of-deed.ts";
import { ownDeeds } from "./own-past.ts";
import { spoiling } from "./spoiled.ts";

/** A competency with the sentences that show or only claim it; none is a gap, not a fault. */
export type CompetencyEvidence = Reading["competencies"][number];

const COMPETENCIES: readonly Competency[] = [...CORE_COMPETENCIES, ...FORM_CHARACTERISTICS];

const SOURCE_OF = {
  core: "acgme-competencies",
  informatics: "product",
  form: "applicants-form",
} as const;

const deeds = patternIndex(
  COMPETENCIES.flatMap((competency) => competency.patterns.map((line) => [competency, line] as const)),
);
const claims = patternIndex(
  COMPETENCIES.flatMap((competency) => competency.claims.map((line) => [competency, line] as const)),
);
/** What is wished for or still to come shows nothing. */
const wishes = cuesOf([
  "i @adv{0,1} will|hope|want|wish|plan|aim|intend|aspire",
  "i @adv{0,1} would @adv{0,1} like|love|want|be|bring",
  "i'd|i'll like|love|be|bring",
  "i am|was eager|excited|determined|ready",
]);

/** What the line draws is named at least. */
const OF_TOPIC: readonly (readonly [Competency, Cues])[] = COMPETENCIES.flatMap((competency) => {
  if (competency.code === "patient-care") return [[competency, bedsideIn] as const];
  return competency.code === "informatics" ? [[competency, informaticsIn] as const] : [];
});

interface Found {
  readonly of: Competency;
  readonly says: "shown" | "claimed" | "named";
  readonly keyword: string;
}

/** What is said to be learned by those who have nothing to tell. */
const empty = cuesOf([
  "learned|learnt|realized|realised|understood the importance|value|power|meaning|necessity|significance",
]);

const foundIn = remembering(
  (whole: Sentence): readonly Found[] => {
    const sentence = ownWords(whole);
    const { tokens } = sentence;
    const keywordOf = ({ first, last }: PatternMatch): string =>
      whole.text.slice(tokens[first]?.from, tokens[last]?.to);
    const isWish = wishes(sentence).length > 0 || topicOf(whole).goal;
    const own = empty(sentence).length > 0 ? [] : ownDeeds(sentence);
    const claim = isOfWriter(sentence) ? "claimed" : "named";
    const told = isWish ? [] : deeds.matches(tokens);
    return [
      ...told.map(({ owner, match }) => {
        const says = isOfDeed(tokens, match, own) ? ("shown" as const) : ("named" as const);
        return { of: owner, says, keyword: keywordOf(match) };
      }),
      ...claims
        .matches(tokens)
        .map(({ owner, match }) => ({ of: owner, says: claim, keyword: keywordOf(match) }) as const),
      ...OF_TOPIC.flatMap(([of, find]) =>
        find(whole).map((match) => ({ of, says: "named", keyword: keywordOf(match) }) as const),
      ),
    ];
  },
  ({ text }) => text,
);

/**
 * What of the text shows each competency, and what only names it. A sentence that shows one claims it no more; one that a
 * finding marks as worn or unproven shows nothing. Her family, her own health and what others say are no evidence.
 */
export function evidenceOf(
  document: CoachedDocument,
  findings: readonly CheckFinding[] = [],
): readonly CompetencyEvidence[] {
  const quoted = quotedSentences(document);
  const personal = personalSentences(document);
  const found = document.sentences.flatMap((placed) => {
    const { sentence, from, to, index } = placed;
    if (quoted[index] === true || personal[index] === true) return [];
    const isWorn = spoiling(findings, placed) === "wholly";
    return foundIn(sentence).map(({ of, says, keyword }) => {
      const weight: Found["says"] = isWorn && says === "shown" ? "named" : says;
      return { of, says: weight, keyword, place: { from, to } };
    });
  });
  return COMPETENCIES.map((competency) => {
    const own = found.filter(({ of }) => of === competency);
    const shown = placesOf(own, "shown");
    const listed = own.filter(({ says }) => says !== "named");
    return {
      code: competency.code,
      name: competency.name,
      group: competency.group,
      source: RULE_SOURCES[SOURCE_OF[competency.group]],
      shown,
      claimed: placesOf(own, "claimed").filter(({ from }) => !shown.some((place) => place.from === from)),
      keywords: distinct((listed.length > 0 ? listed : own).map(({ keyword }) => keyword)),
    };
  });
}

type Place = { readonly from: number; readonly to: number };

function placesOf(
  found: readonly (Found & { readonly place: Place })[],
  says: Found["says"],
): readonly Place[] {
  const places = new Map<number, Place>();
  for (const one of found) if (one.says === says) places.set(one.place.from, one.place);
  return [...places.values()];
}

/** The words as they stand first, whatever their capitals. */
function distinct(words: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  for (const word of words) if (!first.has(word.toLowerCase())) first.set(word.toLowerCase(), word);
  return [...first.values()];
}
