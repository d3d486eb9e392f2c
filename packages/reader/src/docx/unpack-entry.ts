import { Inflate } from "fflate";
import type { ZipEntry } from "./zip-directory.ts";

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const STEP = 4096;

/**
 * The bytes of one entry. Stops as soon as more comes out than the directory declares, so that a lie about the size costs
 * no memory: then `"larger"`. `"damaged"` when the entry cannot be unpacked or gives less than declared.
 */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array | "larger" | "damaged" {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.at + LOCAL_SIZE > bytes.length || view.getUint32(entry.at, true) !== LOCAL) return "damaged";
  const from =
    entry.at + LOCAL_SIZE + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  if (from + entry.packed > bytes.length) return "damaged";
  const packed = bytes.subarray(from, from + entry.packed);
  if (entry.method === 0) return packed.length === entry.unpacked ? packed.slice() : "damaged";
  if (entry.method !== 8) return "damaged";
  return inflated(packed, entry.unpacked);
}

function inflated(packed: Uint8Array, declared: number): Uint8Array | "larger" | "damaged" {
  const whole = new Uint8Array(declared);
  let filled = 0;
  let larger = false;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > declared) larger = true;
    else whole.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && !larger; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    return "damaged";
  }
  if (larger) return "larger";
  return filled === declared ? whole : "damaged";
}
