import { strToU8 } from "fflate";

/** An object of a PDF: its dictionary or value, and a stream where it has one. */
export interface PdfObject {
  readonly value: string;
  readonly stream?: Uint8Array;
}

/** A PDF of the objects given, numbered from 1; the first is the catalogue. `trailer` goes into the trailer. */
export function pdfOf(objects: readonly PdfObject[], trailer = ""): Uint8Array {
  const parts: Uint8Array[] = [strToU8("%PDF-1.7\n")];
  const places: number[] = [];
  const size = () => parts.reduce((sum, { length }) => sum + length, 0);
  objects.forEach(({ value, stream }, index) => {
    places.push(size());
    parts.push(strToU8(`${index + 1} 0 obj\n${value}\n`));
    if (stream !== undefined) parts.push(strToU8("stream\n"), stream, strToU8("\nendstream\n"));
    parts.push(strToU8("endobj\n"));
  });
  const start = size();
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const count = objects.length + 1;
  parts.push(
    strToU8(
      `xref\n0 ${count}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${count} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  const whole = new Uint8Array(size());
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The objects of a PDF of one page, 612 by 792 points, that draws `content`; F1 is Times. `filter` names how it is packed. */
export function pageObjects(content: string | Uint8Array, more = "", filter = ""): readonly PdfObject[] {
  const stream = typeof content === "string" ? strToU8(content, true) : content;
  return [
    { value: "<< /Type /Catalog /Pages 2 0 R >>" },
    { value: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>" },
    {
      value: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R ${more} /Resources << /Font << /F1 5 0 R >> /XObject << /X1 6 0 R >> >> >>`,
    },
    { value: `<< /Length ${stream.length} ${filter} >>`, stream },
    {
      value:
        "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [1 /fi /fl /ff /ffi /ffl] >> >>",
    },
  ];
}

/** Lines of text from the left margin down, as a page draws them. */
export function linesContent(lines: readonly string[], leading = 14): string {
  const drawn = lines.map((line) => `(${line.replace(/[\\()]/g, "\\$&")}) Tj T*`).join("\n");
  return `BT /F1 12 Tf ${leading} TL 72 700 Td\n${drawn}\nET`;
}

/** A PDF of one page with lines of text. */
export function pdfOfLines(lines: readonly string[]): Uint8Array {
  return pdfOf(pageObjects(linesContent(lines)));
}
