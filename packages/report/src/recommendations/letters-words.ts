import type { Letter, LetterSpecialty, LettersReport } from "@smartpick/core";
import { counted, listed } from "../english/plural.ts";
import { letterWords, notToldWords, orderNotTold } from "./letter-words.ts";
import { lettersHeadline } from "./letters-headline.ts";
import { packetLines } from "./packet.ts";
import { qualityName } from "./quality-words.ts";
import { remarkWords } from "./remark-words.ts";
import { personAt, writerAt } from "./writer-at.ts";

/** Owed wherever letters are shown. */
export const LETTERS_PROMISE =
  "SmartPick writes no letter and suggests no sentence for one. No chance and no list depends on your letters.";

/** One line a quality: who can vouch for it, uncovered ones first, and who will once the work with them has begun. */
export function coverageLines({
  coverage,
  letters,
}: Pick<LettersReport, "coverage" | "letters">): readonly string[] {
  const people = (places: readonly number[]): string =>
    [...new Set(places.map((index) => personAt({ letters }, index)))].join("; ");
  return coverage.map(({ quality, letters: speaking, ahead, writers }) => {
    const name = qualityName(quality);
    const who = writers === 0 ? "Nobody" : writers === 1 ? "One alone" : counted(writers, "writer");
    return [
      `${who}: ${name}`,
      ...(writers === 0 ? [] : [` (${people(speaking)})`]),
      ...(ahead.length === 0 ? [] : [`; still to come: the work with ${people(ahead)}`]),
    ].join("");
  });
}

/** Letters by their places, with what is not told of each and may change who goes; none where all can go. */
export function askedFirst(
  { chosen, beside }: Pick<LetterSpecialty, "chosen" | "beside">,
  report: Pick<LettersReport, "letters">,
): readonly { readonly letter: Letter; readonly index: number; readonly words: string }[] {
  if (beside.length === 0) return [];
  return [...chosen, ...beside].flatMap((index) => {
    const letter = report.letters[index];
    if (letter === undefined) return [];
    const missing = orderNotTold(letter);
    return missing.length === 0
      ? []
      : [{ letter, index, words: `${writerAt(report, index)}: ${listed(missing)}` }];
  });
}

/** What stands before those. */
export const ASKED_FIRST = "Not told yet, and it may change who goes:";

/** Which letters go to the programs of a specialty, in sentences. */
export function letterPlaceWords(
  { specialty, most, chosen, beside, uncovered }: LetterSpecialty,
  report: Pick<LettersReport, "letters">,
): readonly string[] {
  if (chosen.length === 0) return [`${specialty}: no letter is meant for it.`];
  const names = (places: readonly number[]): string => listed(places.map((index) => writerAt(report, index)));
  const limit = most === null ? "" : ` A program takes at most ${most}.`;
  return [
    `${specialty}: ${names(chosen)}.${limit}`,
    ...(beside.length === 0 ? [] : [`Left over: ${names(beside)}.`]),
    ...(uncovered.length === 0
      ? []
      : [`These letters leave out ${listed(uncovered.map(qualityName), "and")}.`]),
  ];
}

/** The report with its words: what `--json` prints. */
export function wordedLetters(report: LettersReport) {
  return {
    ...report,
    finding: lettersHeadline(report),
    letters: report.letters.map((letter) => ({
      ...letter,
      words: [...letterWords(letter, report), ...notToldWords(letter)],
      packet: packetLines(letter, report),
    })),
    remarks: report.remarks.map((remark) => ({ ...remark, words: remarkWords(remark, report) })),
  };
}
