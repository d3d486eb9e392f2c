import type { WordedInterview } from "@smartpick/core";
import {
  besidesLines,
  doubtWords,
  interviewNotToldWords,
  OWN_EACH,
  programLine,
  questionsByTheme,
  questionWords,
  SourceNotes,
  type Sources,
  themeName,
  trackName,
  WORDS_ARE_YOURS,
} from "@smartpick/report";
import { bullets, paragraph } from "./paragraph.ts";
import { sourceNotesText } from "./source-notes-text.ts";
import type { Style } from "./style.ts";
import { versionText } from "./version-text.ts";

/** An interview for people: the finding, red flags in three moves, scores only if asked, the sheet, questions by theme. */
export function interviewText(report: WordedInterview, sources: Sources, style: Style): string {
  const notes = new SourceNotes();
  const { flags, ifAsked, program, finding } = report;
  const say = (text: string): string => paragraph(text, style.width);
  const notTold = interviewNotToldWords(report);
  const parts = [
    [
      style.strong(say(finding)),
      ...(flags.length === 0 ? [] : [say(OWN_EACH)]),
      say(WORDS_ARE_YOURS),
      ...(notTold === "" ? [] : [say(notTold)]),
    ].join("\n"),
    ...(program === undefined ? [] : [sheetText(program, notes, style)]),
    materialText(report.material, style),
    ...flags.map(({ about, words }) => {
      const cited = about.code === "since-graduation" ? ` [${notes.numberOf(about.source)}]` : "";
      return `${style.strong(say(`${words.title}${cited}`))}\n${movesText(words, style)}`;
    }),
    ...(ifAsked === null ? [] : [scoresText(ifAsked, notes, style)]),
    ...questionsByTheme(report.questions).map(([theme, questions]) =>
      [
        style.strong(themeName(theme)),
        ...questions.map((question) => {
          const [listens, ...others] = questionWords(question);
          const asks = paragraph(
            `${question.asks} [${notes.numberOf(question.source)}]`,
            style.width,
            2,
            "- ",
          );
          const under = [listens, others.join(" ")].filter((text) => text !== undefined && text !== "");
          return [asks, ...under.map((text) => style.quiet(paragraph(text ?? "", style.width, 4)))].join(
            "\n",
          );
        }),
      ].join("\n"),
    ),
    ...(program === undefined ? [] : [afterwardsText(program.words.afterwards, style)]),
    sourceNotesText(notes, sources, style),
    versionText(report, style),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** Everything of hers that an answer can be drawn from, told once. */
function materialText(material: readonly string[], style: Style): string {
  return material.length === 0
    ? ""
    : `${style.strong("Your own material")}\n${bullets(material, style.width)}`;
}

interface Moves {
  readonly own: readonly string[];
  readonly growth: readonly string[];
  readonly systems: readonly string[];
}

const MOVES = [
  ["own", "Own it"],
  ["growth", "Growth"],
  ["systems", "How you work now"],
] as const;

function movesText(words: Moves, style: Style): string {
  return MOVES.filter(([move]) => words[move].length > 0)
    .map(([move, name]) => `${name}\n${bullets(words[move], style.width)}`)
    .join("\n");
}

function scoresText(
  ifAsked: NonNullable<WordedInterview["ifAsked"]>,
  notes: SourceNotes,
  style: Style,
): string {
  const cited = [...new Set(ifAsked.beside.map(({ source }) => source))].map(
    (id) => `[${notes.numberOf(id)}]`,
  );
  const heading = ["Only if they ask: your scores", ...cited].join(" ");
  const moves = movesText(ifAsked.words, style);
  return [style.strong(heading), bullets(ifAsked.words.scores, style.width), moves]
    .filter((part) => part !== "")
    .join("\n");
}

function sheetText(
  program: NonNullable<WordedInterview["program"]>,
  notes: SourceNotes,
  style: Style,
): string {
  const { doubt, known, unknown, words } = program;
  const about = programLine(program, trackName(program.track), program.id);
  const facts = known.map(({ words: said, entries }) => {
    const cited = [...new Set(entries.map(({ source }) => source))].map((id) => `[${notes.numberOf(id)}]`);
    return `${said} ${cited.join(" ")}`;
  });
  const besides = besidesLines(program.besides).map(
    (line) => `${line.words} ${line.sources.map((id) => `[${notes.numberOf(id)}]`).join(" ")}`,
  );
  return [
    `${style.strong(paragraph(program.name, style.width))}\n${style.quiet(paragraph(about, style.width))}`,
    ...(doubt === null ? [] : [style.care(paragraph(`${doubtWords(doubt)}.`, style.width))]),
    ...(words.sought === "" ? [] : [style.care(paragraph(words.sought, style.width))]),
    ...(words.standing === "" ? [] : [words.standing]),
    `Why you want it\n${bullets(words.reasons, style.width)}`,
    `Known\n${bullets(facts, style.width)}`,
    ...(besides.length === 0 ? [] : [`Not counted as facts\n${bullets(besides, style.width)}`]),
    ...(unknown.length === 0
      ? []
      : [
          `Ask there\n${bullets(
            unknown.map((fact) => fact.words),
            style.width,
          )}`,
        ]),
  ].join("\n");
}

/** Lines to write on, as wide as the text. */
function afterwardsText(afterwards: readonly string[], style: Style): string {
  const lines = afterwards.map((text) => `${text} ${"_".repeat(style.width - text.length - 1)}`);
  return [style.strong("After the interview, the same day"), ...lines].join("\n");
}
