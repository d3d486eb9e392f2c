import type { Column, Content, TableCell, TDocumentDefinitions } from "pdfmake/interfaces.js";
import type { Letter } from "../letter/letter.ts";
import type { LetterRow } from "../letter/letter-rows.ts";
import { pdfBytes } from "./pdf-bytes.ts";

const MARGIN_14_MM = 40;
const WIDTH = 612 - 2 * MARGIN_14_MM;
const LINE_HEIGHT = 15;

const LOOK = {
  pageSize: "LETTER",
  pageMargins: [MARGIN_14_MM, 28, MARGIN_14_MM, 22],
  info: { title: "SmartPick letter" },
  defaultStyle: { font: "Roboto", fontSize: 8, lineHeight: 1.08 },
  styles: {
    title: { fontSize: 15, bold: true },
    finding: { fontSize: 11.5, bold: true },
    row: { fontSize: 8, lineHeight: 1.05 },
    small: { fontSize: 7, lineHeight: 1.05 },
  },
} satisfies Omit<TDocumentDefinitions, "content">;

/** The letter of one page as a PDF, Letter, black on white; the bytes of the file. Node only. */
export function letterToPdf(letter: Letter): Promise<Uint8Array> {
  return pdfBytes(letterPage(letter));
}

/** The letter as a pdfmake document, its parts in the order of the page. */
export function letterPage(letter: Letter): TDocumentDefinitions {
  const { written, gate, help } = letter;
  const [lead, ...conditions] = gate;
  const parts: Content[] = [
    {
      columns: [
        { text: letter.title, style: "title" },
        { text: `SmartPick · ${letter.day}`, alignment: "right", width: "auto", margin: [0, 5, 0, 0] },
      ],
    },
    { columns: [filled("For", written.name), filled("Adviser", written.adviser)], columnGap: 16 },
    { text: `${letter.applicant} ${letter.wish}` },
    ...(lead === undefined ? [] : [{ text: lead, bold: true }]),
    ...(conditions.length === 0 ? [] : [{ ul: conditions }]),
    { text: letter.finding, style: "finding" },
    { text: [{ text: letter.chance, bold: true }, ` ${letter.interviews}`] },
    { text: letter.plan },
    ...(letter.rows.length === 0 ? [] : [programs(letter)]),
    ...(help === null ? [] : [helps(help)]),
    { text: [{ text: "What the number does not know. ", bold: true }, letter.unknown] },
    ...(written.note === "" ? [] : [{ text: [{ text: "Note. ", bold: true }, written.note] }]),
    { stack: [filled("Remarks", ""), ruled(WIDTH)] },
    { columns: [filled("Signature of the adviser", ""), filled("Date", "", 160)] },
    { text: `Sources: ${letter.sources.join(" · ")}`, style: "small" },
    { text: `${letter.made} The same numbers: ${letter.command}`, style: "small" },
  ];
  return {
    ...LOOK,
    header: headerOf(letter),
    content: parts.map((part): Content => ({ stack: [part], margin: [0, 0, 0, 2.5] })),
  };
}

/** What stands over the title, in the margin, so that it takes no room from the letter. */
function headerOf({ invented }: Letter): Content {
  return { text: invented ?? "", bold: true, margin: [MARGIN_14_MM, 12, MARGIN_14_MM, 0] };
}

/** A name with what is written, or with a line to write on. */
function filled(name: string, value: string, width: number | "*" = "*"): Column {
  const given: Column = value === "" ? ruled("*") : { text: value, bold: true, width: "*" };
  return { width, columns: [{ text: name, width: "auto", noWrap: true, margin: [0, 0, 6, 0] }, given] };
}

function ruled(width: number | "*"): Column {
  return {
    width,
    table: {
      widths: ["*"],
      heights: LINE_HEIGHT - 4,
      body: [[{ text: "", border: [false, false, false, true] }]],
    },
    layout: { hLineWidth: (): number => 0.5, vLineWidth: (): number => 0 },
  };
}

const COMPACT = {
  hLineWidth: (line: number): number => (line === 0 ? 0 : 0.3),
  vLineWidth: (): number => 0,
  paddingLeft: (): number => 0,
  paddingRight: (): number => 6,
  paddingTop: (): number => 1.5,
  paddingBottom: (): number => 1,
};

function programs({ rows, more }: Letter): Content {
  const head = ["Program", "Signal", "Of 100", "Why"];
  return {
    stack: [
      {
        text: `The programs that matter most, with the chance of an interview and its 4-in-5 range. ${more ?? ""}`,
        bold: true,
      },
      {
        table: {
          headerRows: 1,
          dontBreakRows: true,
          widths: [225, 34, 48, "*"],
          body: [head, ...rows.map(cellsOf)],
        },
        layout: COMPACT,
        style: "row",
      },
    ],
  };
}

function cellsOf({ name, place, signal, interview, why }: LetterRow): TableCell[] {
  return [{ text: [{ text: name, bold: true }, ` ${place}`] }, signal, interview, why];
}

function helps(help: NonNullable<Letter["help"]>): Content {
  const none = help.length === 0 ? " Nothing that can still be done was found." : "";
  return {
    stack: [
      { text: `What raises the chance most.${none}`, bold: true },
      { ol: help.map(({ what, effect }) => ({ text: [{ text: `${what}. `, bold: true }, effect] })) },
    ],
  };
}
