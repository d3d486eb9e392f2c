/** A .docx by the npm package `docx`: tracked changes, a comment, a footnote, a list, a tab, a line break. */
import { readFileSync, writeFileSync } from "node:fs";
import * as D from "docx";

const files = new URL("../files/", import.meta.url);
const text = readFileSync(new URL("statement.txt", files), "utf8").trim().split("\n\n");
const who = { id: 1, author: "Reader", date: "2026-11-01T10:00:00Z" };
const plain = (words) => new D.Paragraph({ children: [new D.TextRun(words)] });
const item = (words) => new D.Paragraph({ text: words, bullet: { level: 0 } });
const document = new D.Document({
  comments: {
    children: [
      { id: 0, author: "Reader", date: new Date(0), children: [plain("A comment that is no part.")] },
    ],
  },
  footnotes: { 1: { children: [plain("A footnote that is no part.")] } },
  sections: [
    {
      headers: { default: new D.Header({ children: [plain("Header that is no part")] }) },
      footers: { default: new D.Footer({ children: [plain("Footer that is no part")] }) },
      children: [
        new D.Paragraph({
          children: [
            new D.CommentRangeStart(0),
            new D.TextRun(text[0]),
            new D.CommentRangeEnd(0),
            new D.TextRun({ children: [new D.CommentReference(0)] }),
            new D.FootnoteReferenceRun(1),
          ],
        }),
        new D.Paragraph({
          children: [
            new D.DeletedTextRun({ text: "Words that were deleted. ", ...who }),
            new D.InsertedTextRun({ text: text[1], ...who, id: 2 }),
          ],
        }),
        ...["counted the errors", "drew a simple form", "counted again"].map(item),
        ...text.slice(2).map(plain),
        new D.Paragraph({
          children: [
            new D.TextRun("Ayesha Khan"),
            new D.TextRun({ text: "Quetta", break: 1 }),
            new D.TextRun("\t2026"),
          ],
        }),
      ],
    },
  ],
});
writeFileSync(new URL("npm-docx.docx", files), await D.Packer.toBuffer(document));
