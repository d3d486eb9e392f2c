import { type Decrypter, generateX25519Identity, identityToRecipient } from "age-encryption";

/** What opens files: a key that the runtime keeps to itself (a `CryptoKey`), or its text where the runtime has no such keys. */
export type PrivateKey = Exclude<Parameters<Decrypter["addIdentity"]>[0], { unwrapFileKey: unknown }>;

declare const crypto: {
  readonly subtle: {
    generateKey(
      kind: { readonly name: "X25519" },
      extractable: boolean,
      uses: readonly ["deriveBits"],
    ): Promise<{ readonly privateKey: PrivateKey }>;
  };
};

/** A new private key; where the runtime can, one that no script can read out, so that it cannot be copied. */
export async function newPrivateKey(): Promise<PrivateKey> {
  try {
    return (await crypto.subtle.generateKey({ name: "X25519" }, false, ["deriveBits"])).privateKey;
  } catch {
    // Browsers from before 2025 have no such keys.
    return generateX25519Identity();
  }
}

/** The public key that belongs to it, `age1…`. */
export function publicKeyOf(key: PrivateKey): Promise<string> {
  return identityToRecipient(key);
}
