import type { Provenance } from "@smartpick/core";

/** A list in which each distinct provenance stands once. */
export class ProvenanceList {
  readonly list: Provenance[] = [];
  readonly #places = new Map<string, number>();

  /** Position of a provenance, added at the end when it is new. */
  at(provenance: Provenance): number {
    const { source, year, kind, standing, note } = provenance;
    const key = `${source}|${year}|${kind}|${standing}|${note}`;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.list.push({ source, year, kind, standing, note });
    this.#places.set(key, this.list.length - 1);
    return this.list.length - 1;
  }
}
