import type { CoachedDocument } from "../../document/document.ts";
import { isWithin, quotedInSentence } from "../../document/quoted.ts";
import type { DocumentRule, Hit } from "../rule.ts";

const ORDER =
  "insert|add|fill|mention|write|change|check|describe|replace|specify|put|expand|name of|hospital|program|programme|specialty|number|date|city|year|country|name|your|their|his|her|the name|which|to be|tbd|tba|tbc|todo|example|details?|more|reason|figure|include|give|confirm|verify|ask|update|edit|finish|complete|rewrite|shorten|note|title|position|university|institution|state|mentor|attending|doctor|find|look up|see if|need|link|source|elaborate|month|amount|percent(?:age)?|x";
const IN_ROUND =
  /\((?:please )?(?:insert|add|fill|mention|change|replace|specify|put|expand|to be (?:added|completed|filled|inserted|confirmed|decided|written|checked)|tbd|tba|tbc|todo|your |name of|hospital name|program name|programme name|name|city|date|number|specialty|year|country|elaborate|describe|confirm|verify|check|rewrite|give|include|write|example|details|more (?:here|details)|university name|doctor'?s name|details? here|look up|find|need to|must|need|don't forget|maybe|ask)(?: [^()\n]{0,70})?\??\)|\(\s*(?:\d{1,4}|\w+)\s*\?{1,3}\)/gi;

/** Marks of a template, each a regular expression over the whole text. */
const MARKS: readonly RegExp[] = [
  /\{\{?[^{}\n]{0,60}\}?\}/g,
  /<<?[A-Za-z][^<>\n]{1,60}>>?/g,
  /_{2,}/g,
  /(?<![\d,]|karyotype |Football |Super Bowl )\bX{2,}\b(?! (?:chromosom|karyotype|female|century|male))/g,
  /\bx{3,}\b/g,
  /\b(?:19|20)(?:XX|xx|__)|\b\d?[Xx]{1,2}\s?%|\$\s?X{1,3}\b|\bX (?:years?|months?|patients?|weeks?|hours?|days?|residents?|beds|cases|nurses|hospital|program|university)\b/g,
  /(?<!\w)(?:Dr|Mr|Mrs|Ms|Prof|Professor|Doctor|Director)\.? (?:_+|X{2,}|Lastname|Last Name|Name|Surname|\.{3,}|…)/g,
  /\b(?:TBD|TBA|TBC|TODO|FIXME|TKTK|TK|LOREM|INSERT|PLACEHOLDER)\b(?: (?:HERE|here))?/g,
  /\blorem ipsum\b/gi,
  /\b(?:Program|Programme|Hospital|University|Institution|City|Specialty|Company|Residency|School|Director|Doctor|Mentor|Attending|First|Last|Full|Student|Applicant|Your|Country|State)(?:'s)? Name(?: Here)?\b/g,
  /\b(?:name|insert|text|number|date|example|details?|reason|sentence|story|conclusion|something) (?:goes )?here\b/gi,
  /\b(?:XYZ|ABC)\b(?= (?:hospital|university|program|residency|medical|clinic|institution|city|school))/gi,
  /\?{2,}(?=\s?[\w%])|\?{3,}|@{2,}|\.{5,}|…{2,}|\$[A-Z]{3,}\b|%[A-Z]{3,}%/g,
  /\b(?:MM|DD|mm|dd)[/.-](?:DD|MM|YY|YYYY|dd|mm|yy|yyyy)(?:[/.-](?:YY|YYYY|yy|yyyy))?\b|\bYYYY\b|\bFILL IN\b|\bYOUR [A-Z]{3,}\b|\b(?:PROGRAM|HOSPITAL|CITY|SPECIALTY|UNIVERSITY) (?:NAME|X|Y)\b/g,
  /\b(?:click here to enter|your text here|sample text|type here|delete this|to be continued|to be (?:added|completed|inserted|filled in))\b/gi,
  /\b(?:the|at|in|of|for|your) (?:\.{4,}|…{2,}|-{3,}|\.{3} (?=hospital|program|university|residency))/g,
  /^(?:NOTE|TO ?DO|COMMENT|DRAFT|VERSION)\b ?:?[^\n]{0,60}/gm,
  /\b(?:his|her|Dr|the) ?\/ ?(?:her|his|them)\b(?= (?:program|hospital))/g,
];
const SQUARE = /\[([^[\]\n]{0,120})\]/g;
const NO_PLACEHOLDER = /^\s*(?:[\d\s,;–-]+|sic|…|\.{3}|[a-z]{1,3})\s*$/i;
const ASKS = new RegExp(`\\b(?:${ORDER})\\b`, "i");

/** What a template left behind: brackets, blanks, “TBD”. */
export const placeholderLeft: DocumentRule = {
  name: "placeholder-left",
  id: "placeholder-left",
  form: "conditional",
  severity: "must",
  message: "“{}” is a blank that was never filled.",
  why: "It tells the reader that the same text goes to every program, and that nobody read it again.",
  source: "advisers",
  ask: "What belongs here, and for which program is this version?",
  example: {
    wrong: "I would love to join [Hospital].",
    right: "I would like to train where residents run the night clinic.",
  },
  find: findIn,
};

function findIn({ text, body }: CoachedDocument): readonly Hit[] {
  const hits: Hit[] = [];
  for (const match of text.matchAll(SQUARE)) if (isBlank(text, match)) hits.push(spanOf(match));
  for (const mark of [...MARKS, IN_ROUND]) for (const match of text.matchAll(mark)) hits.push(spanOf(match));
  return hits.filter(({ from, to }) => from >= body.from && to <= body.to);
}

/** In a quotation, an editor's words stand in square brackets too. */
function isBlank(text: string, match: RegExpExecArray): boolean {
  const inside = match[1] ?? "";
  if (NO_PLACEHOLDER.test(inside) && !ASKS.test(inside)) return false;
  const line = text.slice(text.lastIndexOf("\n", match.index) + 1, match.index + 1);
  const isQuoted = isWithin({ from: line.length - 1, to: line.length }, quotedInSentence(line));
  return !isQuoted || ASKS.test(inside) || /^\p{Lu}/u.test(inside);
}

function spanOf(match: RegExpExecArray): Hit {
  return { from: match.index, to: match.index + Math.min(match[0].length, 300) };
}
