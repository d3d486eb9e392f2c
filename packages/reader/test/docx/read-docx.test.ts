import { describe, expect, it } from "vitest";
import { type ReadText, readDocument } from "../../src/index.ts";
import { documentXml, docxOf, paragraph, partsOf, typesXml, zipOf } from "../hand-made/docx.ts";

async function readBytes(bytes: Uint8Array): Promise<ReadText> {
  const result = await readDocument(bytes, "statement.docx");
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const read = (body: string) => readBytes(docxOf(body));
const item = (text: string) =>
  paragraph(text, '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>');
const numbering =
  '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';
const numberingLink =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>';

describe("the text of a .docx", () => {
  it("keeps insertions and what was moved here, and drops deletions and what was moved away", async () => {
    const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const { text, notes } = await read(
      `<w:p>${run("I ")}<w:ins w:id="1" w:author="a">${run("now ")}</w:ins><w:del w:id="2" w:author="a"><w:r><w:delText>then </w:delText></w:r></w:del><w:moveFrom w:id="3" w:author="a">${run("here ")}</w:moveFrom>${run("count")}<w:moveTo w:id="4" w:author="a">${run(" here")}</w:moveTo></w:p>`,
    );
    expect(text).toBe("I now count here");
    expect(notes).toEqual([{ code: "deletions-dropped", count: 2 }]);
  });

  it("passes over hidden runs, and reads those that say that they are not hidden", async () => {
    const run = (text: string, properties = "") =>
      `<w:r><w:rPr><w:b/>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
    const body = `<w:p>${run("seen")}${run("secret", "<w:vanish/>")}${run("too", '<w:vanish w:val="0"/>')}${run("gone", '<w:vanish w:val="true"/>')}</w:p>`;
    expect((await read(body)).text).toBe("seentoo");
  });

  it("takes the words of a comment in its XML for words", async () => {
    expect((await read(`<!-- <!DOCTYPE a> -->${paragraph("One.")}`)).text).toBe("One.");
  });

  it("joins paragraphs whose mark was deleted", async () => {
    const gone = '<w:pPr><w:rPr><w:del w:id="1" w:author="a"/></w:rPr></w:pPr>';
    expect((await read(paragraph("One ", gone) + paragraph("two."))).text).toBe("One two.");
  });

  it("parts paragraphs by a blank line and items of a list by one line end", async () => {
    const more = { "word/numbering.xml": numbering, "word/_rels/document.xml.rels": numberingLink };
    const body = paragraph("Before") + item("one") + item("two") + paragraph("") + paragraph("After");
    expect((await readBytes(docxOf(body, more))).text).toBe("Before\n\none\ntwo\n\nAfter");
  });

  it("keeps tabs, line breaks, soft hyphens, no-break spaces and curly quotes", async () => {
    const body =
      '<w:p><w:r><w:t>“It’s</w:t><w:tab/><w:t xml:space="preserve">5\u00A0mg”  </w:t><w:br/><w:t>co</w:t><w:softHyphen/><w:t>operate</w:t><w:noBreakHyphen/><w:t>x</w:t></w:r></w:p>';
    expect((await read(body)).text).toBe("“It’s\t5\u00A0mg”  \nco\u00ADoperate\u2011x");
  });

  it("gives rows of a table with tabs, but the paragraphs of a table that only lays out the page", async () => {
    const cell = (...texts: string[]) => `<w:tc>${texts.map((text) => paragraph(text)).join("")}</w:tc>`;
    const table = (...cells: string[]) => `<w:tbl><w:tr>${cells.join("")}</w:tr></w:tbl>`;
    expect((await read(table(cell("a"), cell("b")))).text).toBe("a\tb");
    expect((await read(table(cell("One."), cell("Two.", "Three.")))).text).toBe("One.\n\nTwo.\n\nThree.");
  });

  it("shows the words of a field, not its code", async () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = `<w:r><w:instrText xml:space="preserve">${" ".repeat(50_000)}</w:instrText></w:r>`;
    const body = `<w:p>${field("begin")}${code}${field("separate")}<w:r><w:t>ward seven</w:t></w:r>${field("end")}</w:p>`;
    expect((await read(body)).text).toBe("ward seven");
  });

  it("reads parts written in UTF-16", async () => {
    const xml = `\uFEFF${documentXml(paragraph("Quetta – سلام"))}`;
    const bytes = new Uint8Array(Uint16Array.from(xml, (character) => character.charCodeAt(0)).buffer);
    expect((await readBytes(zipOf({ ...partsOf(""), "word/document.xml": bytes }))).text).toBe(
      "Quetta – سلام",
    );
  });

  it("reads a template as a document", async () => {
    const template = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";
    expect(
      (await readBytes(docxOf(paragraph("a"), { "[Content_Types].xml": typesXml(template) }))).text,
    ).toBe("a");
  });

  it("never unpacks pictures, and counts headers that have words", async () => {
    const more = {
      "word/media/a.png": "no picture at all",
      "word/header1.xml": documentXml(paragraph("Head")),
    };
    const { text, notes } = await readBytes(docxOf(paragraph("a"), more));
    expect(text).toBe("a");
    expect(notes).toEqual([{ code: "headers-dropped", count: 1 }]);
  });
});
