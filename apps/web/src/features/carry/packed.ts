/** Why a code holds nothing that can be opened. */
export type CodeFault =
  /** Cut, mistyped, or no code at all. */
  | "damaged"
  /** In a form that a later version of the app writes. */
  | "newer"
  | "too-large";

export type Unpacked =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: CodeFault };

/** The form of a code, so that a later one can be told from damage. */
const FORM = "1";
/** Most characters of a code that is looked at; one that a camera reads has 1,300. */
const LONGEST_CODE = 8_000;
/** Most bytes that a code unpacks to: ten times what the longest readable code usually holds. */
const MOST_BYTES = 100_000;

/** A text packed for an address: gzip, whose checksum finds damage, in letters that need no escape. */
export async function packed(text: string): Promise<string> {
  const squeezed = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  const bytes = new Uint8Array(await new Response(squeezed).arrayBuffer());
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return `${FORM}/${letters.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}`;
}

/** The text in a code, or why there is none. The code was written by others; unpacking stops at a bound. Never throws. */
export async function unpacked(code: string): Promise<Unpacked> {
  if (code.length > LONGEST_CODE) return { ok: false, why: "too-large" };
  const { form = "", letters = "" } = /^(?<form>\d{1,3})\/(?<letters>.*)$/.exec(code)?.groups ?? {};
  if (form !== FORM) return { ok: false, why: Number(form) > Number(FORM) ? "newer" : "damaged" };
  if (!/^[\w-]+$/.test(letters)) return { ok: false, why: "damaged" };
  try {
    const squeezed = atob(letters.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = await inflated(Uint8Array.from(squeezed, (letter) => letter.charCodeAt(0)));
    if (bytes === null) return { ok: false, why: "too-large" };
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, why: "damaged" };
  }
}

/** `null` where it would be larger than the bound. Throws for what is damaged. */
async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array | null> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")).getReader();
  const all = new Uint8Array(MOST_BYTES);
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    if (length + part.value.length > MOST_BYTES) {
      await reader.cancel();
      return null;
    }
    all.set(part.value, length);
    length += part.value.length;
  }
  return all.subarray(0, length);
}
