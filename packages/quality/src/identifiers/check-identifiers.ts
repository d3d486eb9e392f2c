import type { WordedIdentifiers } from "@smartpick/answers";
import type { Table } from "../table/table.ts";
import { categoriesOf, isCounting, isLongNumbers, isNames, isPeriodStarts } from "./column-content.ts";
import { type NamedColumn, namedColumn } from "./column-names.ts";
import { AGES, DATES, HOLIDAYS, isMonthOfYear, isYearOfOver89 } from "./dates.ts";
import type { Detector, IdentifierFinding, IdentifierKind, Span } from "./finding.ts";
import { LINKS } from "./links-and-addresses.ts";
import { NUMBER_IN_CONTEXT, NUMBERS_BY_FORM, NUMBERS_IN_CONTEXT, PLATES } from "./numbers.ts";
import { peopleIn, peopleInSmallLetters } from "./people.ts";
import { peopleBesideWords } from "./people-beside-words.ts";
import { PHONES } from "./phones.ts";
import { PLACES, PLACES_WITHOUT_DIGITS, SMALL_ZIP_AREAS } from "./places.ts";
import { placesBesideWords } from "./places-beside-words.ts";
import { isWholeDay, shortDays } from "./short-days.ts";
import { MARK, marksOf } from "./word-marks.ts";

/** What was looked through and found, without words. */
export type Identifiers = Pick<WordedIdentifiers, "rows" | "cells" | "found" | "findings"> & {
  readonly columns: readonly Omit<WordedIdentifiers["columns"][number], "words">[];
};

/** The list of findings stops here; columns are counted to the end. */
const MOST_FINDINGS = 2_000;

/**
 * Every passage of a table that may be one of the 18 identifiers of the Safe Harbor rule (45 CFR 164.514(b)(2)), by the
 * column's name, by what most of its cells are, and by each cell. It warns and cannot prove that nothing is left.
 */
export function checkIdentifiers(table: Table): Identifiers {
  const findings: IdentifierFinding[] = [];
  const columns: Identifiers["columns"][number][] = [];
  let found = 0;
  let filledCells = 0;
  for (const [at, column] of table.columns.entries()) {
    const { filled, spansOf } = columnSpans(table, at);
    filledCells += filled;
    if (spansOf.size === 0) continue;
    const tally = new Map<IdentifierKind, { cells: number; sure: Span["sure"] }>();
    for (const [row, { [at]: cell = "" }] of table.rows.entries()) {
      for (const span of spansOf.get(cell) ?? NOTHING) {
        found++;
        const before = tally.get(span.kind);
        if (before === undefined) tally.set(span.kind, { cells: 1, sure: span.sure });
        else {
          before.cells++;
          before.sure = surer(before.sure, span.sure);
        }
        if (findings.length >= MOST_FINDINGS) continue;
        const { kind, from, to, sure, reason } = span;
        findings.push({
          ...{ kind, column, line: table.lines[row] ?? row + 2, from, to },
          ...{ quote: cell.slice(from, to), sure, reason, remedy: remedyFor(kind, span, cell) },
        });
      }
    }
    for (const [kind, { cells: count, sure }] of tally) {
      const share = Math.min(1, count / Math.max(1, filled));
      columns.push({ column, kind, found: count, share, sure, remedy: columnRemedy(kind, share) });
    }
  }
  columns.sort((a, b) => b.found - a.found);
  return { rows: table.rows.length, cells: filledCells, found, columns, findings };
}

/** How many cells of a column are filled, and the spans of each different cell that has any; equal cells are looked at once. */
function columnSpans(
  table: Table,
  at: number,
): { readonly filled: number; readonly spansOf: ReadonlyMap<string, readonly Span[]> } {
  const filled: string[] = [];
  for (const { [at]: cell = "" } of table.rows) if (cell !== "") filled.push(cell);
  const distinct = new Set(filled);
  const spansIn = lookerFor(namedColumn(table.columns[at] ?? ""), filled, distinct);
  const spansOf = new Map<string, readonly Span[]>();
  for (const cell of distinct) {
    const spans = spansIn(cell);
    if (spans.length > 0) spansOf.set(cell, spans);
  }
  return { filled: filled.length, spansOf };
}

const SURENESS = ["look", "likely", "certain"] as const;

function surer(a: Span["sure"], b: Span["sure"]): Span["sure"] {
  return a !== b && SURENESS.indexOf(b) > SURENESS.indexOf(a) ? b : a;
}

/** What looks through the different cells of one column. */
function lookerFor(
  named: NamedColumn,
  filled: readonly string[],
  distinct: ReadonlySet<string>,
): (cell: string) => readonly Span[] {
  const [promise = null] = named.promises;
  const mayCount = (promise === null || promise.kind === "record-number") && !named.isAge;
  if (mayCount && isCounting(filled)) return () => NOTHING;
  const look = {
    ...named,
    arePeriods: promise === null && !named.isOfPerson && isPeriodStarts(distinct),
    areNames: promise === null && !named.isVocabulary && isNames(distinct),
    areLongNumbers:
      promise === null && !named.isCode && !named.isStudyNumber && isLongNumbers(filled, distinct.size),
  };
  if (promise !== null || look.areNames) return (cell) => spansIn(cell, look);
  // Counting the cells takes time, and most columns have no name of a list.
  let categories: ReadonlySet<string> | null = null;
  return (cell) => {
    const spans = spansIn(cell, look);
    if (!spans.some(isOfNameList)) return spans;
    categories ??= categoriesOf(filled, distinct);
    // "Welch Allyn" in each tenth row is a maker, whatever lists of names say.
    return categories.has(cell) ? spans.filter((span) => !isOfNameList(span)) : spans;
  };
}

function isOfNameList({ reason }: Span): boolean {
  return reason === "name-list";
}

interface Look extends NamedColumn {
  readonly arePeriods: boolean;
  readonly areNames: boolean;
  readonly areLongNumbers: boolean;
}

const NOTHING: readonly Span[] = [];
const SHORT_NUMBER = /^[<>=~]{0,2}[+-]?\d{1,7}(?:[.,]\d{1,6})?%?$/;

function spansIn(cell: string, look: Look): readonly Span[] {
  if (look.isAge && isOver89(cell)) return whole(cell, "date", "certain", "over-89");
  if (look.isBirthYear && isYearOfOver89(cell)) return whole(cell, "date", "likely", "over-89");
  if (look.arePeriods || (look.isPeriod && isMonthOfYear(cell))) return NOTHING;
  if (look.isZip && SMALL_ZIP_AREAS.has(cell)) return whole(cell, "geography", "certain", "column-name");
  if (look.isZip && /^\d{3}(?:\*\*|xx)?$/i.test(cell)) return NOTHING;
  for (const { kind, fits } of look.promises)
    if (fits(cell)) return whole(cell, kind, "certain", "column-name");
  if (look.isOfDays && isWholeDay(cell)) return whole(cell, "date", "likely", "column-name");
  if (look.areNames) return whole(cell, "name", "likely", "column-content");
  if (look.areLongNumbers) return whole(cell, "other-number", "likely", "column-content");
  if (SHORT_NUMBER.test(cell)) return NOTHING;
  return apart(cell.length > LONG ? detectedInParts(cell, look) : detected(cell, look));
}

function whole(
  cell: string,
  kind: IdentifierKind,
  sure: Span["sure"],
  reason: Span["reason"],
): readonly Span[] {
  return [{ kind, from: 0, to: cell.length, sure, reason }];
}

/** Age in whole years over 89, up to the oldest that anybody reached. */
function isOver89(cell: string): boolean {
  const found = /^(\d{2,3})(?:\.\d+)? ?(?:y|yrs?|years?|y\/?o)?(?: old)?$/i.exec(cell);
  const years = Number(found?.[1] ?? 0);
  return years >= 90 && years <= 125;
}

const LONG = 1_000;
/** No identifier is longer than what two parts share. */
const SHARED = 200;

/** A long text is looked through in parts, so that the time grows with its length alone. */
function detectedInParts(cell: string, look: Look): readonly Span[] {
  const all: Span[] = [];
  for (let from = 0; from < cell.length; from += LONG - SHARED) {
    for (const span of detected(cell.slice(from, from + LONG), look))
      all.push({ ...span, from: span.from + from, to: span.to + from });
    if (from + LONG >= cell.length) break;
  }
  return all;
}

/** What stands before a number says that it is a code of a thing. */
const CODE_WORD =
  /(?:NDC|CPT|HCPCS|LOINC|SNOMED(?:[ -]?CT)?|SCTID|RxNorm|RxCUI|ICD(?:-?(?:9|10|11)(?:-(?:CM|PCS))?)?|DRG|ATC|GTIN|PMID|PMCID|DOI|UNII|OID|HGNC|OMIM|(?<!implant )lot|batch)(?: (?:code|no|number|id))?[ .:#(]*$/i;

/** What the detectors find; only what can be in such a cell is looked for, since most are short numbers or words. */
function detected(cell: string, look: Look): readonly Span[] {
  const found: Span[] = [];
  const marks = marksOf(cell);
  const has = (mark: number): boolean => (marks & mark) !== 0;
  const hasDigit = DIGIT.test(cell);
  const mayHoldWords = marks !== 0 && !look.isVocabulary && SPACE.test(cell);
  if (has(MARK.link) || MARKS_OF_LINKS.test(cell)) lookWith(LINKS, cell, found);
  if (mayHoldWords) {
    if (isWorthReading(marks, cell)) lookWith(PEOPLE, cell, found);
    if (has(MARK.smallName | MARK.title)) lookWith(SMALL_PEOPLE, cell, found);
    if (has(MARK.title) || (has(MARK.unlisted) && (has(NEAR_PEOPLE) || SHORT_CONTACT.test(cell))))
      lookWith(BESIDE_PEOPLE, cell, found);
    if ((has(MARK.spot) || (has(MARK.inner) && has(MARK.unlisted))) && !look.isCode)
      lookWith(BESIDE_PLACES, cell, found);
  }
  if (look.isCode) return found;
  if (!hasDigit) {
    if (has(MARK.day)) lookWith(HOLIDAYS, cell, found);
    if (has(MARK.age)) lookWith(AGES, cell, found);
    if (mayHoldWords && (has(MARK.inner) || (has(MARK.candidate) && cell.includes(","))))
      lookWith(PLACES_WITHOUT_DIGITS, cell, found);
    return found;
  }
  const isLong = SEVEN_DIGITS.test(cell);
  const isLikePlate = PLATE.test(cell);
  if (has(MARK.day) || DAY_IN_NUMBERS.test(cell)) lookWith(DAYS, cell, found);
  if (has(MARK.age) || OLD.test(cell)) lookWith(AGES, cell, found);
  if (isLong || has(MARK.extension) || /(?<!\w)x ?\d{4}/i.test(cell)) lookWith(PHONES, cell, found);
  if (isLong || isLikePlate || (!look.isStudyNumber && PARTED_CODE.test(cell)))
    lookWith(NUMBERS_BY_FORM, cell, found);
  if ((has(MARK.number) || SIGNED_WORD.test(cell)) && NUMBER_IN_CONTEXT.test(cell))
    lookWith(NUMBERS_IN_CONTEXT, cell, found);
  if (has(MARK.vehicle)) lookWith(PLATE_NUMBERS, cell, found);
  if (isLikePlate || has(MARK.place) || PLACE_IN_NUMBERS.test(cell)) lookWith(PLACES, cell, found);
  else if (mayHoldWords && has(MARK.inner)) lookWith(PLACES_WITHOUT_DIGITS, cell, found);
  return found.length === 0 ? found : found.filter((span) => isNoCode(span, cell, look));
}

function lookWith(detectors: readonly Detector[], cell: string, found: Span[]): void {
  for (const detect of detectors) for (const span of detect(cell)) found.push(span);
}

/** Whether a text may name a person: the capital of its first word alone tells nothing of a word that is no name. */
function isWorthReading(marks: number, cell: string): boolean {
  if ((marks & (MARK.inner | MARK.known | MARK.title)) !== 0) return true;
  return (marks & MARK.candidate) !== 0 && ((marks & MARK.saying) !== 0 || FIRST_WITH_MORE.test(cell));
}

const FIRST_WITH_MORE = /^\S+(?:['’]s |,? \(?\d{1,3} ?[-/)]?(?:y|[MF]\b|\)|$))/i;

/** Whether a passage is no code of a thing, and no version where the column holds versions. */
function isNoCode({ kind, from }: Span, cell: string, look: Look): boolean {
  if (kind === "name") return true;
  return (
    !(look.isVersion && kind === "ip-address") && !CODE_WORD.test(cell.slice(Math.max(0, from - 30), from))
  );
}

const NEAR_PEOPLE = MARK.person | MARK.smallName | MARK.known;
/** "d/w", "s/o" and their like. */
const SHORT_CONTACT = /(?<![\p{L}\d])\p{L}\/\p{L}?(?!\p{L}{2})/u;
const DIGIT = /\d/;
const SPACE = /[ ,.]/;
const MARKS_OF_LINKS = /@|www|:\/|\w\.[a-z\d]|[\da-f]:[\da-f:]|[\da-f]-[\da-f]{2}-|[[( ]at[\]) ]/i;
const DAY_IN_NUMBERS =
  /\d[/.-]\d{1,2}(?:[/.-]\d|(?!\d))|\d[/-](?:19|20)\d\d|(?:19|20)\d{2}[-/]\d|(?<!\d)\d{8}(?!\d)|\d(?:st|nd|rd|th)\b/;
const OLD = /9\d|1[0-2]\d|18\d\d|19[0-3]\d/;
const SEVEN_DIGITS = /(?:\d[ ()./+-]{0,2}){7}/;
const PARTED_CODE = /[A-Z\d]{17}|[A-Z]\/|[xX*]{2}-|[A-Z]-?\d\d-\d{4}/;
const SIGNED_WORD = /A#|a\/c|S\/N|I-94|e-?sewa|A-number/i;
const PLATE =
  /[A-Za-z]{2}[ -]?\d{1,2}[A-Za-z]?[ -]?[A-Za-z]{1,3}[ -]?\d{2,4}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] \d|[A-Z]{3}-\d{3}/;
const PLACE_IN_NUMBERS = /°|\+|\d\.\d{3}|\d{5}|\p{L}-\d/u;

const PEOPLE: readonly Detector[] = [peopleIn];
const SMALL_PEOPLE: readonly Detector[] = [peopleInSmallLetters];
const BESIDE_PEOPLE: readonly Detector[] = [peopleBesideWords];
const BESIDE_PLACES: readonly Detector[] = [placesBesideWords];
const DAYS: readonly Detector[] = [...DATES, shortDays];
const PLATE_NUMBERS: readonly Detector[] = [PLATES];

/** Spans without overlap: the surer one stays, then the longer, then the one found first. */
function apart(spans: readonly Span[]): readonly Span[] {
  if (spans.length < 2) return spans;
  const best = [...spans].sort(
    (a, b) => SURENESS.indexOf(b.sure) - SURENESS.indexOf(a.sure) || b.to - b.from - (a.to - a.from),
  );
  const kept: Span[] = [];
  for (const span of best) {
    if (kept.every(({ from, to }) => span.to <= from || span.from >= to)) kept.push(span);
  }
  return kept.sort((a, b) => a.from - b.from);
}

function remedyFor(kind: IdentifierKind, span: Span, cell: string): IdentifierFinding["remedy"] {
  if (span.reason === "over-89") return "age-band";
  if (kind === "date") return "shift-dates";
  if (kind === "geography") return /^\d{5}/.test(cell) ? "shorten-postcode" : "widen-area";
  if (kind === "record-number") return "study-number";
  return span.from === 0 && span.to === cell.length ? "remove-column" : "remove-words";
}

function columnRemedy(kind: IdentifierKind, share: number): IdentifierFinding["remedy"] {
  if (kind === "date") return "shift-dates";
  if (kind === "geography") return "widen-area";
  if (kind === "record-number") return "study-number";
  return share > 0.5 ? "remove-column" : "remove-words";
}
