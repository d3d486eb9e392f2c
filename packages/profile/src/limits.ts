/** Longest file taken, in characters. */
export const LONGEST_FILE = 1_000_000;

/** Most bytes that so many characters can take in UTF-8. */
export const MOST_BYTES = 4 * LONGEST_FILE;

/** Most parts (words, marks, line ends) of a file. A full season of 1,000 own facts has about 40,000. */
export const MOST_PARTS = 50_000;

/** Most values in a profile, lists and groups counted with what they hold. */
export const MOST_VALUES = 20_000;

/** Most entries of one list or group. */
export const MOST_ENTRIES = 2_000;

/** Deepest flow nesting, and deepest nesting of a value. */
export const DEEPEST = 60;

/** Deepest block nesting: spaces of indentation and `-`, `?` and `:` together. */
export const DEEPEST_BLOCK = 200;
