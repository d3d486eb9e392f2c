import jsQR from "jsqr";

const PIXELS = 4;

/** What a decoder written by others reads in the SVG text of a QR code, painted as a browser would; else `null`. */
export function readQr(svg: string): string | null {
  const side = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]) * PIXELS;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = "", y = "", width = ""] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g)) {
    for (let row = Number(y) * PIXELS; row < (Number(y) + 1) * PIXELS; row += 1) {
      const from = row * side + Number(x) * PIXELS;
      for (let at = from; at < from + Number(width) * PIXELS; at += 1) pixels.fill(0, at * 4, at * 4 + 3);
    }
  }
  return jsQR(pixels, side, side)?.data ?? null;
}
