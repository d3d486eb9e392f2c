import type { Poster } from "../project/poster/poster.ts";
import { posterSvg } from "../project/poster/poster-svg.ts";
import { pdfBytes } from "./pdf-bytes.ts";

/** A poster as a PDF of one page in its own size, fonts embedded, every word as text; the bytes of the file. Node only. */
export function posterToPdf(poster: Poster): Promise<Uint8Array> {
  const { page, title, authors } = poster;
  const { width, height } = page;
  return pdfBytes({
    pageSize: { width, height },
    pageMargins: 0,
    info: { title, author: authors.join(", "), creator: "SmartPick" },
    defaultStyle: { font: "Roboto" },
    content: [{ svg: posterSvg(poster), width, height, absolutePosition: { x: 0, y: 0 } }],
  });
}
