import type { Content, TDocumentDefinitions } from "pdfmake/interfaces.js";
import { cutPortfolio, lineCount, linesLeftOut } from "../portfolio/cut-portfolio.ts";
import type { PrintedPortfolio, PrintedSection } from "../portfolio/printed-portfolio.ts";
import { pdfBytes } from "./pdf-bytes.ts";

const MARGIN_14_MM = 40;
const MOST_PAGES = 2;
/** More short lines than fill two pages: what is beyond them is never laid out. */
const MOST_LINES = 160;

/** The pages of a portfolio, and the lines that found no room on them. */
export interface PortfolioPdf {
  readonly bytes: Uint8Array;
  readonly leftOut: readonly string[];
}

/**
 * The portfolio as a PDF of two pages at most, Letter or A4, black on white. It is laid out and its pages are counted; while
 * there are more than two, lines go from its end, as few as can be. Node only.
 */
export async function portfolioToPdf(
  portfolio: PrintedPortfolio,
  paper: "letter" | "a4",
): Promise<PortfolioPdf> {
  const laidOut = (lines: number) => pdfBytes(portfolioPages(cutPortfolio(portfolio, lines), paper));
  let most = Math.min(lineCount(portfolio), MOST_LINES);
  let bytes = await laidOut(most);
  if (pagesOf(bytes) > MOST_PAGES) {
    // The most lines that fit lie between `least`, which do, and `most`, which do not.
    let least = 0;
    let fitting = await laidOut(0);
    while (most - least > 1) {
      const middle = Math.floor((least + most) / 2);
      const tried = await laidOut(middle);
      if (pagesOf(tried) > MOST_PAGES) most = middle;
      else [least, fitting] = [middle, tried];
    }
    most = least;
    bytes = fitting;
  }
  return { bytes, leftOut: linesLeftOut(portfolio, most) };
}

/** How many pages a file has; page objects are not compressed. */
function pagesOf(bytes: Uint8Array): number {
  return new TextDecoder("latin1").decode(bytes).match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}

/** The portfolio as a pdfmake document. */
function portfolioPages(
  { name, title, sections }: PrintedPortfolio,
  paper: "letter" | "a4",
): TDocumentDefinitions {
  return {
    pageSize: paper === "a4" ? "A4" : "LETTER",
    pageMargins: [MARGIN_14_MM, MARGIN_14_MM, MARGIN_14_MM, MARGIN_14_MM],
    info: { title: name === null ? title : `${name}: ${title}` },
    defaultStyle: { font: "Roboto", fontSize: 9.5, lineHeight: 1.12 },
    styles: {
      name: { fontSize: 17, bold: true },
      title: { fontSize: 11 },
      section: { fontSize: 11.5, bold: true },
      more: { fontSize: 8 },
    },
    footer: (page, pages): Content => ({
      text: `${name === null ? "" : `${name} · `}${page} of ${pages}`,
      fontSize: 7.5,
      alignment: "right",
      margin: [MARGIN_14_MM, 10, MARGIN_14_MM, 0],
    }),
    content: [
      ...(name === null ? [] : [{ text: name, style: "name" }]),
      { text: title, style: name === null ? "name" : "title", margin: [0, 0, 0, 6] },
      ...sections.map(sectionOf),
    ],
  };
}

function sectionOf({ title, lines }: PrintedSection): Content {
  return {
    stack: [
      { text: title, style: "section", margin: [0, 6, 0, 2] },
      {
        ul: lines.map(({ text, more }) => ({
          stack: [{ text }, ...(more === null ? [] : [{ text: more, style: "more" }])],
          margin: [0, 0, 0, 2],
        })),
      },
    ],
  };
}
