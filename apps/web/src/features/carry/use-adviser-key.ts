import { newPrivateKey, publicKeyOf } from "@smartpick/profile/sealed";
import { useEffect, useState } from "react";
import { eraseAdviserKey, type KeptKey, keepAdviserKey, readAdviserKey } from "../../storage/adviser-key.ts";

/** The adviser's key of this device: being read, none yet, there, or a browser that keeps none. */
export type AdviserKey =
  | { readonly state: "reading" }
  | { readonly state: "none" }
  | { readonly state: "impossible" }
  | { readonly state: "there"; readonly key: KeptKey };

/** The key, and the acts that make one or remove it. */
export function useAdviserKey(): {
  readonly adviser: AdviserKey;
  readonly make: () => Promise<void>;
  readonly remove: () => Promise<void>;
} {
  const [adviser, setAdviser] = useState<AdviserKey>({ state: "reading" });
  useEffect(() => {
    let current = true;
    readAdviserKey().then(
      (key) => current && setAdviser(key === null ? { state: "none" } : { state: "there", key }),
      () => current && setAdviser({ state: "impossible" }),
    );
    return () => {
      current = false;
    };
  }, []);
  const make = async (): Promise<void> => {
    try {
      // Another tab may have made one meanwhile: two would part the files between them.
      const key = (await readAdviserKey()) ?? (await madeKey());
      setAdviser({ state: "there", key });
    } catch {
      setAdviser({ state: "impossible" });
    }
  };
  const remove = async (): Promise<void> => {
    if (await eraseAdviserKey()) setAdviser({ state: "none" });
  };
  return { adviser, make, remove };
}

async function madeKey(): Promise<KeptKey> {
  const privateKey = await newPrivateKey();
  const key = { privateKey, publicKey: await publicKeyOf(privateKey) };
  await keepAdviserKey(key);
  return key;
}
