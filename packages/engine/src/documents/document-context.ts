import { type Checker, type CheckOptions, checkerOf, type Speller } from "@smartpick/coach";

/** What the verbs of documents stand on: the checkers of the settings that were asked for, and the speller once it is there. */
export interface DocumentContext {
  readonly speller: () => Speller | null;
  readonly checkers: Map<string, Checker>;
}

/** A context; `speller` gives `null` until the dictionary has come. */
export function documentContext(speller: () => Speller | null): DocumentContext {
  return { speller, checkers: new Map() };
}

const MOST_CHECKERS = 6;

/** The checker of these settings, kept so that a check after an edit looks only at what has changed. */
export function keptChecker({ speller, checkers }: DocumentContext, options: CheckOptions): Checker {
  const spelled = speller();
  const key = JSON.stringify([spelled !== null, { ...options, vocabulary: [...(options.vocabulary ?? [])] }]);
  const known = checkers.get(key);
  if (known !== undefined) return known;
  const made = checkerOf({ ...options, speller: spelled });
  const [oldest] = checkers.keys();
  if (checkers.size >= MOST_CHECKERS && oldest !== undefined) checkers.delete(oldest);
  checkers.set(key, made);
  return made;
}
