import type { Letter, LetterQuality, LettersReport } from "@smartpick/core";
import { dayWords } from "../english/day.ts";
import { listed } from "../english/plural.ts";
import { qualityName } from "./quality-words.ts";

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
 * letter is sent. Nothing in it is made up: her own entries, the facts of the season, fixed instructions. It holds no
 * sentence for the letter.
 */
export function packetOf(letter: Letter, report: LettersReport): Packet {
  const part = (title: string, items: readonly string[], lead: string | null = null): PacketSection => ({
    title,
    lead,
    items,
  });
  return {
    title: "Facts for a letter of recommendation",
    heads: [
      `For: ${[letter.writer, letter.role, letter.place].filter((one) => one !== null).join(", ")}`,
      "From (write your name): ______________________________",
      `Residency applications of the ${report.season} season: ${listed(letter.for) || "not told"}`,
    ],
    introduction: INTRODUCTION,
    sections: [
      part("When we worked together", whenLines(letter)),
      part("What we did together", entries(letter.shared)),
      part("What I hope you can speak of, if you saw it", qualityEntries(letter.speaksTo)),
      part("What only you can speak of", qualityEntries(aloneIn(letter, report)), ALONE),
      part(
        "May I ask",
        letter.mayAsk.map((quality) => `My ${qualityName(quality)}?`),
        UNCOVERED,
      ),
      part("When", whenDueLines(letter, report)),
      part(
        "How the letter is sent",
        [...stepLines(report), ...requestLines(letter, report)],
        rulesYear(report),
      ),
      part("My right to read the letter", [waiverLine(letter)]),
    ].filter(({ items }) => items.length > 0),
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

const INTRODUCTION = [
  "These are facts to recall. The letter, its words and its judgement are yours.",
  "Could you write a strong letter? If not, please tell me. I will understand.",
];
const ALONE = "Of those who write for me, nobody else speaks of this.";
const UNCOVERED =
  "No other letter speaks of these yet. Did you see any of them? If not, please leave them out.";

/** When and where they worked together, as far as it is told. */
export function whenLines({ from, to, place, role }: Letter): readonly string[] {
  return [
    ...spanOf(from, to),
    ...(place === null ? [] : [`At: ${place}`]),
    ...(role === null ? [] : [`Your role: ${role}`]),
  ];
}

function spanOf(from: string | null, to: string | null): readonly string[] {
  if (from === null) return to === null ? [] : [`Until ${dayWords(to)}`];
  return [to === null ? `From ${dayWords(from)} on` : `From ${dayWords(from)} to ${dayWords(to)}`];
}

/** Her own entries as they are; a further line of one stands under it. */
export function entries(shared: readonly string[]): readonly string[] {
  return shared.map((text) => text.trim().replaceAll(/\s*\n\s*/g, "\n"));
}

function qualityEntries(qualities: readonly LetterQuality[]): readonly string[] {
  return qualities.map((quality) => `My ${qualityName(quality)}`);
}

/** What this writer alone speaks of; nothing where no other letter is told. */
function aloneIn({ key }: Letter, { coverage, letters }: LettersReport): readonly LetterQuality[] {
  if (letters.length < 2) return [];
  const place = letters.findIndex((letter) => letter.key === key);
  return coverage.flatMap(({ quality, letters: speaking, writers }) =>
    writers === 1 && speaking.includes(place) ? [quality] : [],
  );
}

/** The day by which to send it, and when programs read. */
export function whenDueLines({ sendBy }: Letter, { rules }: LettersReport): readonly string[] {
  const reading = rules.reading === null ? [] : [`Programs begin to read: ${dayOfPacket(rules.reading)}`];
  return sendBy === null ? reading : [`Please send it by: ${dayOfPacket(sendBy)}`, ...reading];
}

/** A writer cannot look a day up: what its owner has not published is said to be about that day. */
function dayOfPacket({ day, sure }: NonNullable<Letter["sendBy"]>): string {
  return sure === "expected" || sure === "second-hand" ? `about ${dayWords(day)}` : dayWords(day);
}

/** What the writer has to know. */
function stepLines({ rules: { steps } }: LettersReport): readonly string[] {
  return steps.map(({ title }) => title);
}

/** The season that the rules were published for, where that is another. */
function rulesYear({ rules: { steps }, season }: LettersReport): string | null {
  const published = Math.max(...steps.map(({ publishedFor }) => publishedFor));
  return steps.length === 0 || published === season ? null : `Rules of the ${published} season.`;
}

/** For what she makes the request: one specialty, or General where several are meant. */
export function requestLines({ for: meant }: Letter, { rules: { steps } }: LettersReport): readonly string[] {
  if (meant.length === 0 || !steps.some(({ id }) => id === REQUEST)) return [];
  return [meant.length === 1 ? `My request will be for ${listed(meant)}.` : "My request will be General."];
}

/** The step of the season's table that speaks of the request. */
const REQUEST = "request";

function waiverLine({ waived }: Letter): string {
  if (waived === null) return "I waive it: yes / no (mark one)";
  return waived ? "I waive it. I will not read the letter." : "I do not waive it.";
}
