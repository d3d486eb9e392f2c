import type { NounPhrase } from "./noun-phrase.ts";

const TIME = new Set(
  "time times moment moments while second seconds minute minutes hour hours day days night nights week weeks weekend weekends month months year years decade decades semester semesters morning mornings afternoon afternoons evening evenings noon summer summers winter winters spring autumn fall season monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december way mile miles kilometer kilometers meter meters step bit lot".split(
    " ",
  ),
);

/** Whether a noun phrase tells when, how long or how far: “every Sunday”, “the whole way”. */
export function tellsTime({ head }: Pick<NounPhrase, "head">): boolean {
  return TIME.has(head.lower);
}
