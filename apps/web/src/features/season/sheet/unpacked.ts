import { type UnzipFileInfo, unzipSync, zipSync } from "fflate";

/** Bounds of a packed sheet: unpacked bytes, and how many times as large as the file they may be. */
const MOST_BYTES = 40_000_000;
const MOST_TIMES = 120;
/** Small parts may be packed to almost nothing without harm. */
const FREE_BYTES = 2_000_000;
const MOST_PARTS = 400;

/**
 * The same packed file without packing, so that whoever reads it unpacks nothing. `"packed-too-much"` where its parts say
 * they are larger than a sheet can be, `"damaged"` where it is no whole packed file. A part never grows beyond what it says.
 */
export function unpacked(bytes: Uint8Array): Uint8Array<ArrayBuffer> | "packed-too-much" | "damaged" {
  let total = 0;
  let parts = 0;
  const counts = ({ originalSize }: UnzipFileInfo): boolean => {
    total += originalSize;
    parts += 1;
    const tooMuch = total > MOST_BYTES || total > Math.max(FREE_BYTES, MOST_TIMES * bytes.length);
    if (tooMuch || parts > MOST_PARTS) throw new TooMuch();
    return false;
  };
  try {
    // A first walk only adds up what the parts say; nothing is unpacked before all of it is known to be small.
    unzipSync(bytes, { filter: counts });
    if (parts === 0) return "damaged";
    const files = unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels)$/i.test(name) });
    return zipSync(files, { level: 0 }) as Uint8Array<ArrayBuffer>;
  } catch (error) {
    return error instanceof TooMuch ? "packed-too-much" : "damaged";
  }
}

class TooMuch extends Error {}
