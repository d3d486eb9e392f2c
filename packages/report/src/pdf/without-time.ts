import { createHash } from "node:crypto";

const TIME_IS_IN = /\/CreationDate (\d+) 0 R/;
const NUMBERS = /\/ID \[<([\da-f]{32})> <([\da-f]{32})>\]/i;

/**
 * A PDF without the time at which it was made, and with numbers that come from its content, so that the same document gives
 * the same bytes on any day. Every part keeps its place: the file's own table of places stays true. Node only.
 */
export function withoutTime(pdf: Uint8Array): Uint8Array {
  // One character a byte, so that places in the text are places in the file.
  const text = Buffer.from(pdf).toString("latin1");
  const [key = "", part = ""] = TIME_IS_IN.exec(text) ?? [];
  if (part === "") return pdf;
  const timeless = text
    .replace(key, " ".repeat(key.length))
    .replace(new RegExp(`(\\n${part} 0 obj\\n\\()([^)]*)(?=\\))`), (_, before: string, time: string) =>
      before.concat(" ".repeat(time.length)),
    )
    .replace(NUMBERS, `/ID [<${"0".repeat(32)}> <${"0".repeat(32)}>]`);
  const number = createHash("sha256").update(timeless, "latin1").digest("hex").slice(0, 32);
  return new Uint8Array(Buffer.from(timeless.replace(NUMBERS, `/ID [<${number}> <${number}>]`), "latin1"));
}
