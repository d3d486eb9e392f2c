import type { Letter, LettersReport } from "../answers/letters.ts";
import type { LetterTold } from "../profile/letters.ts";
import { coverageOf, uncoveredBy } from "./coverage-of.ts";
import { letterState } from "./letter-state.ts";
import { isMeantFor, lettersForSpecialty } from "./letters-for-specialty.ts";
import { remarksOf } from "./remarks-of.ts";
import type { SeasonOfLetters } from "./season-of-letters.ts";
import { withKeys } from "./writer-key.ts";

/** Whose letters, for what, and on which day. */
export interface LettersAsked {
  readonly letters: readonly LetterTold[];
  /** Specialties sought, by their names. */
  readonly specialties: readonly string[];
  readonly today: string;
}

/**
 * Who can speak for what, how each letter stands, who goes to which programs, and what to correct. All from the letters
 * that were told and the facts of the season; no chance depends on any of it.
 */
export function lettersOf(
  { letters: asked, specialties, today }: LettersAsked,
  season: SeasonOfLetters,
): Pick<LettersReport, "coverage" | "letters" | "specialties" | "remarks" | "rules"> {
  const { rules, facts } = season;
  const { askBy, reading } = rules;
  const days = {
    today,
    askBy: askBy === null ? null : { day: askBy.day, sure: askBy.sure },
    reading: reading === null ? null : { day: reading.day, sure: reading.sure },
  };
  const letters = asked.map((letter) => {
    const told = withPlainNames(letter);
    return { ...told, ...letterState(told, days) };
  });
  const places = specialties.map((specialty) => lettersForSpecialty(letters, season.placeOf(specialty)));
  const uncovered = uncoveredBy(letters);
  return {
    coverage: coverageOf(letters, today),
    letters: withKeys(letters).map((letter) => ({
      ...letter,
      for: specialties.filter((specialty) => isMeantFor(letter, specialty)),
      forTold: [...letter.for],
      // A letter that has arrived can no longer be added to.
      mayAsk: letter.state === "uploaded" ? [] : uncovered,
      notTold: notToldOf(letter),
    })),
    specialties: places,
    remarks: remarksOf(letters, places, {
      today,
      facts,
      reading: reading?.day ?? null,
      generalService: season.generalService,
    }),
    rules,
  };
}

/** Names without spaces at their ends, or several in a row. */
function withPlainNames(letter: LetterTold): LetterTold {
  const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
  const { writer, role, place } = letter;
  return {
    ...letter,
    writer: plain(writer),
    role: role === null ? null : plain(role),
    place: place === null ? null : plain(place),
  };
}

function notToldOf(letter: LetterTold): Letter["notTold"] {
  const missing: readonly (readonly [Letter["notTold"][number], boolean])[] = [
    ["waived", letter.waived === null],
    ["us", letter.us === null],
    ["specialty", letter.specialty === null],
    ["hands-on", letter.handsOn === null],
    ["dates", letter.from === null || letter.to === null],
    ["shared", letter.shared.length === 0],
    ["speaks-to", letter.speaksTo.length === 0],
  ];
  return missing.flatMap(([what, is]) => (is ? [what] : []));
}
