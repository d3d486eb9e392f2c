import type { Letter, LetterQuality, LettersReport } from "@smartpick/core";
import { dayWords } from "../english/day.ts";
import { listed } from "../english/plural.ts";
import {
  BLANK,
  entries,
  OF_WORK,
  requestLines,
  stepLines,
  waiverLine,
  whenDueLines,
  whenLines,
} from "./packet-words.ts";
import { qualityName } from "./quality-words.ts";
import { togetherOf } from "./together.ts";

/** A part of a packet: its heading, a sentence or two before the entries, and the entries. */
export interface PacketSection {
  readonly title: string;
  readonly lead: string | null;
  readonly items: readonly string[];
}

/** The page that an applicant gives to the writer of a letter, in parts. */
export interface Packet {
  readonly title: string;
  /** To whom it goes, from whom, and for what. */
  readonly heads: readonly string[];
  readonly introduction: readonly string[];
  /** Only parts that hold something. */
  readonly sections: readonly PacketSection[];
}

/**
 * The page that an applicant gives to the writer of a letter: facts to recall, what she hopes and asks, the day, and how the
 * letter is sent. Nothing in it is made up: her own entries, the facts of the season, fixed instructions, and lines to write
 * on where she has told nothing. It holds no sentence for the letter. Where the letter has arrived it asks for nothing.
 */
export function packetOf(letter: Letter, report: LettersReport): Packet {
  const isThere = letter.state === "uploaded";
  const sections = isThere ? workParts(letter, report) : askingParts(letter, report);
  return {
    title: isThere ? "About your letter of recommendation" : "Facts for a letter of recommendation",
    heads: [
      `For: ${[letter.writer, letter.role, letter.place].filter((one) => one !== null).join(", ")}`,
      `From (write your name): ${BLANK}`,
      `Residency applications of the ${report.season} season${letter.forTold.length === 0 ? "" : `: ${listed(letter.forTold)}`}`,
    ],
    introduction: introductionOf(letter, report),
    sections: sections.filter(({ items }) => items.length > 0),
  };
}

/** The same, a line each, as it stands in a text. */
export function packetLines(letter: Letter, report: LettersReport): readonly string[] {
  const { title, heads, introduction, sections } = packetOf(letter, report);
  return [
    title.toUpperCase(),
    "",
    ...heads,
    "",
    ...introduction,
    ...sections.flatMap(({ title: heading, lead, items }) => [
      "",
      heading.toUpperCase(),
      ...(lead === null ? [] : [lead]),
      ...items.map((item) => `- ${item.replaceAll("\n", "\n  ")}`),
    ]),
  ];
}

/** The packet as the text of a file, ending in a line end. */
export function packetText(letter: Letter, report: LettersReport): string {
  return `${packetLines(letter, report).join("\n")}\n`;
}

/** What stands first: thanks where the letter has arrived or is promised, else the question. */
function introductionOf(
  { state, step, promised, uploaded }: Letter,
  { today }: LettersReport,
): readonly string[] {
  if (state === "uploaded" && uploaded !== null)
    return [
      `Your letter was uploaded on ${dayWords(uploaded)}. Thank you.`,
      "This page asks for nothing more.",
    ];
  const isPromised =
    state === "promised" || (step === "remind-now" && promised !== null && promised <= today);
  return [
    "These are facts to recall. The letter, its words and its judgement are yours.",
    isPromised
      ? "You said yes. Thank you."
      : "Could you write a strong letter? If not, please tell me. I will understand.",
  ];
}

function workParts(letter: Letter, report: LettersReport): readonly PacketSection[] {
  const { when, did } = OF_WORK[togetherOf(letter, report)];
  return [part(when, whenLines(letter)), part(did, entries(letter.shared))];
}

function askingParts(letter: Letter, report: LettersReport): readonly PacketSection[] {
  const { hope, saw } = OF_WORK[togetherOf(letter, report)];
  return [
    ...workParts(letter, report),
    part(hope, qualityEntries(letter.speaksTo)),
    part("What I hope for from you alone", qualityEntries(aloneIn(letter, report)), ALONE),
    part(
      "May I ask",
      letter.mayAsk.map((quality) => `My ${qualityName(quality)}?`),
      `${UNCOVERED} ${saw}`,
    ),
    part("When", whenDueLines(letter, report)),
    part("How the letter is sent", [...stepLines(report), ...requestLines(letter, report)]),
    part("My right to read the letter", [waiverLine(letter)]),
  ];
}

function part(title: string, items: readonly string[], lead: string | null = null): PacketSection {
  return { title, lead, items };
}

const ALONE = "Of those I asked or plan to ask, nobody else is meant to speak of this.";
const UNCOVERED = "Of those I asked or plan to ask, nobody is meant to speak of these yet.";

function qualityEntries(qualities: readonly LetterQuality[]): readonly string[] {
  return qualities.map((quality) => `My ${qualityName(quality)}`);
}

/** What this writer alone speaks of; nothing where no other letter is told. */
function aloneIn({ key }: Letter, { coverage, letters }: LettersReport): readonly LetterQuality[] {
  if (letters.length < 2) return [];
  const place = letters.findIndex((letter) => letter.key === key);
  return coverage.flatMap(({ quality, letters: speaking, ahead, writers }) => {
    const isAlone =
      ahead.length === 0
        ? writers === 1 && speaking.includes(place)
        : writers === 0 && ahead.every((one) => one === place);
    return isAlone ? [quality] : [];
  });
}
