import { isHeading } from "./label-of.ts";
import { type PrintedField, printedFields, tidy } from "./printed-fields.ts";
import { entriesOf, type ReadEntry } from "./read-entries.ts";
import { BEGINNERS } from "./true-labels.ts";

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
