import { isHeading } from "./label-of.ts";
import type { FormField } from "./labels.ts";
import { monthsIn } from "./months.ts";
import { type PrintedField, printedFields, tidy } from "./printed-fields.ts";
import { BEGINNERS } from "./true-labels.ts";

/** One entry of a list of the form: its fields by the keys of a profile file, in the words of the form. */
export interface ReadEntry {
  readonly fields: Readonly<Record<string, string | boolean>>;
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
}

/** An answer that the form holds: its path in a profile file, and the words of the form. */
export interface ReadAnswer {
  readonly path: string;
  readonly value: string | number | boolean | readonly string[];
  /** As they are printed, on one line. */
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/** What was read of a printed application. Nothing of it is certain: it is shown for review before anything is kept. */
export interface ReadForm {
  readonly answers: readonly ReadAnswer[];
  readonly experiences: readonly ReadEntry[];
  readonly scholarly: readonly ReadEntry[];
  /** Words of the form that fill nothing, each with its label, on one line. Headings and page numbers are not among them. */
  readonly left: readonly string[];
}

/** What only a printed application says. */
const OF_THE_FORM = /\b(?:MyERAS|AAMC ID|NRMP ID|Electronic Residency Application Service)\b/i;
/** Fewer known fields than these are chance. */
const FEWEST = 3;

/** What a printed MyERAS application says, as far as it can be told; `null` for any other text. */
export function readApplicationForm(text: string): ReadForm | null {
  const fields = printedFields(text);
  const known = fields.filter(({ field }) => field !== "unknown" && field !== "heading");
  if (!OF_THE_FORM.test(text) || known.length < FEWEST) return null;
  const experiences = entriesOf(fields, "experience", BEGINNERS);
  const scholarly = entriesOf(fields, "scholarly", ["scholarly.title", "scholarly.type"]);
  const used = new Set([...experiences.used, ...scholarly.used]);
  const answers: ReadAnswer[] = [];
  const left = tidy(text.slice(0, fields[0]?.from)).split("\n").filter(isNoTitle);
  for (const one of fields) {
    const told = answersOf(one);
    answers.push(...told);
    if (told.length === 0 && !used.has(one)) left.push(...wordsOf(one));
  }
  return { answers, experiences: experiences.entries, scholarly: scholarly.entries, left };
}

/** A field that fills nothing, as it is printed; a heading says nothing by itself. */
function wordsOf({ field, label, value }: PrintedField): readonly string[] {
  const line = value.replace(/\s+/g, " ");
  if (field === "heading") return line === "" ? [] : [line];
  return line === "" && field !== "unknown" ? [] : [`${label}: ${line}`.trim()];
}

function isNoTitle(line: string): boolean {
  return line !== "" && !isHeading(line) && (line.includes(":") || !OF_THE_FORM.test(line));
}

interface Entries {
  readonly entries: readonly ReadEntry[];
  /** The fields that stand whole in one of them. */
  readonly used: readonly PrintedField[];
}

interface OpenEntry {
  readonly fields: Record<string, string | boolean>;
  readonly used: PrintedField[];
  readonly from: number;
  to: number;
}

/** The entries of a list: one ends where a field comes again that begins entries. */
function entriesOf(
  fields: readonly PrintedField[],
  list: "experience" | "scholarly",
  beginners: readonly FormField[],
): Entries {
  const begun: OpenEntry[] = [];
  const begins = new Set<string>(beginners);
  for (const one of fields) {
    const { field, value, from, to } = one;
    const [owner, key = ""] = field.split(".");
    if (owner !== list || value === "") continue;
    let open = begun.at(-1);
    if (open === undefined || (begins.has(field) && key in open.fields)) {
      open = { fields: {}, used: [], from, to };
      begun.push(open);
    }
    open.to = to;
    const parts = Object.entries(partsOf(key, value));
    const taken = parts.filter(([part, told]) => isFree(open, part, told));
    Object.assign(open.fields, Object.fromEntries(taken));
    if (parts.length > 0 && taken.length === parts.length) open.used.push(one);
  }
  const kept = begun.filter(({ fields: own }) => Object.keys(own).length >= 2);
  return {
    entries: kept.map(({ fields: own, from, to }) => ({ fields: withPlace(own), from, to })),
    used: kept.flatMap(({ used }) => used),
  };
}

/** What an entry says first stays; only the mark of a meaningful one is said by two fields. */
function isFree({ fields }: OpenEntry, part: string, told: string | boolean): boolean {
  return !(part in fields) || part === "most_meaningful" || fields[part] === told;
}

/** City, state and country are the location, where the form prints them apart. */
function withPlace({ city, state, country, ...fields }: ReadEntry["fields"]): ReadEntry["fields"] {
  const parts = [fields.location, city, state, country].filter((part) => part !== undefined);
  return parts.length === 0 ? fields : { ...fields, location: parts.join(", ") };
}

function partsOf(key: string, value: string): Readonly<Record<string, string | boolean>> {
  const line = value.replace(/\s+/g, " ");
  switch (key) {
    case "dates": {
      const { from, to } = monthsIn(line);
      return { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
    }
    case "from":
    case "to":
    case "date": {
      const { from } = monthsIn(line);
      return from === null ? {} : { [key]: from };
    }
    case "text":
      return { text: value };
    case "meaning":
      return /^(?:yes|no)$/i.test(line)
        ? { most_meaningful: /^yes$/i.test(line) }
        : { most_meaningful: true, meaning: value };
    default:
      return { [key]: line };
  }
}

const VISA = /\bJ-?1\b/i;
const H1B = /\bH-?1-?B\b/i;

function answersOf({ field, value, from, to }: PrintedField): readonly ReadAnswer[] {
  const line = value.replace(/\s+/g, " ").trim();
  const place = { words: line, from, to };
  if (line === "") return [];
  switch (field) {
    case "country":
      return [{ path: "applicant.country", value: line.split(/[,;]/)[0]?.trim() ?? line, ...place }];
    case "couple":
      return /^(?:yes|no)\b/i.test(line)
        ? [{ path: "applicant.couple", value: /^yes/i.test(line), ...place }]
        : [];
    case "graduation":
      return yearsIn(line).map((year) => ({ path: "applicant.graduation_year", value: year, ...place }));
    case "languages":
      return languagesIn(value).length === 0
        ? []
        : [{ path: "applicant.languages", value: languagesIn(value), ...place }];
    case "visa":
      return visaIn(line).map((visa) => ({ path: "visa", value: visa, ...place }));
    case "step1":
    case "step2ck":
    case "step3":
      return resultsIn(line).map((result) => ({ path: `exams.${field}`, value: result, ...place }));
    case "impactful":
      return [{ path: "application.impactful", value, ...place }];
    default:
      return [];
  }
}

function yearsIn(line: string): readonly number[] {
  const year = /\b(?:19[5-9]\d|20[0-4]\d)\b/.exec(line)?.[0];
  return year === undefined ? [] : [Number(year)];
}

function visaIn(line: string): readonly string[] {
  const [j1, h1b] = [VISA.test(line), H1B.test(line)];
  if (j1 && h1b) return ["any"];
  if (j1) return ["j1"];
  return h1b ? ["h1b"] : [];
}

/** A score or a result that stands first; a line that says both tells the score. */
function resultsIn(line: string): readonly (string | number)[] {
  const score = /\b[12]\d{2}\b/.exec(line.replace(/\b(?:19|20)\d{2}\b|\d{1,2}\/\d{1,2}\/\d{2,4}/g, ""))?.[0];
  if (score !== undefined) return [Number(score)];
  if (/\bfail(?:ed)?\b/i.test(line)) return ["fail"];
  return /\bpass(?:ed)?\b/i.test(line) ? ["pass"] : [];
}

/** Names of languages, without how well they are spoken. */
function languagesIn(value: string): readonly string[] {
  return value
    .split(/[\n;,]/)
    .map((part) =>
      part
        .replace(
          /\(.*?\)|[-–:].*$|\b(?:native|functionally native|fluent|advanced|good|fair|basic|proficient|speaker|spoken)\b.*$/gi,
          "",
        )
        .trim(),
    )
    .filter((name) => /^\p{L}[\p{L} ]{1,40}$/u.test(name));
}
