const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Words before “of” that say one, whatever follows. */
export const ONE_OF: ReadonlySet<string> = words("one each either neither");

/** Words before “of” that take their count from what follows. */
export const SOME_OF: ReadonlySet<string> = words(
  "some most many several all both few half plenty lots two three four",
);

/** Persons and things unnamed, always one. */
export const ANYBODY: ReadonlySet<string> = words(
  "everybody everyone somebody someone nobody anybody anyone everything nothing something",
);

/** Forms with -ing that stand before a noun as adjectives: “visiting relatives have” speaks of relatives. */
export const LIKE_ADJECTIVES: ReadonlySet<string> = words(
  "working visiting growing living practicing practising aging ageing teaching nursing leading crying sleeping dying suffering waiting training existing remaining following missing increasing changing operating attending surrounding competing conflicting rising falling breathing bleeding running referring participating emerging surviving lasting missing interesting exciting challenging",
);
