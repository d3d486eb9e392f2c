import type { WordedPlanB } from "@smartpick/core";
import {
  differenceCell,
  dollarsOrUnknown,
  NOT_A_PROMISE,
  rangeCell,
  roleHeading,
  SourceNotes,
  type Sources,
  sharedCauseWords,
} from "@smartpick/report";
import { gateText } from "./gate-text.ts";
import { bullets, paragraph } from "./paragraph.ts";
import { sourceNotesText } from "./source-notes-text.ts";
import type { Style } from "./style.ts";
import { textTable } from "./text-table.ts";
import { versionText } from "./version-text.ts";

/** A second road for people: the finding and the next step, another season, what keeps it open, then the roles. */
export function planBText(report: WordedPlanB, sources: Sources, style: Style): string {
  const notes = new SourceNotes();
  const marks = (ids: readonly (string | null)[]): string =>
    [...new Set(ids)].flatMap((id) => (id === null ? [] : ` [${notes.numberOf(id)}]`)).join("");
  const say = (text: string): string => paragraph(text, style.width);
  const titled = (title: string, lines: readonly string[]): string =>
    lines.length === 0 ? "" : `${style.strong(say(title))}\n${bullets(lines, style.width)}`;
  const { graduation } = report;
  const parts = [
    [style.strong(say(report.finding)), say(report.next), say(BESIDE), say(NOT_A_PROMISE)].join("\n"),
    anotherSeason(report, style),
    titled(
      "What keeps a later match open",
      report.keepsOpen.map(({ words, sources: from }) => `${words}${marks(from)}`),
    ),
    titled("Your graduation year", [
      ...graduation.words,
      ...(graduation.sources.length === 0 ? [] : [`The limits were read here:${marks(graduation.sources)}`]),
    ]),
    titled(
      "What runs while you wait",
      report.clocks.map(({ words, source }) => `${words}${marks([source])}`),
    ),
    ...report.roles.map((role) => {
      const from = [...role.sources, role.pay?.source ?? null, role.permit?.source ?? null];
      const courses = role.route.steps.map(({ source }) => source);
      return titled(`${roleHeading(role)}${marks([...from, ...courses])}`, role.words);
    }),
    titled("The right to work in the US", [
      ...report.permits.map(({ says, source }) => `${says}${marks([source])}`),
      "Ask a lawyer or the international office before you sign or begin anything.",
    ]),
    titled("Read with care", report.warnings),
    sourceNotesText(notes, sources, style),
    versionText(report, style),
  ];
  return `${gateText(report, style)}${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

const BESIDE = "A second road stands beside your list, never instead of it.";

/** The seasons after this one, as `what-if` gives them. */
function anotherSeason({ again, base }: WordedPlanB, style: Style): string {
  if (again.length === 0) return "";
  const table = textTable(
    [
      { label: "Season", width: "rest" },
      { label: "Of 100", width: 14 },
      { label: "Beside this season", width: 20 },
      { label: "Dollars", width: 8, right: true },
    ],
    [
      [`This season, ${base.season}`, rangeCell(base.match), "–", dollarsOrUnknown(base.usd)],
      ...again.map((lever) => [
        lever.words,
        lever.match === null ? "–" : rangeCell(lever.match),
        differenceCell(lever),
        dollarsOrUnknown(lever.usd),
      ]),
    ],
    style,
  );
  return `${style.strong("Another season")}\n${table}\n${bullets(sharedCauseWords(again), style.width)}`;
}
