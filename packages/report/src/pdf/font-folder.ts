import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Where the Roboto files of the PDF maker are. Node only. */
export function fontFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve("pdfmake/package.json")), "fonts", "Roboto");
}
