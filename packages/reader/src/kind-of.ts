import type { OtherFormat } from "./read-problem.ts";

/** What the first bytes say a file is. A text is what no known mark says otherwise. */
export type Kind = "pdf" | "zip" | "ole" | "text" | OtherFormat;

interface Mark {
  readonly kind: Kind;
  readonly at: number;
  readonly bytes: string;
}

/** Marks of formats, as characters of one byte each. */
const MARKS: readonly Mark[] = [
  { kind: "zip", at: 0, bytes: "PK\x03\x04" },
  { kind: "zip", at: 0, bytes: "PK\x05\x06" },
  { kind: "ole", at: 0, bytes: "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" },
  { kind: "rtf", at: 0, bytes: "{\\rtf" },
  { kind: "postscript", at: 0, bytes: "%!PS" },
  { kind: "image", at: 0, bytes: "\x89PNG" },
  { kind: "image", at: 0, bytes: "\xFF\xD8\xFF" },
  { kind: "image", at: 0, bytes: "GIF8" },
  { kind: "image", at: 0, bytes: "II*\0" },
  { kind: "image", at: 0, bytes: "MM\0*" },
  { kind: "image", at: 8, bytes: "WEBP" },
  { kind: "image", at: 4, bytes: "ftyphei" },
  { kind: "image", at: 4, bytes: "ftypmif1" },
  { kind: "image", at: 4, bytes: "ftypavif" },
];

/** A PDF may have other bytes before its mark; readers look in the first 1024 (ISO 32000-1, annex H). */
const PDF_WITHIN = 1024;

/** The kind of a file by its content alone; its name is not looked at. */
export function kindOf(bytes: Uint8Array): Kind {
  const head = latin1(bytes.subarray(0, PDF_WITHIN));
  const mark = MARKS.find(({ at, bytes: wanted }) => head.startsWith(wanted, at));
  if (mark !== undefined) return mark.kind;
  if (head.startsWith("%PDF-")) return "pdf";
  // A sentence may speak of "%PDF-": only bytes that are no words before it, or a line of its own, are taken for a head.
  if (/(^|[\r\n\0])%PDF-\d\.\d/.test(head)) return "pdf";
  const trimmed = head.replace(/^\xEF\xBB\xBF/, "").trimStart();
  return /^<\?xml\s/i.test(trimmed) ? "xml" : "text";
}

/** Bytes as characters of one byte each. */
export function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(from, from + 8192)));
  }
  return parts.join("");
}
