import type { DocumentRule } from "../rule.ts";
import { positionSentence } from "./position-sentence.ts";

/** A thing of the reader’s that has a subject: “your paper on refill alerts”. */
const THEIRS =
  /\byour (?:\S+ ){0,3}?(?:work|papers?|study|studies|research|group|lab(?:oratory)?|clinic|projects?|talk|lecture|article|publications?|trial|team|registry|register|data|model|poster|abstract|webinar|book|chapter|guideline|program(?:me)?|rotation|unit|ward|service|course|dashboard|tool|audit)\b,? (?:on|about|of|with|for|in|into|from|at|showing|that|which|where|“|")\s*(?:the |an? |how |why |whether )?((?:[\w'’-]+ ?){1,4})/gi;
const DEED =
  /\b(?:you|your (?:group|team|lab|unit|department|colleagues)) (?:and your \S+ )?(?:have |has )?(?:wrote|published|presented|showed|found|built|described|spoke|taught|run|lead|led|designed|studied|reported|reduced|measured|said|explained|gave|developed|created|introduced)\b\s*(?:the |an? |that |how |about |on )?((?:[\w'’-]+ ?){1,4})/gi;
/** What a page of theirs says: “your page asks for proof of vaccination”. */
const PAGE =
  /\byour (?:\S+ ){0,2}?(?:page|webpage|site|website|posting|announcement|advertisement|notice|brochure|newsletter|profile) (?:says|said|states|asks(?: for)?|asked(?: for)?|names|lists|offers|describes|mentions|explains|shows|tells)\b (?:that |the |an? |how |of )?((?:[\w'’-]+ ?){1,4})/gi;
/** What is true of every reader. */
const STOCK = new Set(
  "you are very good welcome field fields area areas medicine health healthcare care hospital institution department university this that these those your my the a an of and in to for is are general internal clinical excellent esteemed prestigious renowned great world future patients research science many us usa january february march april may june july august september october november december".split(
    " ",
  ),
);

/** An e-mail for a place that could be sent to anybody. */
export const requestReader: DocumentRule = {
  name: "request-reader",
  id: "no-shared-work",
  form: "conditional",
  kinds: ["position-request"],
  severity: "should",
  message: "Nothing in this e-mail is about this reader’s own work.",
  why: "An e-mail that fits everybody is answered by nobody. One line on what they do shows that you chose them.",
  source: "advisers",
  ask: "Which paper, project or clinic of this reader do you mean, and what in it do you want to work on?",
  find: (document) => {
    if (document.sentences.some(({ sentence }) => isAboutReader(sentence.plain))) return [];
    const span = positionSentence(document);
    return span === null ? [] : [span];
  },
};

function isAboutReader(plain: string): boolean {
  return [THEIRS, DEED, PAGE].some((pattern) =>
    [...plain.matchAll(pattern)].some(([, about = ""]) =>
      about
        .toLowerCase()
        .split(/[^\w'’-]+/)
        .some((word) => word.length > 2 && !STOCK.has(word)),
    ),
  );
}
