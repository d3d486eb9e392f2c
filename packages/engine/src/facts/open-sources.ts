import type { Facts, Source } from "@smartpick/core";

/** Sources by id, as plain data that may cross a worker. */
export type OpenSources = Readonly<Record<string, Source>>;

/** The sources of these ids, or every source when the list is empty; an id that the facts do not know is left out. */
export function sourcesOf(facts: Facts, ids: readonly string[]): OpenSources {
  const wanted = ids.length > 0 ? ids : [...facts.sources.keys()];
  const found: Record<string, Source> = {};
  for (const id of wanted) {
    const source = facts.sources.get(id);
    if (source) found[id] = source;
  }
  return found;
}
