import type { ProjectReport } from "@smartpick/answers";
import { bullets, paragraph } from "./paragraph.ts";
import type { Style } from "./style.ts";

/** A project for people: which step she is at, the next question, the abstract with its gaps, the poster, the CV line. */
export function projectText(report: ProjectReport, style: Style): string {
  const { finding, title, next, steps, evidence, abstract, bullet, poster, warnings } = report;
  const say = (text: string): string => paragraph(text, style.width);
  const titled = (name: string, ...blocks: readonly string[]): string =>
    [style.strong(name), ...blocks.filter((block) => block !== "")].join("\n");
  const parts = [
    [style.strong(say(finding)), say(`“${title}”`)].join("\n"),
    next === null ? "" : titled("Next", say(next.question), say(`Write it under ${next.field}.`)),
    titled(
      "Steps",
      ...steps.map(({ name, done, missing }, at) =>
        bullets(
          [
            `${at + 1}. ${name}: ${done ? "done" : `open, missing ${missing.map(({ field }) => field).join(", ")}`}.`,
          ],
          style.width,
        ),
      ),
    ),
    evidence.length === 0
      ? ""
      : titled(
          "What the tables show",
          bullets(
            evidence.flatMap((table) => [`${table.data}: ${table.finding}`, ...table.warnings]),
            style.width,
          ),
        ),
    titled("Abstract", abstractText(abstract, style), say(lengthWords(abstract))),
    titled("Poster", bullets(poster.words, style.width)),
    titled(
      "The CV line it earns",
      say(bullet.text),
      bullet.asks.length === 0 ? "" : bullets(bullet.asks, style.width),
    ),
    warnings.length === 0 ? "" : titled("About the chart", bullets(warnings, style.width)),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function abstractText({ parts }: ProjectReport["abstract"], style: Style): string {
  return parts
    .map(({ heading, text, missing }) =>
      [
        paragraph(`${heading}. ${text === "" ? "Not written yet." : text}`, style.width),
        ...missing.map(({ field, question }) =>
          style.care(paragraph(`Missing, ${field}: ${question}`, style.width, 2, "  ")),
        ),
      ].join("\n"),
    )
    .join("\n");
}

function lengthWords({ words, limits }: ProjectReport["abstract"]): string {
  const most = limits.find(({ fits }) => fits);
  const above = limits.filter(({ fits }) => !fits).map((limit) => limit.most);
  const counted = `${words} ${words === 1 ? "word" : "words"}.`;
  const within = most === undefined ? "" : ` Within ${most.most} (${most.of}).`;
  const over = above.length === 0 ? "" : ` Too long where ${above.join(", ")} words are the most.`;
  return `${counted}${within}${over} The call for abstracts decides.`;
}
