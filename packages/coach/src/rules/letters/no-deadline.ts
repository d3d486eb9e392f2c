import type { CoachedDocument } from "../../document/document.ts";
import type { Span } from "../../document/kind.ts";
import { patternIndex } from "../../pattern/pattern-index.ts";
import type { DocumentRule } from "../rule.ts";
import { requestSentence } from "./request-sentence.ts";

/** A day on which the writer can plan: a month, a weekday, a date in figures, or a span of days or weeks with its number. */
const DATED = patternIndex(
  [
    "by|before|until|till|on|around|from|than|for|due|is|:|of|to|the|, the{0,1} @adv{0,1} middle|end|beginning|week|mid{0,1} of{0,1} @num{0,1} of{0,1} @month",
    "by|before|until|than|on @month",
    "@month @num",
    "@num|*th|*st|*nd|*rd of{0,1} @month",
    "mid-*|end-* @num{0,1}",
    "by|before|until|on|than next|this|the{0,1} @weekday",
    "in|within the{0,1} next{0,1} @num|@count|a|two weeks|days|months|week|month",
    "deadline is|: _{0,2} @num|@month|the",
  ].map((line) => ["dated", line] as const),
);
const FIGURES = /\b\d{1,2}[./-]\d{1,2}([./-]\d{2,4})?\b|\b\d{4}-\d\d-\d\d\b/;
const WRITING =
  /\b(letter|upload|submit|send|need|deadline|due|by|before|until|open|portal|application|ready|write|time|date|keep|reach|arrive|receive|latest|early|possible)/i;
const VAGUE =
  /\b(as soon as (?:you can|possible)|asap|whenever (?:you|it)[^.,;]*|when(?:ever)? you (?:have|find|get)[^.,;]*time|at your (?:earliest )?convenience|soon(?:est)?|in the (?:next|coming) (?:days|weeks|months)|urgently|quickly|no (?:rush|hurry)|take your time|any ?time)\b/i;

/** A request that does not say by when. */
export const noDeadline: DocumentRule = {
  name: "no-deadline",
  id: "no-deadline",
  form: "conditional",
  kinds: ["letter-request"],
  severity: "should",
  message: "The request does not say by which day you need the letter.",
  why: "A writer with forty requests plans by dates. Four to six weeks are usual.",
  source: "advisers",
  ask: "On which day does your application go out, and how many weeks before do you want the letter?",
  find: (document) => {
    if (document.sentences.some(({ sentence }) => isDated(sentence))) return [];
    const span = vagueDay(document) ?? requestSentence(document);
    return span === null ? [] : [span];
  },
};

function isDated(sentence: CoachedDocument["sentences"][number]["sentence"]): boolean {
  if (!WRITING.test(sentence.plain)) return false;
  return FIGURES.test(sentence.plain) || matchesAhead(sentence);
}

/** A month in a sentence about shared work in the past is no deadline. */
function matchesAhead({ tokens, plain }: CoachedDocument["sentences"][number]["sentence"]): boolean {
  const pastWork = /\b(worked|rotated|rotation|met|supervised|since|spent|were|was|did|began)\b/i.test(plain);
  const ahead =
    /\b(by|before|until|deadline|due|no later|opens?|upload|submit|need|latest|within|in time|date)\b/i.test(
      plain,
    );
  return DATED.matches(tokens).length > 0 && (ahead || !pastWork);
}

function vagueDay({ sentences }: CoachedDocument): Span | null {
  for (const { sentence, from } of sentences) {
    const found = VAGUE.exec(sentence.plain);
    if (found !== null) return { from: from + found.index, to: from + found.index + found[0].length };
  }
  return null;
}
