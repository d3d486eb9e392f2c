import { ok, type Result, refused } from "@smartpick/core";
import { Decrypter, Encrypter } from "age-encryption";
import { MOST_BYTES } from "../limits.ts";
import type { PrivateKey } from "./private-key.ts";

/** Why a file was not opened. */
export type SealedFault =
  /** It is no sealed file at all. */
  | "not-sealed"
  /** It is sealed in a later form of the format. */
  | "newer"
  | "too-large"
  /** Sealed for another key, or damaged where it says for which. */
  | "other-key"
  /** Not whole, or not as it was sealed. */
  | "damaged";

const FIRST_LINE = "age-encryption.org/v1\n";
const ANY_VERSION = /^age-encryption\.org\/v\d+\n/;
/** A file has one part for each key; each costs a calculation, and one made to cost many is not opened. */
const MOST_KEYS = 20;
const ROOM_FOR_HEAD = 10_000;

/**
 * A profile's text as a file that the holder of one key can open, and nobody else: age (`age-encryption.org/v1`) for one
 * X25519 key. Every call gives other bytes. Throws for a key that `readPublicKey` refuses.
 */
export async function seal(text: string, publicKey: string): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(publicKey);
  return new Uint8Array(await encrypter.encrypt(text));
}

/** The bytes that were sealed, or why they cannot be had. What is in them was written by others. Never throws. */
export async function openSealed(
  file: Uint8Array,
  key: PrivateKey,
): Promise<Result<Uint8Array<ArrayBuffer>, SealedFault>> {
  const fault = faultOfHead(file);
  if (fault) return refused(fault);
  const decrypter = new Decrypter();
  decrypter.addIdentity(key);
  try {
    return ok(new Uint8Array(await decrypter.decrypt(file)));
  } catch (error) {
    const isOther = error instanceof Error && error.message.startsWith("no identity matched");
    return refused(isOther ? "other-key" : "damaged");
  }
}

function faultOfHead(file: Uint8Array): SealedFault | null {
  if (file.length > MOST_BYTES + ROOM_FOR_HEAD) return "too-large";
  const head = String.fromCharCode(...file.subarray(0, ROOM_FOR_HEAD));
  if (!head.startsWith(FIRST_LINE)) return ANY_VERSION.test(head) ? "newer" : "not-sealed";
  const parts = head.slice(0, head.indexOf("\n---")).split("\n-> ").length - 1;
  return parts > MOST_KEYS || !head.includes("\n---") ? "damaged" : null;
}
