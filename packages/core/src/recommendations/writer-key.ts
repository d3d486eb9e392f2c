import { fingerprint } from "../math/fingerprint.ts";

/** The form in which names of writers are compared: any script, no case, single spaces, no titles taken off. */
export function writerKey(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

/**
 * A key for each letter that stays when others come, go or change their order, and tells nobody the name: a fingerprint of
 * the writer, with a number from the second letter of the same one on.
 */
export function letterKeys(letters: readonly { readonly writer: string }[]): readonly string[] {
  const seen = new Map<string, number>();
  return letters.map(({ writer }) => {
    const key = fingerprint(writerKey(writer));
    const place = (seen.get(key) ?? 0) + 1;
    seen.set(key, place);
    return place === 1 ? key : `${key}-${place}`;
  });
}
