import type { Letter, LetterQuality, LettersReport } from "@smartpick/core";
import { dayWords } from "../english/day.ts";
import { listed } from "../english/plural.ts";
import { qualityName } from "./quality-words.ts";

/**
 * The page that an applicant gives to the writer of a letter, a line each: facts to recall, what she hopes and asks, the
 * day, and how the letter is sent. Nothing in it is made up: her own entries, the facts of the season, fixed instructions. It
 * holds no sentence for the letter.
 */
export function packetLines(letter: Letter, report: LettersReport): readonly string[] {
  return [
    "FACTS FOR A LETTER OF RECOMMENDATION",
    "",
    `For: ${[letter.writer, letter.role, letter.place].filter((part) => part !== null).join(", ")}`,
    "From (write your name): ______________________________",
    `Residency applications of the ${report.season} season: ${listed(letter.for) || "not told"}`,
    "",
    ...INTRODUCTION,
    ...section("When we worked together", whenLines(letter)),
    ...section("What we did together", entries(letter.shared)),
    ...section("What I hope you can speak of, if you saw it", qualityEntries(letter.speaksTo)),
    ...section("May I ask", questionLines(letter)),
    ...section("When", whenDueLines(letter, report)),
    ...section("How the letter is sent", stepLines(report)),
    ...section("My right to read the letter", [waiverLine(letter)]),
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

/** A heading with its lines; nothing where there are none. */
function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", title.toUpperCase(), ...lines];
}

function whenLines({ from, to, place, role }: Letter): readonly string[] {
  const span =
    from === null
      ? to === null
        ? []
        : [`- Until ${dayWords(to)}`]
      : [to === null ? `- From ${dayWords(from)} on` : `- From ${dayWords(from)} to ${dayWords(to)}`];
  return [
    ...span,
    ...(place === null ? [] : [`- At: ${place}`]),
    ...(role === null ? [] : [`- Your role: ${role}`]),
  ];
}

/** Her own entries as they are; a further line of one stands under it. */
function entries(shared: readonly string[]): readonly string[] {
  return shared.map((text) => `- ${text.trim().replaceAll(/\s*\n\s*/g, "\n  ")}`);
}

function qualityEntries(qualities: readonly LetterQuality[]): readonly string[] {
  return qualities.map((quality) => `- My ${qualityName(quality)}`);
}

function questionLines({ mayAsk }: Letter): readonly string[] {
  if (mayAsk.length === 0) return [];
  return [
    "No other letter speaks of these yet. Did you see any of them? If not, please leave them out.",
    ...mayAsk.map((quality) => `- My ${qualityName(quality)}?`),
  ];
}

function whenDueLines({ sendBy }: Letter, { rules }: LettersReport): readonly string[] {
  const reading = rules.reading === null ? [] : [`- Programs begin to read: ${dayOfPacket(rules.reading)}`];
  return sendBy === null ? reading : [`- Please send it by: ${dayOfPacket(sendBy)}`, ...reading];
}

/** A writer cannot look a day up: what its owner has not published is said to be about that day. */
function dayOfPacket({ day, sure }: NonNullable<Letter["sendBy"]>): string {
  return sure === "expected" || sure === "second-hand" ? `about ${dayWords(day)}` : dayWords(day);
}

/** What the writer has to know, with the season it was published for where that is another. */
function stepLines({ rules: { steps }, season }: LettersReport): readonly string[] {
  const published = Math.max(...steps.map(({ publishedFor }) => publishedFor));
  const of = steps.length === 0 || published === season ? [] : [`Rules of the ${published} season.`];
  return [...of, ...steps.map(({ title }) => `- ${title}`)];
}

function waiverLine({ waived }: Letter): string {
  if (waived === null) return "- I waive it: yes / no (mark one)";
  return waived ? "- I waive it. I will not read the letter." : "- I do not waive it.";
}
