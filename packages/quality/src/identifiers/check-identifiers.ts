import type { WordedIdentifiers } from "@smartpick/answers";
import type { Table } from "../table/table.ts";
import { isCounting, isLongNumbers, isNames, isPeriodStarts } from "./column-content.ts";
import { type NamedColumn, namedColumn } from "./column-names.ts";
import { AGES, DATES } from "./dates.ts";
import type { Detector, IdentifierFinding, IdentifierKind, Span } from "./finding.ts";
import { LINKS } from "./links-and-addresses.ts";
import { NUMBERS_BY_FORM, NUMBERS_IN_CONTEXT } from "./numbers.ts";
import { peopleIn } from "./people.ts";
import { PHONES } from "./phones.ts";
import { PLACES, PLACES_WITHOUT_DIGITS, SMALL_ZIP_AREAS } from "./places.ts";

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
    const cells = table.rows.map((row) => row[at] ?? "");
    const filled = cells.filter((cell) => cell !== "");
    filledCells += filled.length;
    const spansOf = lookerFor(namedColumn(column), filled);
    const tally = new Map<IdentifierKind, { cells: number; sure: Span["sure"] }>();
    for (const [row, cell] of cells.entries()) {
      if (cell === "") continue;
      for (const span of spansOf(cell)) {
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
      const share = Math.min(1, count / Math.max(1, filled.length));
      columns.push({ column, kind, found: count, share, sure, remedy: columnRemedy(kind, share) });
    }
  }
  columns.sort((a, b) => b.found - a.found);
  return { rows: table.rows.length, cells: filledCells, found, columns, findings };
}

const SURENESS = ["look", "likely", "certain"] as const;

function surer(a: Span["sure"], b: Span["sure"]): Span["sure"] {
  return a !== b && SURENESS.indexOf(b) > SURENESS.indexOf(a) ? b : a;
}

const MOST_WORTH_KEEPING = 0.8;

/** What looks through the cells of one column; equal cells are looked at once. */
function lookerFor(named: NamedColumn, filled: readonly string[]): (cell: string) => readonly Span[] {
  const distinct = new Set(filled);
  const isCountingColumn = isCounting(filled);
  if (isCountingColumn && (named.promise === null || named.promise.kind === "record-number") && !named.isAge)
    return () => NOTHING;
  const look = {
    ...named,
    arePeriods: isPeriodStarts(distinct),
    areNames: named.promise === null && !named.isVocabulary && isNames(distinct),
    areLongNumbers:
      named.promise === null && !named.isCode && !named.isStudyNumber && isLongNumbers(filled, distinct.size),
  };
  // Where nearly every cell is another one, keeping what each held costs more than it saves.
  if (distinct.size > MOST_WORTH_KEEPING * filled.length) return (cell) => spansIn(cell, look);
  const known = new Map<string, readonly Span[]>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const spans = spansIn(cell, look);
    known.set(cell, spans);
    return spans;
  };
}

interface Look extends NamedColumn {
  readonly arePeriods: boolean;
  readonly areNames: boolean;
  readonly areLongNumbers: boolean;
}

const NOTHING: readonly Span[] = [];

function spansIn(cell: string, look: Look): readonly Span[] {
  const { promise } = look;
  if (look.isAge && isOver89(cell)) return whole(cell, "date", "certain", "over-89");
  if (look.arePeriods) return NOTHING;
  if (look.isZip && SMALL_ZIP_AREAS.has(cell)) return whole(cell, "geography", "certain", "column-name");
  if (look.isZip && /^\d{3}(?:\*\*|xx)?$/i.test(cell)) return NOTHING;
  if (promise?.fits(cell) === true) return whole(cell, promise.kind, "certain", "column-name");
  if (look.areNames) return whole(cell, "name", "likely", "column-content");
  if (look.areLongNumbers) return whole(cell, "other-number", "likely", "column-content");
  return apart(detected(cell, look));
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
  const years = /^\d{2,3}(?:\.\d+)?$/.test(cell) ? Number(cell) : 0;
  return years >= 90 && years <= 125;
}

const MARKS_OF_LINKS =
  /@|www|:\/|\w\.[a-z]|\d\.\d+\.\d|[\da-f]:[\da-f:]|[\da-f]-[\da-f]{2}-|print|iris|retina|face/i;
const TWO_GROUPS = /\d{1,4}[/. -]\d{1,2}[/. -]\d{2}/;
const DAY_IN_WORDS =
  /(?:\d|\b)(?:st|nd|rd|th)?[ -](?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d/i;
const OLD = /(?:9\d|1[0-2]\d)[ -]?(?:y|old|of age|man|woman)|age/i;
const SEVEN_DIGITS = /(?:\d[ ().+/-]{0,2}){7}/;
const LONG_CODE = /\d{3}|\d-\d|[A-Z]-?\d|\d[A-Z]/i;
const PLATE =
  /[A-Za-z]{2}[ -]?\d{1,2}[A-Za-z]?[ -]?[A-Za-z]{1,3}[ -]?\d{2,4}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] \d/;
const PLACE_WORDS =
  /\d[\w,]* \p{L}|house|flat|plot|apt|apartment|block|villa|building|bldg|box|calle|avenida|av\.|rue|via|jalan|jl\.|rua|carrera|strasse|sharia|live|resid|address|village|municipal|district|county|township|tehsil|taluk|upazila|parish|barangay|kebele|woreda|mohalla|suburb|neighbo|zip|post|pin|\d\.\d{3}|\d{5}/iu;

/** What the detectors find; only what can be in such a cell is looked for, since most are short numbers or words. */
function detected(cell: string, look: Look): readonly Span[] {
  const hasSpace = /[ ,]/.test(cell);
  const mayHoldWords = hasSpace && !look.isVocabulary;
  let found: Span[] | null = null;
  const lookWith = (detectors: readonly Detector[]): void => {
    for (const detect of detectors) {
      const spans = detect(cell);
      if (spans.length > 0) found = found === null ? [...spans] : found.concat(spans);
    }
  };
  if (MARKS_OF_LINKS.test(cell)) lookWith(LINKS);
  if (look.isCode || !/\d/.test(cell)) {
    if (mayHoldWords) lookWith(WORDS);
    return found ?? NOTHING;
  }
  const isLong = SEVEN_DIGITS.test(cell);
  const isLikePlate = PLATE.test(cell);
  if (TWO_GROUPS.test(cell) || DAY_IN_WORDS.test(cell)) lookWith(DATES);
  if (OLD.test(cell)) lookWith(AGES);
  if (isLong) lookWith(PHONES);
  if (isLong || isLikePlate) lookWith(NUMBERS_BY_FORM);
  if (LONG_CODE.test(cell) && /\p{L}/u.test(cell)) lookWith(NUMBERS_IN_CONTEXT);
  if (isLikePlate || PLACE_WORDS.test(cell)) lookWith(PLACES);
  if (mayHoldWords) lookWith(PEOPLE);
  return found ?? NOTHING;
}

const PEOPLE: readonly Detector[] = [peopleIn];
const WORDS: readonly Detector[] = [peopleIn, ...PLACES_WITHOUT_DIGITS];

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
