/** A .pdf by pdfmake: two pages, a list, a footer with the page's number. Run with `npx tsx`. */
import { readFileSync, writeFileSync } from "node:fs";
import pdfmake from "pdfmake";

const files = new URL("../files/", import.meta.url);
const paragraphs = readFileSync(new URL("statement.txt", files), "utf8").trim().split("\n\n");
pdfmake.setFonts({ Times: { normal: "Times-Roman", bold: "Times-Bold" } });
const written = pdfmake.createPdf({
  pageSize: "A5",
  defaultStyle: { font: "Times", fontSize: 11 },
  footer: (page: number, pages: number) => ({ text: `${page} of ${pages}`, alignment: "center" }),
  content: [
    { text: "Personal statement", fontSize: 16, bold: true, margin: [0, 0, 0, 12] },
    ...paragraphs
      .slice(0, 3)
      .map((text) => ({ text, margin: [0, 0, 0, 8] as [number, number, number, number] })),
    { ul: ["counted the errors", "drew a simple form", "counted again"], margin: [0, 0, 0, 8] },
    ...paragraphs
      .slice(3)
      .map((text) => ({ text, margin: [0, 0, 0, 8] as [number, number, number, number] })),
  ],
});
writeFileSync(new URL("pdfmake.pdf", files), await written.getBuffer());
