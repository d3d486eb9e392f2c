import type { LettersReport } from "@smartpick/core";
import {
  ASKED_FIRST,
  askedFirst,
  coverageLines,
  LETTERS_PROMISE,
  letterPlaceWords,
  letterRules,
  letterStateWord,
  lettersHeadline,
  letterWords,
  notToldWords,
  remarkWords,
  SourceNotes,
  type Sources,
  writerAt,
} from "@smartpick/report";
import { bullets, paragraph } from "./paragraph.ts";
import { sourceNotesText } from "./source-notes-text.ts";
import type { Style } from "./style.ts";
import { versionText } from "./version-text.ts";

/** Letters for people: what is covered, each letter with its next step, who goes where, and what to correct. */
export function lettersText(report: LettersReport, sources: Sources, style: Style): string {
  const notes = new SourceNotes();
  const say = (text: string): string => paragraph(text, style.width);
  const titled = (title: string, lines: readonly string[]): string =>
    lines.length === 0 ? "" : `${style.strong(title)}\n${bullets(lines, style.width)}`;
  const letters = report.letters.map((letter, index) => {
    const heading = `${letterStateWord(letter)}. ${writerAt(report, index)}`;
    return titled(say(heading), [...letterWords(letter, report), ...notToldWords(letter)]);
  });
  const places = report.specialties.flatMap((one) => [
    ...letterPlaceWords(one, report),
    ...askedFirst(one, report).map(({ words }) => `${ASKED_FIRST} ${words}.`),
  ]);
  const parts = [
    [style.strong(say(lettersHeadline(report))), say(LETTERS_PROMISE)].join("\n"),
    ...(report.letters.length === 0
      ? [HOW_TO_TELL]
      : [
          titled("Who can speak for what", coverageLines(report)),
          ...letters,
          titled("Which letters go where", places),
          titled(
            "To know or to correct",
            report.remarks.map((remark) => remarkWords(remark, report)),
          ),
        ]),
    titled("Rules of the season", rulesLines(report, notes)),
    sourceNotesText(notes, sources, style),
    versionText(report, style),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

const HOW_TO_TELL = `Tell them in your profile, one entry a letter:
letters:
  - writer: Dr. A. Khan
    specialty: Internal Medicine
    shared: [what you did together]
    speaks_to: [analytical, reliability]`;

/** The facts behind the answer, each with the number of its source. */
function rulesLines(report: LettersReport, notes: SourceNotes): readonly string[] {
  return letterRules(report).map(({ text, source }) =>
    source === null ? text : `${text} [${notes.numberOf(source)}]`,
  );
}
