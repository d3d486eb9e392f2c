import type { KeptText } from "../../storage/kept-text.ts";
import { KIND_WORDS } from "./kind-words.ts";
import { isOfWhole, POINT_WORDS, type Point } from "./points.ts";

const HEAD = "SmartPick review file";
const TEXT_HEAD = "THE TEXT";
const POINTS_HEAD = "WHAT THE COACH FOUND";
const HOW = [
  "How to comment: below a line, type a new line that begins with > and your words.",
  "Leave all other lines as they are. Save the file as plain text and send it back.",
];
const QUOTE_MARK = "    about: ";
const COMMENT = /^\s*>\s?/;
const SENTENCE_END = /(?<=[.!?]["”’)]?)\s+(?=\S)/;

/** A text with its numbered findings as a plain file, which a mentor opens with anything and types comments into. */
export function reviewFile(
  { title, kind, specialty, text }: Pick<KeptText, "title" | "kind" | "specialty" | "text">,
  points: readonly Point[],
): string {
  const about = [KIND_WORDS[kind].one, specialty].filter((part) => part !== null).join(", ");
  const lines = [
    HEAD,
    `${title} (${about})`,
    "",
    ...HOW,
    "",
    TEXT_HEAD,
    "",
    ...text.split("\n").flatMap((line) => [...sentencesOf(line), ...(line.trim() === "" ? [] : [""])]),
    POINTS_HEAD,
    "",
    ...points.flatMap((point) => [...pointLines(point, text), ">", ""]),
  ];
  return `${lines.join("\r\n")}\r\n`;
}

/** One comment of a mentor: its words, and the passage it stands below, empty where that is not in the text. */
export interface Comment {
  readonly quote: string;
  readonly words: string;
}

/** Comments of a review file that came back, and lines that somebody wrote beside them. */
export interface Comments {
  readonly comments: readonly Comment[];
  /** Lines that are neither a comment nor of the file as it went out. */
  readonly others: readonly string[];
}

/**
 * Reads what came back. `known` are the texts that may have gone out, the one on screen first: a comment belongs to the
 * line above it, and a line of none of them is kept as it stands.
 */
export function commentsIn(file: string, known: readonly string[]): Comments {
  const sentences = new Set(known.flatMap((text) => text.split("\n").flatMap(sentencesOf)).map(plain));
  const comments: Comment[] = [];
  const others: string[] = [];
  let above = "";
  let isPoint = false;
  let isHead = file.trimStart().startsWith(HEAD);
  for (const line of file.replace(/^\ufeff/, "").split(/\r\n?|\n/)) {
    const [mark] = COMMENT.exec(line) ?? [];
    if (mark !== undefined) {
      const words = line.slice(mark.length).trim();
      if (words !== "") comments.push({ quote: above, words });
    } else if (line.startsWith(QUOTE_MARK)) above = line.slice(QUOTE_MARK.length).trim();
    else if (sentences.has(plain(line))) above = line.trim();
    else if (line.trim() === TEXT_HEAD) isHead = false;
    else if (line.trim() === POINTS_HEAD) {
      isPoint = true;
      above = "";
    } else if (isPoint && /^\[\d+\] /.test(line)) above = "";
    else if (!isHead && line.trim() !== "") others.push(line.trim());
  }
  return { comments, others };
}

/** Where a quoted line stands in a text; `null` where it is not there any more. */
export function placeOf(quote: string, text: string): { readonly from: number; readonly to: number } | null {
  if (quote === "") return null;
  const parts = quote.split(/\s+/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const found = new RegExp(parts.join("\\s+")).exec(text);
  return found === null ? null : { from: found.index, to: found.index + found[0].length };
}

function pointLines(point: Point, text: string): readonly string[] {
  const head = `[${point.number}] ${POINT_WORDS[point.kind]}: ${oneLine(point.title)}`;
  const quote = oneLine(text.slice(point.from, point.to));
  return isOfWhole(point) ? [head] : [head, `${QUOTE_MARK}${quote}`];
}

function sentencesOf(line: string): readonly string[] {
  return line
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
const plain = (line: string): string => oneLine(line);
