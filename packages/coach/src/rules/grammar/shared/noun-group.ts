import type { Token } from "../../../document/token.ts";
import { isA } from "../../../lexicon/classes.ts";

/** A group of a small word such as “the”, perhaps qualities, and a noun; `end` is the place after it. */
export interface NounGroup {
  readonly start: number;
  readonly end: number;
  readonly head: Token;
}

const OPENERS = new Set(
  "a an the my your his her its our their this that these those some any no every each both all many several few another two three four five six seven eight nine ten twelve twenty thirty forty fifty hundred".split(
    " ",
  ),
);
const SECOND = new Set("the my your his her its our their these those few first second last".split(" "));
const SMALL = ["prep", "conj", "be", "have", "do", "modal", "subj", "obj", "refl", "art", "poss"];
const NEVER_IN = new Set(
  "to not who which whom whose what how why very so too more most less than there here then now never always often usually again still also just only nobody nothing else better worse later earlier ago apart".split(
    " ",
  ),
);
const TIME = new Set(
  "time times moment moments while second seconds minute minutes hour hours day days night nights week weeks weekend weekends month months year years decade decades semester semesters morning mornings afternoon afternoons evening evenings noon summer summers winter winters spring autumn fall season monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december way mile miles kilometer kilometers meter meters step bit lot".split(
    " ",
  ),
);

/** The group of at most `most` words after its small word that begins at `at`; `null` where none does. */
export function nounGroupAt(tokens: readonly Token[], at: number, most = 3): NounGroup | null {
  const first = tokens[at];
  if (first === undefined || !(OPENERS.has(first.lower) || isA(first, "num"))) return null;
  let from = at + 1;
  if (/^(?:all|both|each|some|many|few|several)$/.test(first.lower) && tokens[from]?.lower === "of")
    from += 1;
  if (SECOND.has(tokens[from]?.lower ?? "")) from += 1;
  let end = from;
  while (end < from + most && isInside(tokens[end])) end += 1;
  const head = tokens[end - 1];
  return head === undefined || end === from ? null : { start: at, end, head };
}

function isInside(token: Token | undefined): boolean {
  if (token === undefined || token.kind === "mark" || NEVER_IN.has(token.lower)) return false;
  return !SMALL.some((name) => isA(token, name));
}

/** Whether a group tells when, how long or how far: “every Sunday”, “the whole way”. */
export function tellsTime({ head }: NounGroup): boolean {
  return TIME.has(head.lower);
}

/** Whether what stands at a place ends the clause or goes on with a small word, so that no verb follows. */
export function endsClause(token: Token | undefined): boolean {
  if (token === undefined || /^[.,;:!?)]$/.test(token.lower)) return true;
  return ENDS.has(token.lower) || (isA(token, "prep") && token.lower !== "of");
}

const ENDS = new Set(
  "and but or because when while without so although as if since there here then again".split(" "),
);
