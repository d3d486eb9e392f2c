import type { LetterRemark, LetterSpecialty } from "../answers/letters.ts";
import type { LetterTold } from "../profile/letters.ts";
import type { LetterFacts } from "../season/letter-facts.ts";
import { isAhead } from "./letter-state.ts";
import { isMeantFor } from "./letters-for-specialty.ts";

/** What remarks are held against. */
export interface RemarkDays {
  readonly today: string;
  readonly facts: LetterFacts | null;
  /** The day on which programs begin to read; `null` = not known. */
  readonly reading: string | null;
  /** The service that takes all specialties which no other names; `null` = not known. */
  readonly generalService: string | null;
}

/** What to know or to correct: of each letter first, in the order of the profile, then of each specialty sought. */
export function remarksOf(
  letters: readonly LetterTold[],
  specialties: readonly LetterSpecialty[],
  days: RemarkDays,
): readonly LetterRemark[] {
  const sought = specialties.map(({ specialty }) => specialty);
  return [
    ...letters.flatMap((letter, index) => ofLetter(letter, index, sought, days)),
    ...specialties.flatMap((one) => ofSpecialty(one, days)),
  ];
}

const EVENTS = ["asked", "promised", "uploaded"] as const;

function ofLetter(
  letter: LetterTold,
  index: number,
  sought: readonly string[],
  { today, facts, reading }: RemarkDays,
): readonly LetterRemark[] {
  const found: LetterRemark[] = [];
  const { uploaded, asked, due } = letter;
  if (letter.waived === false) found.push({ code: "not-waived", letter: index });
  if (letter.uploader === "applicant") found.push({ code: "applicant-uploads", letter: index });
  const from = facts?.portal.from ?? null;
  if (from !== null && uploaded !== null && uploaded < from)
    found.push({ code: "carried-over", letter: index, from });
  if (from !== null && uploaded === null && asked !== null && asked < from && today >= from)
    found.push({ code: "request-anew", letter: index, from });
  if (!sought.some((specialty) => isMeantFor(letter, specialty)))
    found.push({ code: "goes-nowhere", letter: index });
  for (const event of EVENTS) {
    const day = letter[event];
    if (day !== null && isAhead(day, today)) found.push({ code: "day-ahead", letter: index, event, day });
  }
  if (letter.from !== null && isAhead(letter.from, today))
    found.push({ code: "work-ahead", letter: index, from: letter.from });
  if (due !== null && reading !== null && due > reading && uploaded === null)
    found.push({ code: "due-after-reading", letter: index, reading });
  return found;
}

function ofSpecialty(of: LetterSpecialty, { facts, generalService }: RemarkDays): readonly LetterRemark[] {
  const { specialty, service, most, chosen, beside, ofUsSpecialist } = of;
  const found: LetterRemark[] = [];
  const letters = chosen.length + beside.length;
  if (letters === 0) found.push({ code: "none-for-specialty", specialty });
  else if (ofUsSpecialist === "no") found.push({ code: "no-us-specialist", specialty });
  if (most !== null && letters > most) found.push({ code: "more-than-most", specialty, letters, most });
  if (facts?.standard.specialties.includes(specialty)) found.push({ code: "standard-letter", specialty });
  if (service !== null && service !== generalService)
    found.push({ code: "other-service", specialty, service });
  return found;
}
