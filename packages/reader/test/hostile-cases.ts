import { strToU8, zlibSync } from "fflate";
import type { ReadProblem } from "../src/index.ts";
import { documentXml, docxOf, paragraph, partsOf, typesXml, withDirectory, zipOf } from "./hand-made/docx.ts";
import { linesContent, pageObjects, pdfOf, pdfOfLines } from "./hand-made/pdf.ts";

/** A file that must be refused, with the code of the refusal. The bytes are made when asked for: some are large. */
export interface HostileCase {
  readonly title: string;
  readonly name: string;
  readonly code: ReadProblem["code"];
  readonly bytes: () => Uint8Array;
}

function hostile(
  title: string,
  name: string,
  code: ReadProblem["code"],
  bytes: () => Uint8Array,
): HostileCase {
  return { title, name, code, bytes };
}

const LETTERS = "I counted the errors on the ward for six weeks and then counted again. ".repeat(4);
const sound = () => docxOf(paragraph(LETTERS));
const bytesOf = (...values: number[]) => Uint8Array.from(values);
const joined = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const ole = (stream: string) =>
  joined(
    bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    strToU8([...stream].join("\0")),
    new Uint8Array(600),
  );
const DEFINITION = '<!DOCTYPE d [<!ENTITY a "aa"><!ENTITY b "&a;&a;&a;">]>';

const TEXTS: readonly HostileCase[] = [
  hostile("no bytes", "a.txt", "empty", () => new Uint8Array()),
  hostile("white space alone", "a.txt", "empty", () => strToU8(" \r\n\t\n")),
  hostile("a byte-order mark alone", "a.md", "empty", () => bytesOf(0xef, 0xbb, 0xbf)),
  hostile("11 MB of letters", "a.txt", "too-large", () => new Uint8Array(11 * 1024 * 1024).fill(97)),
  hostile("a web page", "a.txt", "html", () => strToU8("<!doctype html><title>x</title>")),
  hostile("a web page without a doctype", "a.txt", "html", () => strToU8("\n<HTML lang='en'>hello")),
  hostile("a piece of a web page", "a.txt", "html", () => strToU8("<p>One</p> and <b>two</b>")),
  hostile("a web page under .docx", "a.docx", "html", () => strToU8("<!DOCTYPE html><html><body>x")),
  hostile("entities in a text", "a.txt", "doctype", () => strToU8(`${DEFINITION} hello`)),
  hostile("XML", "a.txt", "wrong-type", () => strToU8('<?xml version="1.0"?><a>hello</a>')),
  hostile("a NUL in a text", "a.txt", "binary", () => strToU8("hello\0there")),
  hostile("an escape character in a text", "a.txt", "binary", () => strToU8("hello \x1b[2J there")),
  hostile("UTF-16 without its mark", "a.txt", "binary", () => bytesOf(104, 0, 101, 0, 108, 0)),
  hostile("UTF-16 with half a character", "a.txt", "binary", () => bytesOf(0xff, 0xfe, 0x00, 0xd8, 97, 0)),
  hostile("a program", "a.txt", "binary", () => joined(strToU8("\x7fELF\x02\x01\x01"), new Uint8Array(64))),
  hostile("bytes by chance", "a.pdf", "binary", () =>
    Uint8Array.from({ length: 900 }, (_, i) => (i * 7919) % 256),
  ),
];

const OTHERS: readonly HostileCase[] = [
  hostile("an old .doc", "a.doc", "wrong-type", () => ole("WordDocument")),
  hostile("an old .doc under .docx", "a.docx", "wrong-type", () => ole("WordDocument")),
  hostile("an OLE file of no known kind", "a.msg", "unknown-type", () => ole("__substg")),
  hostile("a .docx with a password", "a.docx", "encrypted", () => ole("EncryptedPackage")),
  hostile("Rich Text", "a.rtf", "wrong-type", () => strToU8("{\\rtf1\\ansi hello}")),
  hostile("Rich Text under .txt", "a.txt", "wrong-type", () => strToU8("{\\rtf1\\ansi hello}")),
  hostile("an .odt", "a.odt", "wrong-type", () =>
    zipOf({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<a/>" }),
  ),
  hostile("an Apple Pages file", "a.pages", "wrong-type", () => zipOf({ "Index/Document.iwa": "x" })),
  hostile("a spreadsheet under .docx", "a.docx", "wrong-type", () =>
    zipOf({ "[Content_Types].xml": typesXml(), "xl/workbook.xml": "<a/>" }),
  ),
  hostile("a zip with a picture", "a.zip", "unknown-type", () => zipOf({ "holiday.jpg": "x" })),
  hostile("a PNG under .pdf", "a.pdf", "wrong-type", () => bytesOf(0x89, 80, 78, 71, 13, 10, 26, 10, 0)),
  hostile("a JPEG", "a.jpg", "wrong-type", () => bytesOf(0xff, 0xd8, 0xff, 0xe0, 0)),
  hostile("PostScript", "a.ps", "wrong-type", () => strToU8("%!PS-Adobe-3.0\n")),
];

const deepXml = (depth: number) =>
  documentXml(`${"<w:smartTag>".repeat(depth)}${"</w:smartTag>".repeat(depth)}`);

const PACKAGES: readonly HostileCase[] = [
  hostile("macros", "a.docx", "macros", () => docxOf(paragraph(LETTERS), { "word/vbaProject.bin": "x" })),
  hostile("the type of a .docm", "a.docx", "macros", () =>
    docxOf(paragraph(LETTERS), {
      "[Content_Types].xml": typesXml("application/vnd.ms-word.document.macroEnabled.main+xml"),
    }),
  ),
  hostile("entities in the main part", "a.docx", "doctype", () =>
    zipOf({
      ...partsOf(""),
      "word/document.xml": documentXml("").replace("<w:document", `${DEFINITION}<w:document`),
    }),
  ),
  hostile("a doctype in a part that is not needed", "a.docx", "doctype", () =>
    docxOf(paragraph(LETTERS), { "customXml/item1.xml": "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>" }),
  ),
  hostile("a doctype in UTF-16", "a.docx", "doctype", () =>
    docxOf(paragraph(LETTERS), {
      "word/styles.xml": joined(
        bytesOf(0xff, 0xfe),
        Uint8Array.from([...DEFINITION].flatMap((c) => [c.charCodeAt(0), 0])),
      ),
    }),
  ),
  hostile("the first letters of a package alone", "a.docx", "damaged", () => strToU8("PKxxx")),
  hostile("XML 10,000 deep", "a.docx", "damaged", () =>
    zipOf({ ...partsOf(""), "word/document.xml": deepXml(10_000) }),
  ),
  hostile("XML whose elements stay open", "a.docx", "damaged", () =>
    zipOf({ ...partsOf(""), "word/document.xml": documentXml("<w:p>") }),
  ),
  hostile("a tag with 100,000 attributes", "a.docx", "damaged", () =>
    docxOf(`<w:p ${Array.from({ length: 100_000 }, (_, i) => `a${i}="1"`).join(" ")}/>`),
  ),
  hostile("200,000 elements", "a.docx", "damaged", () => docxOf("<a/>".repeat(200_000))),
  hostile("90,000 elements, each of another name", "a.docx", "damaged", () =>
    docxOf(Array.from({ length: 90_000 }, (_, i) => `<w:x${i}/>`).join("")),
  ),
  hostile("20,000 styles that are not there", "a.docx", "damaged", () =>
    docxOf(
      Array.from({ length: 20_000 }, (_, i) =>
        paragraph("a", `<w:pPr><w:pStyle w:val="s${i}"/></w:pPr>`),
      ).join(""),
    ),
  ),
  hostile("30 MB of nothing in one entry", "a.docx", "zip-bomb", () =>
    docxOf(paragraph(LETTERS), { "word/media/a.bin": new Uint8Array(30 * 1024 * 1024) }),
  ),
  hostile("2 MB at a thousand times their size", "a.docx", "zip-bomb", () =>
    docxOf(paragraph(LETTERS), { "word/media/a.bin": new Uint8Array(2 * 1024 * 1024) }),
  ),
  hostile("3,000 entries", "a.docx", "zip-bomb", () =>
    docxOf(
      paragraph(LETTERS),
      Object.fromEntries(Array.from({ length: 3_000 }, (_, i) => [`word/${i}.bin`, "x"])),
    ),
  ),
  hostile("an entry larger than it says", "a.docx", "zip-bomb", () =>
    withDirectory(docxOf(paragraph(LETTERS.repeat(99))), (view, at) => view.setUint32(at + 24, 80, true)),
  ),
  hostile("an entry smaller than it says", "a.docx", "damaged", () =>
    withDirectory(sound(), (view, at) => view.setUint32(at + 24, view.getUint32(at + 24, true) + 9, true)),
  ),
  hostile("an entry of an unknown method", "a.docx", "damaged", () =>
    withDirectory(sound(), (view, at) => view.setUint16(at + 10, 99, true)),
  ),
  hostile("an entry behind a zip password", "a.docx", "encrypted", () =>
    withDirectory(sound(), (view, at) => view.setUint16(at + 8, 1, true)),
  ),
  hostile("an entry that points outside the file", "a.docx", "damaged", () =>
    withDirectory(sound(), (view, at) => view.setUint32(at + 42, 0xfffffff0, true)),
  ),
  hostile("a name that leads out of the package", "a.docx", "damaged", () =>
    docxOf(paragraph(LETTERS), { "word/../../evil.xml": "<a/>" }),
  ),
  hostile("two parts that differ by case alone", "a.docx", "damaged", () =>
    docxOf(paragraph(LETTERS), { "Word/Document.xml": documentXml(paragraph("other")) }),
  ),
  hostile("a .docx cut in the middle", "a.docx", "damaged", () => sound().slice(0, 700)),
  hostile("a .docx of four bytes", "a.docx", "damaged", () => sound().slice(0, 4)),
  hostile("a .docx without its main part", "a.docx", "damaged", () =>
    zipOf({ "[Content_Types].xml": typesXml(), "word/styles.xml": "<a/>" }),
  ),
  hostile("a .docx without its list of types", "a.docx", "unknown-type", () =>
    zipOf({ "word/document.xml": documentXml(paragraph(LETTERS)) }),
  ),
  hostile("a .docx without letters", "a.docx", "no-text", () => docxOf("<w:p/><w:p/>")),
];

const bomb = (size: number) => zlibSync(new Uint8Array(size).fill(32), { level: 9 });
const FLATE = "/Filter /FlateDecode";
const packed = (stream: Uint8Array, filter: string) => pdfOf(pageObjects(stream, "", filter));
const form = (value: string, content: string) => ({
  value: `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] ${value} /Length ${content.length} >>`,
  stream: strToU8(content),
});
/** Forms that draw one another eight times each, nine deep: 134 million texts. */
const laughing = () => {
  const forms = Array.from({ length: 9 }, (_, index) =>
    form(`/Resources << /XObject << /X ${index + 7} 0 R >> >>`, "/X Do ".repeat(8)),
  );
  const last = form("/Resources << /Font << /F1 5 0 R >> >>", linesContent(["ha"]));
  return pdfOf([...pageObjects("/X1 Do"), ...forms, last]);
};
const manyPages = (count: number) => {
  const [catalogue, , page, ...others] = pageObjects(linesContent([LETTERS]));
  if (catalogue === undefined || page === undefined) throw new Error("A page has its objects.");
  const kids = "3 0 R ".repeat(count);
  return pdfOf([catalogue, { value: `<< /Type /Pages /Kids [${kids}] /Count ${count} >>` }, page, ...others]);
};
const picture = {
  value:
    "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /Length 1 >>",
  stream: bytesOf(0),
};

const PDFS: readonly HostileCase[] = [
  hostile("a head alone", "a.pdf", "damaged", () => strToU8("%PDF-1.7\n")),
  hostile("a PDF without pages", "a.pdf", "damaged", () => pdfOf([{ value: "<< /Type /Catalog >>" }])),
  hostile("a page tree in a circle", "a.pdf", "damaged", () =>
    pdfOf([
      { value: "<< /Type /Catalog /Pages 2 0 R >>" },
      { value: "<< /Type /Pages /Kids [2 0 R] /Count 1 >>" },
    ]),
  ),
  hostile("a PDF with noise after its head", "a.pdf", "damaged", () =>
    joined(
      strToU8("%PDF-1.4\n"),
      Uint8Array.from({ length: 5_000 }, (_, i) => (i * 7919 + 13) % 256),
    ),
  ),
  hostile("a page without letters", "a.pdf", "no-text", () => pdfOf(pageObjects("0 0 m 9 9 l S"))),
  hostile("a page that is a picture", "a.pdf", "scanned", () => pdfOf([...pageObjects("/X1 Do"), picture])),
  hostile("a scan with a page number", "a.pdf", "scanned", () =>
    pdfOf([...pageObjects(`/X1 Do ${linesContent(["Page 1"])}`), picture]),
  ),
  hostile("61 pages", "a.pdf", "too-many-pages", () => manyPages(61)),
  hostile("a page that unpacks to 100 MB", "a.pdf", "zip-bomb", () => packed(bomb(100 * 1024 * 1024), FLATE)),
  hostile("a bomb that calls itself a picture", "a.pdf", "zip-bomb", () =>
    packed(bomb(100 * 1024 * 1024), `/Subtype /Image ${FLATE}`),
  ),
  hostile("a bomb in a bomb", "a.pdf", "zip-bomb", () =>
    packed(zlibSync(bomb(100 * 1024 * 1024), { level: 9 }), "/Filter [/FlateDecode /Fl#61teDecode]"),
  ),
  hostile("a bomb in hexadecimal", "a.pdf", "zip-bomb", () =>
    packed(
      strToU8(
        `${Array.from(bomb(60 * 1024 * 1024), (byte) => byte.toString(16).padStart(2, "0")).join("")}>`,
      ),
      "/Filter [/ASCIIHexDecode /FlateDecode]",
    ),
  ),
  hostile("200 KB of LZW", "a.pdf", "zip-bomb", () => packed(new Uint8Array(200_000), "/Filter /LZWDecode")),
  hostile("a drawing that saves its state 100,000 times", "a.pdf", "zip-bomb", () =>
    pdfOf(pageObjects("q ".repeat(100_000))),
  ),
  hostile("the same, packed", "a.pdf", "zip-bomb", () =>
    packed(zlibSync(strToU8("q\n".repeat(100_000))), FLATE),
  ),
  hostile("a page of 30,000 pieces", "a.pdf", "zip-bomb", () =>
    pdfOf(
      pageObjects(
        Array.from(
          { length: 30_000 },
          (_, i) => `BT /F1 9 Tf ${(i * 37) % 600} ${(i * 91) % 780} Td (a) Tj ET`,
        ).join(" "),
      ),
    ),
  ),
  hostile("forms that draw one another without end", "a.pdf", "timeout", laughing),
];

/** Every file that must be refused. */
export const HOSTILE: readonly HostileCase[] = [...TEXTS, ...OTHERS, ...PACKAGES, ...PDFS];

/** Odd files that are read all the same, with a piece of what must come out. */
export const ODD: readonly (Omit<HostileCase, "code"> & { readonly holds: string })[] = [
  {
    title: "a PDF under .docx",
    name: "a.docx",
    bytes: () => pdfOfLines(["Counted on the ward"]),
    holds: "Counted on",
  },
  { title: "a .docx under .pdf", name: "a.pdf", bytes: sound, holds: "I counted the errors" },
  { title: "a .docx under .txt", name: "a.txt", bytes: sound, holds: "I counted the errors" },
  {
    title: "a text that begins as a package does",
    name: "a.txt",
    bytes: () => strToU8("PKU is rare"),
    holds: "PKU is rare",
  },
  {
    title: "a text under .docx",
    name: "a.docx",
    bytes: () => strToU8("Only letters"),
    holds: "Only letters",
  },
  {
    title: "a text that speaks of %PDF-1.7",
    name: "a.txt",
    bytes: () => strToU8("The mark %PDF-1.7 is"),
    holds: "mark",
  },
  {
    title: "a text with a sign for less",
    name: "a.md",
    bytes: () => strToU8("p < 0.05 and <br> once"),
    holds: "0.05",
  },
  {
    title: "a PDF with a script and an embedded file",
    name: "a.pdf",
    bytes: () => {
      const [, ...others] = pageObjects(linesContent(["Counted on the ward"]));
      const value =
        "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert(1); while(true){}) >> /Names << /EmbeddedFiles << /Names [(a.exe) 9 0 R] >> >> >>";
      return pdfOf([{ value }, ...others]);
    },
    holds: "Counted on the ward",
  },
  {
    title: "a PDF with bytes before its head",
    name: "a.pdf",
    bytes: () => joined(strToU8("\n\n"), pdfOfLines(["Counted on the ward"])),
    holds: "Counted on the ward",
  },
  {
    title: "a PDF whose list of places is wrong",
    name: "a.pdf",
    bytes: () =>
      strToU8(
        new TextDecoder()
          .decode(pdfOfLines(["Counted on the ward"]))
          .replace(/startxref\n\d+/, "startxref\n7"),
      ),
    holds: "Counted on the ward",
  },
];
