import type { PrintedPortfolio } from "./printed-portfolio.ts";

/** How many lines a portfolio to print has. */
export function lineCount({ sections }: PrintedPortfolio): number {
  return sections.reduce((sum, { lines }) => sum + lines.length, 0);
}

/** The first lines of a portfolio to print; a section without a line is left out. */
export function cutPortfolio(portfolio: PrintedPortfolio, most: number): PrintedPortfolio {
  let left = most;
  const sections = portfolio.sections.flatMap((section) => {
    const lines = section.lines.slice(0, Math.max(0, left));
    left -= section.lines.length;
    return lines.length === 0 ? [] : [{ ...section, lines }];
  });
  return { ...portfolio, sections };
}

/** The lines that a shorter one leaves out, each under its section. */
export function linesLeftOut(portfolio: PrintedPortfolio, most: number): readonly string[] {
  return portfolio.sections
    .flatMap(({ title, lines }) => lines.map(({ text }) => `${title}: ${text}`))
    .slice(most);
}
