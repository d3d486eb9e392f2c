import type { PrintedPortfolio } from "./printed-portfolio.ts";

/** The portfolio to print as plain text, a line each. */
export function portfolioText({ name, title, sections }: PrintedPortfolio): string {
  const head = name === null ? [title] : [name, title];
  const parts = sections.map(({ title: section, lines }) => [
    "",
    section,
    ...lines.flatMap(({ text, more }) => [`- ${text}`, ...(more === null ? [] : [`  ${more}`])]),
  ]);
  return `${[...head, ...parts.flat()].join("\n")}\n`;
}
