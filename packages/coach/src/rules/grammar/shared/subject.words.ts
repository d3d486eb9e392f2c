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
