/** PDFs by pdfmake: a list and a footer with the page's number; then behind a password to open, and one to change. Run with `npx tsx`. */
import { readFileSync, writeFileSync } from "node:fs";
import pdfmake from "pdfmake";
import type { TDocumentDefinitions } from "pdfmake/interfaces.js";

const files = new URL("../files/", import.meta.url);
const paragraphs = readFileSync(new URL("statement.txt", files), "utf8").trim().split("\n\n");
pdfmake.setFonts({ Times: { normal: "Times-Roman", bold: "Times-Bold" } });
const document: TDocumentDefinitions = {
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
};
const write = async (name: string, more: Partial<TDocumentDefinitions>): Promise<void> => {
  writeFileSync(new URL(name, files), await pdfmake.createPdf({ ...document, ...more }).getBuffer());
};
await write("pdfmake.pdf", {});
await write("pdfmake-user-password.pdf", { userPassword: "open", ownerPassword: "change", version: "1.7" });
await write("pdfmake-owner-password.pdf", { ownerPassword: "change", permissions: { copying: false } });
