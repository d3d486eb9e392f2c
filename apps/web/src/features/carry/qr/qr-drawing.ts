import { correction, generate } from "lean-qr";

/**
 * Versions up to 25, 117 by 117 squares. On a phone of 360 pixels a square is then 0.4 mm wide, the least that the camera
 * of another phone reads at a hand's breadth. With the lowest correction that is 1,273 characters.
 */
const LARGEST_VERSION = 25;
export const MOST_CHARACTERS = 1_273;

/** Light squares around the code, as the standard asks for. */
const QUIET = 4;

/**
 * A text as a QR code, drawn as SVG that fills its room: dark on light whatever the colours of the page, because cameras
 * want it so. `null` where it is too long for one readable code. Only characters of ASCII.
 */
export function qrDrawing(text: string, title: string): string | null {
  if (text.length > MOST_CHARACTERS) return null;
  const code = generate(text, { minCorrectionLevel: correction.L, maxVersion: LARGEST_VERSION });
  const side = code.size + 2 * QUIET;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" role="img" aria-label="${escaped(title)}" shape-rendering="crispEdges">`,
    `<rect width="${side}" height="${side}" fill="#fff"/>`,
    `<path fill="#000" d="${rowsOf(code)}"/>`,
    "</svg>",
  ].join("");
}

/** One stroke of the path for each run of dark squares. */
function rowsOf({ size, get }: { readonly size: number; get(x: number, y: number): boolean }): string {
  const runs: string[] = [];
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const from = x;
      while (x < size && get(x, y)) x += 1;
      if (x > from) runs.push(`M${from + QUIET} ${y + QUIET}h${x - from}v1H${from + QUIET}z`);
    }
  }
  return runs.join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
