/** Every runtime that this package meets has it; the compiler of a package without DOM and Node does not know it. */
declare const TextDecoder: new (
  encoding: string,
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/** A text and whether its encoding is a guess. */
export interface Decoded {
  readonly text: string;
  readonly guessed: boolean;
}

/**
 * The characters of bytes in UTF-8 (with or without mark), UTF-16 with its mark, or else Windows-1252, the encoding of
 * old Windows editors; `null` for a broken UTF-16. The mark itself is not part of the text.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return strict("utf-16le", bytes);
  if (first === 0xfe && second === 0xff) return strict("utf-16be", bytes);
  return strict("utf-8", bytes) ?? { text: windows1252(bytes), guessed: true };
}

function strict(encoding: string, bytes: Uint8Array): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), guessed: false };
  } catch {
    return null;
  }
}

/** What Windows-1252 has at 0x80 to 0x9F (WHATWG Encoding, index windows-1252); unused places stay control characters. */
const HIGH =
  "\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F" +
  "\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178";

/** By hand: some versions of Node read this encoding as Latin-1, which loses the curly quotes. */
function windows1252(bytes: Uint8Array): string {
  const characters = Array.from(bytes, (byte) =>
    byte >= 0x80 && byte < 0xa0 ? HIGH.charAt(byte - 0x80) : String.fromCharCode(byte),
  );
  return characters.join("");
}
