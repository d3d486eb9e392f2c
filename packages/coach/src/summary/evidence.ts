import type { Reading } from "@smartpick/answers";
import type { CoachedDocument } from "../document/document.ts";
import type { Sentence } from "../document/sentence.ts";
import { patternIndex } from "../pattern/pattern-index.ts";
import { remembering } from "../remember.ts";
import { RULE_SOURCES } from "../rules/sources.ts";
import { cuesOf, isOfWriter } from "../topics/cues.ts";
import { topicOf } from "../topics/topic.ts";
import { FORM_CHARACTERISTICS } from "./characteristics.words.ts";
import { CORE_COMPETENCIES, type Competency } from "./core-competencies.words.ts";
import { hasOwnPast } from "./own-past.ts";

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

interface Found {
  readonly of: Competency;
  readonly says: "shown" | "claimed" | "named";
  readonly keyword: string;
}

const foundIn = remembering(
  (sentence: Sentence): readonly Found[] => {
    const { tokens, text } = sentence;
    const isWish = wishes(sentence).length > 0 || topicOf(sentence).goal;
    const deed = hasOwnPast(sentence) ? "shown" : "named";
    const claim = isOfWriter(sentence) ? "claimed" : "named";
    const told = isWish ? [] : deeds.matches(tokens).map((hit) => ({ ...hit, says: deed }) as const);
    const said = claims.matches(tokens).map((hit) => ({ ...hit, says: claim }) as const);
    return [...told, ...said].map(({ owner, match, says }) => ({
      of: owner,
      says,
      keyword: text.slice(tokens[match.first]?.from, tokens[match.last]?.to),
    }));
  },
  ({ text }) => text,
);

/** What of the text shows each competency, and what only claims it. A sentence that shows one claims it no more. */
export function evidenceOf({ sentences }: CoachedDocument): readonly CompetencyEvidence[] {
  const found = sentences.flatMap(({ sentence, from, to }) =>
    foundIn(sentence).map((one) => ({ ...one, place: { from, to } })),
  );
  return COMPETENCIES.map((competency) => {
    const own = found.filter(({ of }) => of === competency);
    const shown = placesOf(own, "shown");
    return {
      code: competency.code,
      name: competency.name,
      group: competency.group,
      source: RULE_SOURCES[SOURCE_OF[competency.group]],
      shown,
      claimed: placesOf(own, "claimed").filter(({ from }) => !shown.some((place) => place.from === from)),
      keywords: distinct(own.map(({ keyword }) => keyword)),
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
