import type { LettersReport } from "@smartpick/core";
import { dayWords } from "../english/day.ts";
import { sureDayWords } from "./letter-words.ts";
import { standardLetterWords } from "./remark-words.ts";

/** A rule of the season in a sentence or two, and where it was read; `null` = no source. */
export interface LetterRule {
  readonly text: string;
  readonly source: string | null;
}

interface Origin {
  readonly source: string | null;
  readonly publishedFor?: number;
}

/** The facts behind the answer; the year of one that was published for another season. */
export function letterRules({ rules, season }: LettersReport): readonly LetterRule[] {
  const { most, reading, askBy, portal, standard, steps } = rules;
  const read = (text: string, origin: Origin): LetterRule => ({
    text: ruleWords(text, origin, season),
    source: origin.source,
  });
  return [
    ...(reading === null ? [] : [read(`Programs begin to read: ${sureDayWords(reading)}.`, reading)]),
    ...(askBy === null ? [] : [read(`Ask ${askBy.weeks} weeks before that day.`, askBy)]),
    ...(most === null ? [] : [read(`A program takes at most ${most.letters} letters.`, most)]),
    ...(portal === null ? [] : [read(`The portal is in use since ${dayWords(portal.from)}.`, portal)]),
    ...(standard === null ? [] : [read(standardLetterWords(standard), standard)]),
    ...steps.map((step) => read(step.title, step)),
  ];
}

/** A rule with its own year, where that is not the season's. */
export function ruleWords(
  text: string,
  { publishedFor }: Pick<Origin, "publishedFor">,
  season: number,
): string {
  return publishedFor === undefined || publishedFor === season ? text : `${text} Rule of ${publishedFor}.`;
}
