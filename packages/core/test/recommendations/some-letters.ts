import fc from "fast-check";
import { LETTER_QUALITIES, LETTER_UPLOADERS, type LetterTold, type SeasonFacts } from "../../src/index.ts";
import { SMALL_SEASON } from "../season/small-season.ts";

const KNOWN = {
  source: "a-source",
  publishedFor: 2027,
  confidence: "official",
  standing: "published",
  note: null,
} as const;

/** The small season with a limit of four letters and a table of letters. */
export const LETTER_SEASON: SeasonFacts = {
  ...SMALL_SEASON,
  limits: [{ field: "letters-per-program", max: 4, unit: "entries", ...KNOWN }],
  letters: {
    askAhead: { ...KNOWN, weeks: 6 },
    portal: { ...KNOWN, from: "2026-06-01" },
    standard: { ...KNOWN, specialties: ["Urology"] },
    steps: [{ ...KNOWN, id: "author", title: "The writer uploads the letter." }],
  },
};

/** A letter of which nothing is told but its writer. */
export function letterWith(changes: Partial<LetterTold> = {}): LetterTold {
  return {
    writer: "Dr A",
    role: null,
    place: null,
    specialty: null,
    us: null,
    handsOn: null,
    from: null,
    to: null,
    shared: [],
    speaksTo: [],
    for: [],
    due: null,
    asked: null,
    promised: null,
    uploaded: null,
    waived: null,
    uploader: null,
    ...changes,
  };
}

const flag = fc.option(fc.boolean(), { nil: null });
const day = fc.option(
  fc
    .date({ min: new Date("2025-01-01"), max: new Date("2028-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  { nil: null },
);
export const SPECIALTIES_OF_LETTERS = [
  "Internal Medicine",
  "Family Medicine",
  "Emergency Medicine",
  "Urology",
  "Internal Medicine/Pediatrics",
] as const;

/** Any letter, its days in any order. */
export const anyLetter: fc.Arbitrary<LetterTold> = fc.record({
  writer: fc.constantFrom("Dr A", "dr  a", "Dr B", "Dr C", "李雷", "Dr D"),
  role: fc.constant(null),
  place: fc.constant(null),
  specialty: fc.option(fc.constantFrom(...SPECIALTIES_OF_LETTERS), { nil: null }),
  us: flag,
  handsOn: flag,
  from: day,
  to: day,
  shared: fc.array(fc.constantFrom("rounds", "an audit"), { maxLength: 2 }),
  speaksTo: fc.uniqueArray(fc.constantFrom(...LETTER_QUALITIES)),
  for: fc.uniqueArray(fc.constantFrom(...SPECIALTIES_OF_LETTERS), { maxLength: 2 }),
  due: day,
  asked: day,
  promised: day,
  uploaded: day,
  waived: flag,
  uploader: fc.option(fc.constantFrom(...LETTER_UPLOADERS), { nil: null }),
});
