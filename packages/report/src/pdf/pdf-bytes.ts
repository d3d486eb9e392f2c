import { join } from "node:path";
import pdfMake from "pdfmake";
import type { TDocumentDefinitions } from "pdfmake/interfaces.js";
import { fontFolder } from "./font-folder.ts";
import { withoutTime } from "./without-time.ts";

/** The bytes of a document, the same on any day. Node only. Nothing is fetched: the fonts come with the package, and addresses are printed as text. */
export async function pdfBytes(document: TDocumentDefinitions): Promise<Uint8Array> {
  const fonts = fontFolder();
  pdfMake.setFonts({
    Roboto: {
      normal: join(fonts, "Roboto-Regular.ttf"),
      bold: join(fonts, "Roboto-Medium.ttf"),
      italics: join(fonts, "Roboto-Italic.ttf"),
      bolditalics: join(fonts, "Roboto-MediumItalic.ttf"),
    },
  });
  pdfMake.setUrlAccessPolicy(() => false);
  pdfMake.setLocalAccessPolicy((path) => path.startsWith(fonts));
  return withoutTime(new Uint8Array(await pdfMake.createPdf(document).getBuffer()));
}
