import { Unzlib } from "fflate";
import { DEEPEST_SAVE, MOST_PICTURE_BYTES, MOST_STREAM_BYTES } from "../limits.ts";
import { isLate, type TimeGuard } from "../time-guard.ts";
import { fromAscii85, fromHex } from "./ascii-filters.ts";
import { SaveDepth } from "./save-depth.ts";

/** The most that one byte can become: under LZW 1365 (a code of 12 bits for 4096 bytes, halved), under run length 64. */
const LZW_GROWTH = 1365;
const RUN_GROWTH = 64;
const STEP = 2048;
/** Filters upon filters: more than this is an attack. */
const DEEPEST = 3;

/**
 * Whether the streams of a PDF unpack to an amount that a document of letters can hold. `"late"` when the time is over
 * before that is known. `content` are the bytes as characters of one byte each.
 */
export function streamVerdict(
  bytes: Uint8Array,
  content: string,
  guard: TimeGuard,
): "fine" | "bomb" | "late" {
  const saves = new SaveDepth();
  let total = 0;
  for (const { dictionary, from, to } of streamsOf(content)) {
    const isPicture = /\/Subtype\s*\/Image/.test(dictionary);
    const most = isPicture ? MOST_PICTURE_BYTES : MOST_STREAM_BYTES - total;
    const size = unpackedSize(bytes.subarray(from, to), dictionary, most, { guard, saves });
    if (size === null) return "late";
    saves.end();
    if (size > most || saves.deepest > DEEPEST_SAVE) return "bomb";
    if (!isPicture) total += size;
  }
  return "fine";
}

interface Watch {
  readonly guard: TimeGuard;
  readonly saves: SaveDepth;
}

interface Stream {
  readonly dictionary: string;
  readonly from: number;
  readonly to: number;
}

function* streamsOf(content: string): Generator<Stream> {
  const mark = /stream\r?\n/g;
  for (let found = mark.exec(content); found !== null; found = mark.exec(content)) {
    if (content.startsWith("end", found.index - 3)) continue;
    const from = mark.lastIndex;
    const end = content.indexOf("endstream", from);
    const to = end === -1 ? content.length : end;
    const start = content.lastIndexOf("obj", found.index);
    const dictionary = content.slice(Math.max(start, found.index - 4096, 0), found.index);
    yield { dictionary: unescaped(dictionary), from, to };
    mark.lastIndex = to;
  }
}

/** Names may hide their letters: `/Fl#61teDecode`. */
function unescaped(dictionary: string): string {
  return dictionary.replace(/#([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** How large a stream becomes, or anything above `most`; `null` when the time is over. */
function unpackedSize(data: Uint8Array, dictionary: string, most: number, watch: Watch): number | null {
  if (/DCTDecode|JPXDecode|JBIG2Decode|CCITTFax/.test(dictionary)) return data.length;
  let packed = data;
  if (/ASCII85Decode|\/A85\b/.test(dictionary)) packed = fromAscii85(packed);
  if (/ASCIIHexDecode|\/AHx\b/.test(dictionary)) packed = fromHex(packed);
  if (/LZWDecode|\/LZW\b/.test(dictionary)) return packed.length * LZW_GROWTH;
  if (/RunLengthDecode|\/RL\b/.test(dictionary)) return packed.length * RUN_GROWTH;
  const isElsewhere = /\/F(ilter)?\s+\d+\s+\d+\s+R/.test(dictionary);
  if (!isDeflated(packed)) watch.saves.read(packed);
  if (!isDeflated(packed)) return packed.length * (isElsewhere ? LZW_GROWTH : 1);
  const filters = dictionary.match(/\/Fl(ateDecode)?\b/g)?.length ?? 0;
  if (filters > DEEPEST) return most + 1;
  return inflatedSize(packed, most, watch, isElsewhere ? DEEPEST : filters - 1);
}

/** `within` is how many times the stream may be deflated once more inside. */
function inflatedSize(packed: Uint8Array, most: number, watch: Watch, within: number): number | null {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Unzlib((chunk) => {
    size += chunk.length;
    watch.saves.read(chunk);
    if (within > 0) chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length && size <= most; at += STEP) {
      if (isLate(watch.guard)) return null;
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    // A stream that breaks off is read as far as it goes, by the engine too.
  }
  const inner = joined(chunks);
  if (size > most || !isDeflated(inner)) return size;
  const deeper = inflatedSize(inner, most, watch, within - 1);
  return deeper === null ? null : Math.max(size, deeper);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Whether bytes begin as a zlib stream does (RFC 1950, §2.2). */
function isDeflated(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if (first === undefined || second === undefined) return false;
  return (first & 15) === 8 && (first * 256 + second) % 31 === 0;
}
