import type { CheckFinding, DocumentCheck } from "@smartpick/answers";
import { checkHeadline, lengthLine } from "@smartpick/engine/documents";
import { paragraph } from "./paragraph.ts";
import { readingText } from "./reading-text.ts";
import type { Style } from "./style.ts";

const INDENT = 3;

/**
 * A check for people: how much there is to fix, each finding with its passage, reason and question, then
 * what is good and what a reader takes from it.
 */
export function checkText(check: DocumentCheck, style: Style): string {
  const parts = [
    [
      style.strong(paragraph(`${checkHeadline(check)}.`, style.width)),
      paragraph(lengthLine(check), style.width),
    ].join("\n"),
    ...check.findings.map((finding, at) => findingText(finding, at + 1, check.text, style)),
    ignoredText(check, style),
    strengthsText(check, style),
    check.reading === undefined ? "" : readingText(check.reading, style),
    style.quiet(
      paragraph("These are questions, not answers. SmartPick writes no sentence for you.", style.width),
    ),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

const WEIGHT = { must: "Fix", should: "Fix", could: "Think about" } as const;

function findingText(finding: CheckFinding, number: number, text: string, style: Style): string {
  const line = (words: string): string => paragraph(words, style.width, INDENT);
  const { message, why, ask, example, source } = finding;
  const where =
    finding.quote === "" ? "the whole text" : `line ${lineOf(text, finding.from)}: “${short(finding.quote)}”`;
  const head = paragraph(`${number}. ${WEIGHT[finding.severity]}, ${where}`, style.width, INDENT, "");
  return [
    finding.severity === "could" ? head : style.strong(head),
    line(`${message} ${why}`),
    ...(example === undefined ? [] : [line(`Not “${example.wrong}” but “${example.right}”`)]),
    ...(ask === undefined ? [] : [line(`A question for you: ${ask}`)]),
    style.quiet(
      line(`Rule ${finding.name === finding.rule ? "" : `${finding.rule}, `}${finding.name}. ${source}.`),
    ),
  ].join("\n");
}

function ignoredText({ ignored }: DocumentCheck, style: Style): string {
  if (ignored.length === 0) return "";
  return ignored
    .map(({ name, because }) => paragraph(`Left as you asked, ${name}: ${because}`, style.width))
    .join("\n");
}

const MOST_STRENGTHS = 6;

function strengthsText({ strengths, text }: DocumentCheck, style: Style): string {
  if (strengths.length === 0) return "";
  const lines = strengths
    .slice(0, MOST_STRENGTHS)
    .map(({ from, to, message }) =>
      paragraph(`“${short(text.slice(from, to))}” ${message}`, style.width, 2, "+ "),
    );
  const more = strengths.length - lines.length;
  return [style.strong("What is good"), ...lines, ...(more > 0 ? [`  and ${more} more`] : [])].join("\n");
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

const MOST_QUOTED = 90;

/** A passage on one line; a long one keeps both ends. */
function short(quote: string): string {
  const line = quote.replace(/\s+/g, " ");
  if (line.length <= MOST_QUOTED) return line;
  const half = MOST_QUOTED / 2;
  return `${line.slice(0, half).trimEnd()} … ${line.slice(-half).trimStart()}`;
}
