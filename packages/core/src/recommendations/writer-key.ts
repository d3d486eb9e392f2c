import { fingerprint } from "../math/fingerprint.ts";

/** The form in which names of writers are compared: any script, no case, single spaces, no titles taken off. */
export function writerKey(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

/**
 * Each letter with a key that stays when others come, go or change their order, and tells nobody the name: a fingerprint of
 * the writer, with a number from the second letter of the same one on.
 */
export function withKeys<T extends { readonly writer: string }>(
  letters: readonly T[],
): readonly (T & { readonly key: string })[] {
  const seen = new Map<string, number>();
  return letters.map((letter) => {
    const print = fingerprint(writerKey(letter.writer));
    const place = (seen.get(print) ?? 0) + 1;
    seen.set(print, place);
    return { ...letter, key: place === 1 ? print : `${print}-${place}` };
  });
}
