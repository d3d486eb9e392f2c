import { ok, type Result, refused } from "@smartpick/core";
import { Encrypter } from "age-encryption";

/** Why a text is no adviser's key. */
export type KeyFault =
  /** Nothing was given. */
  | { readonly code: "empty" }
  /** It is the private half, which nobody but the adviser may have. */
  | { readonly code: "private" }
  /** A key of age that this app does not seal for. */
  | { readonly code: "other-kind" }
  | { readonly code: "no-key" }
  /** Characters are missing or too many. */
  | { readonly code: "length"; readonly found: number; readonly most: number }
  /** The key's own check says that a character is wrong. */
  | { readonly code: "mistyped" };

/** Characters of a key: `age1`, 32 bytes and six characters that check them. */
const LENGTH = 62;
/** A longer text is no key with something around it, and is not looked at. */
const MOST_LOOKED_AT = 4_000;

/** The parts of WebCrypto and text that every runtime of this package has, and that its compiler does not know. */
declare const crypto: {
  readonly subtle: { digest(name: "SHA-256", bytes: Uint8Array): Promise<ArrayBuffer> };
};
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/**
 * The public key in a text as it was copied or typed, in its plain form (`age1…`, 62 characters), or the one thing that is
 * wrong with it. Spaces and line ends are passed over. Never throws.
 */
export function readPublicKey(text: string): Result<string, KeyFault> {
  const given = text.slice(0, MOST_LOOKED_AT).replace(/\s+/g, "");
  const key = given === given.toUpperCase() ? given.toLowerCase() : given;
  if (key === "") return refused({ code: "empty" });
  if (key.toLowerCase().startsWith("age-secret-key-")) return refused({ code: "private" });
  if (/^age1(pq|tag|tagpq)1|^ssh-/.test(key)) return refused({ code: "other-kind" });
  if (!key.startsWith("age1")) return refused({ code: "no-key" });
  if (key.length !== LENGTH) return refused({ code: "length", found: key.length, most: LENGTH });
  try {
    new Encrypter().addRecipient(key);
    return ok(key);
  } catch {
    return refused({ code: "mistyped" });
  }
}

const GROUPS = 4;
const DIGITS = 5;

/**
 * Twenty digits in groups of five to read over the phone, from the SHA-256 of the key: 66 bits, so that nobody can make
 * another key with the same ones.
 */
export async function fingerprintOf(publicKey: string): Promise<string> {
  const hash = new DataView(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(publicKey)));
  const groups = Array.from({ length: GROUPS }, (_, n) => hash.getBigUint64(8 * n) % 10n ** BigInt(DIGITS));
  return groups.map((group) => String(group).padStart(DIGITS, "0")).join(" ");
}
