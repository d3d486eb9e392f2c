import type { LettersReport } from "../answers/letters.ts";
import { dayOf } from "../season/day-of.ts";
import type { LetterFacts } from "../season/letter-facts.ts";
import { plusDays } from "../season/plus-days.ts";
import type { SeasonFacts } from "../season/season-facts.ts";
import { serviceOf } from "../season/service-of.ts";
import type { LetterPlace } from "./letters-for-specialty.ts";

type Rules = LettersReport["rules"];

/** What a season knows of letters, as far as an answer needs it. */
export interface SeasonOfLetters {
  readonly rules: Rules;
  readonly facts: LetterFacts | null;
  readonly generalService: string | null;
  /** Where one applies to a specialty, and how many letters a program of it takes. */
  readonly placeOf: (specialty: string) => LetterPlace;
}

const WEEK = 7;
/** The field of the form that limits letters. */
const LIMIT = "letters-per-program";

/** The season's rules of letters; `usualReviewDay` (MM-DD) stands in where the day on which programs read is not known. */
export function seasonOfLetters(season: SeasonFacts, usualReviewDay: string): SeasonOfLetters {
  const facts = season.letters ?? null;
  const reading = readingOf(season, usualReviewDay);
  const limit = season.limits.find(({ field }) => field === LIMIT);
  const most = limit?.max ?? null;
  return {
    facts,
    generalService: season.services.find(({ specialties }) => specialties.length === 0)?.id ?? null,
    placeOf: (specialty) => ({ specialty, service: serviceOf(season, specialty)?.id ?? null, most }),
    rules: {
      most: limit === undefined || most === null ? null : { letters: most, ...originOf(limit) },
      reading,
      askBy: facts === null ? null : askByOf(reading, facts),
      portal: facts === null ? null : { from: facts.portal.from, ...originOf(facts.portal) },
      standard:
        facts === null ? null : { specialties: [...facts.standard.specialties], ...originOf(facts.standard) },
      steps: (facts?.steps ?? []).map((step) => ({ id: step.id, title: step.title, ...originOf(step) })),
    },
  };
}

function readingOf(season: SeasonFacts, usualReviewDay: string): NonNullable<Rules["reading"]> {
  const day = dayOf(season, "programs-review");
  if (day === null) return { day: `${season.season - 1}-${usualReviewDay}`, sure: "expected", source: null };
  const { source, confidence } = season.dates.find(({ id }) => id === "programs-review") ?? {};
  const sure = confidence === "official" || confidence === "second-hand" ? confidence : "expected";
  return { day, sure, source: source ?? null };
}

/** As many weeks before programs read as the season's table says. */
function askByOf(
  { day, sure }: NonNullable<Rules["reading"]>,
  { askAhead }: LetterFacts,
): NonNullable<Rules["askBy"]> {
  const { weeks, source } = askAhead;
  return { day: plusDays(day, -WEEK * weeks), sure, weeks, source };
}

function originOf({ source, publishedFor }: { readonly source: string; readonly publishedFor: number }) {
  return { source, publishedFor };
}
