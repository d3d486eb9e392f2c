import type { Contradiction } from "./contradiction.ts";
import type { Found } from "./found.ts";
import type { NumberTakes, Takes } from "./takes.ts";

export type { Contradiction } from "./contradiction.ts";
export type { Found } from "./found.ts";
export type { NumberTakes, Quantity, Takes, Vocabulary } from "./takes.ts";

/**
 * One thing that is wrong with an input, as data; each shell has the words for it. `path` is the field in dotted form
 * (`exams.step2ck`, `pins.must[2]`), empty for the whole input; `line` (from 1) is where a file has it. `nearest` is the
 * closest value that would be taken, as the file would write it.
 */
export type Problem = Fault & { readonly path: string; readonly line?: number };

export type ProblemCode = Problem["code"];

type Fault =
  /** The text is no YAML or JSON of the plain kind that is read. */
  | { readonly code: "syntax"; readonly fault: SyntaxFault }
  /** A control or direction-changing character (its code point) in a text. */
  | { readonly code: "unprintable"; readonly character: number }
  /** Bytes that are no text in UTF-8. */
  | { readonly code: "not-utf8" }
  /** More than `most`; `found` is `null` where counting stopped. */
  | {
      readonly code: "too-large";
      readonly found: number | null;
      readonly most: number;
      readonly unit: "bytes" | "characters" | "parts" | "entries" | "chances";
    }
  | { readonly code: "not-a-mapping"; readonly found: Found; readonly keys: readonly string[] }
  /** Nothing where something is needed; `or` is the path of another field that would do in its place. */
  | { readonly code: "missing"; readonly takes: Takes; readonly or?: string }
  | {
      readonly code: "unknown-key";
      readonly key: string;
      readonly known: readonly string[];
      readonly nearest?: string;
    }
  | { readonly code: "wrong-type"; readonly found: Found; readonly takes: Takes; readonly nearest?: string }
  /** A list of another length; `found` is `null` where it is not known. */
  | {
      readonly code: "wrong-size";
      readonly found: number | null;
      readonly least: number;
      readonly most: number | null;
    }
  | {
      readonly code: "not-in-list";
      readonly found: string;
      readonly takes: Takes;
      readonly nearest?: string;
      /** Something that the format has no name for, with words of its own: what to write instead. */
      readonly meant?: "canadian-school";
    }
  /** A specialty that matches outside NRMP, in the match named, and is not in the ledger. */
  | {
      readonly code: "specialty-elsewhere";
      readonly found: string;
      readonly specialty: string;
      readonly match: string;
    }
  | {
      readonly code: "out-of-range";
      readonly found: number;
      readonly takes: NumberTakes;
      readonly nearest?: number;
    }
  /** A score of 1 to 99: the scale that stood beside the three-digit one until 2013. */
  | { readonly code: "two-digit-score"; readonly found: number }
  | {
      readonly code: "not-whole";
      readonly found: number;
      readonly takes: NumberTakes;
      readonly nearest?: number;
    }
  | { readonly code: "not-a-date"; readonly found: string; readonly nearest?: string }
  /** A day before `least` or after `most`; `null` = no end. */
  | {
      readonly code: "date-out-of-range";
      readonly found: string;
      readonly least: string | null;
      readonly most: string | null;
    }
  /** The same item, name, key or answer again; `first` is the path, or for a name the key, of the first one. */
  | {
      readonly code: "duplicate";
      readonly of: "item" | "name" | "key" | "answer";
      readonly found: string;
      readonly first: string;
    }
  | { readonly code: "contradiction"; readonly contradiction: Contradiction; readonly nearest?: string }
  | { readonly code: "unsupported-version"; readonly found: string; readonly nearest: string }
  | { readonly code: "program-not-found"; readonly found: string; readonly nearest?: string }
  /** A season older than the facts; `nearest` is the first one with facts. */
  | { readonly code: "season-not-covered"; readonly found: number; readonly nearest?: number }
  /** A season that has ended; `nearest` is the next that can be applied to. */
  | {
      readonly code: "season-over";
      readonly found: number;
      readonly matchDay: string;
      readonly nearest: number;
    }
  /** More signals of a kind than the season gives: planned, or already sent. */
  | {
      readonly code: "signals-above-allowance";
      readonly specialty: string;
      readonly signal: "gold" | "silver" | "signal";
      readonly found: number;
      readonly most: number;
      readonly season: number;
      readonly sent: boolean;
    }
  /** A kind of signal that the specialty does not have in the season. */
  | {
      readonly code: "signal-kind";
      readonly specialty: string;
      readonly signal: "gold" | "silver" | "signal";
      readonly kinds: readonly ("gold" | "silver" | "signal")[];
      readonly season: number;
    }
  /** The facts file of this build is missing, cut or foreign; `reason` is technical. */
  | { readonly code: "facts-unreadable"; readonly reason: string }
  /** Further problems that are not listed. */
  | { readonly code: "more"; readonly count: number };

/** What is wrong with the form of a text. */
export type SyntaxFault =
  | {
      readonly kind: "tab" | "second-document" | "open-bracket" | "indentation" | "colon" | "other";
      /** The reader's own technical words. */
      readonly detail: string;
      readonly json: boolean;
    }
  | { readonly kind: "alias" | "anchor" | "tag"; readonly found: string }
  | { readonly kind: "key-is-no-word" }
  | { readonly kind: "too-deep"; readonly most: number };
