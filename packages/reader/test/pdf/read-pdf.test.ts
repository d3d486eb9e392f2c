import { describe, expect, it } from "vitest";
import { type ReadText, readDocument } from "../../src/index.ts";
import { linesContent, pageObjects, pdfOf, pdfOfLines } from "../hand-made/pdf.ts";

async function readBytes(bytes: Uint8Array): Promise<ReadText> {
  const result = await readDocument(bytes, "statement.pdf");
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const read = async (content: string, more = "") => (await readBytes(pdfOf(pageObjects(content, more)))).text;
const at = (x: number, y: number, text: string, size = 12) =>
  `BT /F1 ${size} Tf ${x} ${y} Td (${text}) Tj ET`;

/** Pages of lines under one catalogue. */
function pagesOf(pages: readonly string[]): Uint8Array {
  const first = pageObjects(pages[0] ?? "");
  const objects = [...first];
  const kids = ["3 0 R"];
  for (const content of pages.slice(1)) {
    const [, , page, stream] = pageObjects(content);
    if (page === undefined || stream === undefined) throw new Error("A page has its objects.");
    kids.push(`${objects.length + 1} 0 R`);
    objects.push({ value: page.value.replace("4 0 R", `${objects.length + 2} 0 R`) }, stream);
  }
  objects[1] = { value: `<< /Type /Pages /Kids [${kids.join(" ")}] /Count ${kids.length} >>` };
  return pdfOf(objects);
}

const LINES = [
  "The ward clock stopped at a quarter past three that night, so",
  "the next entry in the chart carries a time that nobody can trust,",
  "and I wrote a second one beside it with the hour from my watch.",
];

describe("the text of a PDF", () => {
  it("has the lines of a paragraph joined", async () => {
    expect((await readBytes(pdfOfLines(LINES))).text).toBe(LINES.join(" "));
  });

  it("has joined letters of print spelt out", async () => {
    expect(await read(at(72, 700, "a \\001rst o\\004ce, di\\003erent \\002uids, ba\\005e"))).toBe(
      "a first office, different fluids, baffle",
    );
  });

  it("has paragraphs where a gap is wide, a line is indented, or a sentence ends early", async () => {
    const [one = "", two = "", three = ""] = LINES;
    const wide = [
      at(72, 700, one),
      at(72, 686, two),
      at(72, 672, three),
      at(72, 640, one),
      at(72, 626, three),
    ];
    expect(await read(wide.join("\n"))).toBe(`${LINES.join(" ")}\n\n${one} ${three}`);
    const indented = [
      at(72, 700, one),
      at(72, 686, three),
      at(90, 672, one),
      at(72, 658, two),
      at(72, 644, three),
    ];
    expect(await read(indented.join("\n"))).toBe(`${one} ${three}\n\n${LINES.join(" ")}`);
    const early = [at(72, 700, one), at(72, 686, "he died."), at(72, 672, one), at(72, 658, three)];
    expect(await read(early.join("\n"))).toBe(`${one} he died.\n\n${one} ${three}`);
  });

  it("keeps lines of an address and items of a list on lines of their own", async () => {
    expect((await readBytes(pdfOfLines([...LINES, "It was mine.", "Ayesha Khan", "Quetta"]))).text).toBe(
      `${LINES.join(" ")} It was mine.\n\nAyesha Khan\nQuetta`,
    );
    expect(
      await read(["- one", "- two", "- three"].map((line, i) => at(72, 700 - 14 * i, line)).join("\n")),
    ).toBe("- one\n- two\n- three");
  });

  it("reads two columns one after the other, under a title and over a line that run across both", async () => {
    const left = ["Left one of the column", "left two of the column", "left three of it here"];
    const right = ["right one of the column", "right two of the column", "right three of it all."];
    const content = [
      at(72, 740, "A title that runs over both columns, from the left to the right", 16),
      ...left.map((line, i) => at(72, 700 - 14 * i, line)),
      ...right.map((line, i) => at(320, 697 - 14 * i, line)),
      at(72, 620, "A last line that runs over both columns, from the left edge to the right one."),
    ].join("\n");
    expect(await read(content)).toBe(
      `A title that runs over both columns, from the left to the right\n\n${left.join(" ")} ${right.join(" ")}\n\nA last line that runs over both columns, from the left edge to the right one.`,
    );
  });

  it("reads a date and the entry beside it as one line", async () => {
    const rows = ["2019", "2020", "2021", "2022"].flatMap((year, i) => [
      at(72, 700 - 14 * i, year),
      at(200, 700 - 14 * i, `House officer in ward ${i + 1} of the hospital`),
    ]);
    expect((await read(rows.join("\n"))).startsWith("2019 House officer in ward 1")).toBe(true);
  });

  it("drops what repeats at the head and foot of pages, and page numbers, but keeps what repeats in the body", async () => {
    const page = (number: number, line: string) =>
      [
        at(72, 760, "A. Khan, statement"),
        at(72, 420, LINES[0] ?? ""),
        at(72, 400, line),
        at(72, 380, "counted again."),
        at(300, 30, `${number} / 2`),
      ].join("\n");
    const { text, notes } = await readBytes(
      pagesOf([
        page(1, "first I counted each entry in the chart of my ward, and"),
        page(2, "then I wrote each entry in the chart of my ward, and"),
      ]),
    );
    expect(text).toBe(
      `${LINES[0]} first I counted each entry in the chart of my ward, and counted again.\n\n${LINES[0]} then I wrote each entry in the chart of my ward, and counted again.`,
    );
    expect(notes).toEqual([
      { code: "pages", count: 2 },
      { code: "running-lines-dropped", count: 4 },
    ]);
  });

  it("stands upright on a page that is turned", async () => {
    expect(await read(linesContent(LINES), "/Rotate 90")).toBe(LINES.join(" "));
    expect(await read(`q 0 1 -1 0 700 0 cm ${linesContent(LINES)} Q`)).toBe(LINES.join(" "));
  });

  it("leaves out a stamp along the margin and letters printed twice to look bold", async () => {
    const stamp = "BT /F1 12 Tf 0 1 -1 0 20 300 Tm (stamp) Tj ET";
    expect(await read(`${stamp} ${at(72, 700, "Bold words")} ${at(72.4, 700, "Bold words")}`)).toBe(
      "Bold words",
    );
  });
});
