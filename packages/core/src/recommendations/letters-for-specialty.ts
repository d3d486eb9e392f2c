import type { Letter, LetterSpecialty } from "../answers/letters.ts";
import type { LetterTold } from "../profile/letters.ts";
import { uncoveredBy } from "./coverage-of.ts";
import { isOfSpecialty, isUsSpecialist, type Told, toldOf } from "./specialist.ts";

const RANK: Readonly<Record<Told, number>> = { yes: 2, unknown: 1, no: 0 };

const ASKED = 2;
/** A letter that is there is surer than one that is promised; one that nobody was asked for in time is the least sure. */
const STANDS: Readonly<Record<Letter["state"], number>> = {
  uploaded: 4,
  promised: 3,
  asked: ASKED,
  "to-ask": 1,
  late: 0,
};

/** A letter as it was told, and where it stands. */
export type LetterStanding = LetterTold & Pick<Letter, "state" | "step">;

/** What is known of the programs of a specialty: where one applies, and how many letters each takes (`null` = unknown). */
export interface LetterPlace {
  readonly specialty: string;
  readonly service: string | null;
  readonly most: number | null;
}

/**
 * The letters proposed for the programs of a specialty, never more than they take: writers of the specialty first, then
 * those in the US, then those with whom she cared for patients, then letters that are there, promised or asked for, then
 * who adds a quality; what is not told counts between yes and no. The applicant's own order decides the rest.
 */
export function lettersForSpecialty(
  letters: readonly LetterStanding[],
  { specialty, service, most }: LetterPlace,
): LetterSpecialty {
  const meant = letters.flatMap((letter, index) => (isMeantFor(letter, specialty) ? [index] : []));
  const at = (index: number): LetterStanding => letterAt(letters, index);
  const chosen: number[] = [];
  const room = Math.min(meant.length, most ?? meant.length);
  while (chosen.length < room) {
    const open = uncoveredBy(chosen.map(at));
    const rest = meant.filter((index) => !chosen.includes(index));
    const rank = (index: number): readonly number[] => {
      const { us, handsOn, specialty: own, speaksTo, state, step } = at(index);
      const adds = speaksTo.filter((quality) => open.includes(quality)).length;
      const stands = step === "remind-now" ? ASKED : STANDS[state];
      return [RANK[isOfSpecialty(own, specialty)], RANK[toldOf(us)], RANK[toldOf(handsOn)], stands, adds];
    };
    chosen.push(rest.reduce((best, index) => (isBefore(rank(index), rank(best)) ? index : best)));
  }
  const known = meant.map((index) => isUsSpecialist(at(index), specialty));
  return {
    specialty,
    service,
    most,
    chosen,
    beside: meant.filter((index) => !chosen.includes(index)),
    uncovered: uncoveredBy(chosen.map(at)),
    ofUsSpecialist: (["yes", "unknown"] as const).find((told) => known.includes(told)) ?? "no",
  };
}

/** Whether a letter is meant for a specialty: it names it, or none. */
export function isMeantFor({ for: meant }: Pick<LetterTold, "for">, specialty: string): boolean {
  return meant.length === 0 || meant.some((name) => name === specialty);
}

function letterAt(letters: readonly LetterStanding[], index: number): LetterStanding {
  const letter = letters[index];
  if (letter === undefined) throw new Error(`there is no letter ${index}`);
  return letter;
}

function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const place = one.findIndex((rank, index) => rank !== other[index]);
  return place >= 0 && (one[place] ?? 0) > (other[place] ?? 0);
}
