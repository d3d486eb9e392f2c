import type { WordedFellowships } from "@smartpick/core";
import {
  baseWords,
  dateLines,
  oldScoreWords,
  readinessFinding,
  SourceNotes,
  type Sources,
  stepLines,
} from "@smartpick/report";
import { bullets, paragraph } from "./paragraph.ts";
import { sourceNotesText } from "./source-notes-text.ts";
import type { Style } from "./style.ts";
import { versionText } from "./version-text.ts";

interface Around {
  readonly sources: Sources;
  readonly style: Style;
  /** Whether fellowships without a program at or near them are left out. */
  readonly onlyNear: boolean;
}

/** The fellowship stage for people: what the list has of it, readiness, the published match, the fellowships, the way. */
export function fellowshipsText(report: WordedFellowships, { sources, style, onlyNear }: Around): string {
  const notes = new SourceNotes();
  const marks = (ids: readonly (string | null)[]): string =>
    [...new Set(ids)].flatMap((id) => (id === null ? [] : ` [${notes.numberOf(id)}]`)).join("");
  const say = (text: string): string => paragraph(text, style.width);
  const titled = (title: string, lines: readonly string[]): string =>
    lines.length === 0 ? "" : `${style.strong(say(title))}\n${bullets(lines, style.width)}`;
  const sourced = (lines: readonly { readonly words: string; readonly source: string }[]) =>
    lines.map(({ words, source }) => `${words}${marks([source])}`);
  const ofMatch = [...report.figures, ...report.counts].map(({ source }) => source);
  const shown = report.fellowships.filter(({ listed, candidates }) => {
    const { here, near } = listed ?? candidates;
    return !onlyNear || here + near > 0;
  });
  const parts = [
    [
      style.strong(say(report.finding)),
      say(readinessFinding(report)),
      ...(report.next === null ? [] : [say(report.next)]),
      say(NO_CHANCE),
    ].join("\n"),
    titled("What directors and fellows look at", sourced(report.lookedFor)),
    titled("What is asked", sourced(report.requirements)),
    titled("The published match", [
      ...report.match.map((line, at) => (at === 0 ? `${line}${marks(ofMatch)}` : line)),
      ...oldScoreWords(report),
    ]),
    titled("The way there", [...stepLines(report), ...dateLines(report)]),
    titled(
      "Rules to know",
      report.rules.map(({ says, source }) => `${says}${marks([source])}`),
    ),
    titled("Where fellowships are", [
      ...baseWords(report),
      `Near means the same city, or at most ${report.near.miles} miles between city centres.`,
    ]),
    ...shown.map((one) => {
      const place = [one.city, one.state].filter((part) => part !== null).join(", ");
      const from = [one.source, one.healthRecord?.source ?? null, one.visas.source];
      return titled(`${one.institution}${place === "" ? "" : ` (${place})`}${marks(from)}`, one.words);
    }),
    titled(
      "Looked for and not found",
      report.unknown.map(({ what }) => what),
    ),
    sourceNotesText(notes, sources, style),
    versionText(report, style),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

const NO_CHANCE = "A fellowship comes after a residency. Nothing here enters a chance or moves your list.";
