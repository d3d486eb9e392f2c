import { DOCUMENT_KINDS, type DocumentKind } from "@smartpick/answers";
import type { Paper } from "./paper.ts";

/** At most so many texts of one profile, characters of a text, and versions of a text are kept. */
export const TEXT_LIMITS = { texts: 60, characters: 60_000, versions: 30, short: 400, many: 500 } as const;

/** A state of a text that she wanted to keep; `at` is milliseconds since 1970. */
export interface TextVersion {
  readonly text: string;
  readonly at: number;
  readonly note: string;
}

/** A finding that she leaves, with her reason. */
export interface LeftFinding {
  readonly name: string;
  readonly quote: string;
  readonly because: string;
}

/** What a mentor wrote; `quote` is the passage that it speaks of, empty where none is known. */
export interface Remark {
  readonly quote: string;
  readonly words: string;
}

/** How many findings the last check had: to fix, and to think about. */
export interface FoundCount {
  readonly fix: number;
  readonly think: number;
}

/** One of her texts, with all that belongs to it. */
export interface KeptText extends Paper {
  readonly kind: DocumentKind;
  readonly title: string;
  /** The interview question of the bank that it answers, by its id; `null` = none. */
  readonly question: string | null;
  readonly specialty: string | null;
  readonly text: string;
  /** Oldest first. */
  readonly versions: readonly TextVersion[];
  readonly ignored: readonly LeftFinding[];
  /** Names of rules that are switched off. */
  readonly off: readonly string[];
  /** Words that are right. */
  readonly words: readonly string[];
  /** Names of the programs that get it; none = all of its specialty. */
  readonly programs: readonly string[];
  readonly remarks: readonly Remark[];
  /** Of the last check; `null` before the first. */
  readonly found: FoundCount | null;
}

/** The text in what lies in the database; `null` where another build, or a slip, has left what is none. */
export function textFrom(kept: unknown): KeptText | null {
  const fields = fieldsOf(kept);
  const { id, document, lot, kind, title, specialty, text, found, changed, ...lists } = fields;
  // Texts of earlier builds answer no question.
  const question = isShort(fields.question) ? fields.question : null;
  // In earlier builds a deleted text was gone.
  const trashed = isNumber(fields.trashed) ? fields.trashed : null;
  if (!isShort(id) || !isShort(document) || !isNumber(lot) || !isKind(kind) || !isShort(title)) return null;
  if (specialty !== null && !isShort(specialty)) return null;
  if (!isBody(text) || !isNumber(changed)) return null;
  const versions = listOf(lists.versions, versionFrom, TEXT_LIMITS.versions);
  const ignored = listOf(lists.ignored, leftFrom);
  const remarks = listOf(lists.remarks, remarkFrom);
  const [off, words, programs] = [lists.off, lists.words, lists.programs].map((list) =>
    listOf(list, shortFrom),
  );
  if (!versions || !ignored || !remarks || !off || !words || !programs) return null;
  const count = found === null ? null : countFrom(found);
  const head = { id, document, lot, kind, title, question, specialty, text, found: count, changed, trashed };
  return { ...head, versions, ignored, off, words, programs, remarks };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function listOf<T>(
  value: unknown,
  read: (entry: unknown) => T | null,
  most: number = TEXT_LIMITS.many,
): readonly T[] | null {
  if (!Array.isArray(value) || value.length > most) return null;
  const entries = value.map(read);
  return entries.every((entry) => entry !== null) ? entries : null;
}

function versionFrom(value: unknown): TextVersion | null {
  const { text, at, note } = fieldsOf(value);
  return isBody(text) && isNumber(at) && isShort(note) ? { text, at, note } : null;
}

function leftFrom(value: unknown): LeftFinding | null {
  const { name, quote, because } = fieldsOf(value);
  return isShort(name) && isBody(quote) && isShort(because) ? { name, quote, because } : null;
}

function remarkFrom(value: unknown): Remark | null {
  const { quote, words } = fieldsOf(value);
  return isBody(quote) && isBody(words) ? { quote, words } : null;
}

function countFrom(value: unknown): FoundCount | null {
  const { fix, think } = fieldsOf(value);
  return isNumber(fix) && isNumber(think) ? { fix, think } : null;
}

const shortFrom = (value: unknown): string | null => (isShort(value) ? value : null);
const isShort = (value: unknown): value is string =>
  typeof value === "string" && value.length <= TEXT_LIMITS.short;
const isBody = (value: unknown): value is string =>
  typeof value === "string" && value.length <= TEXT_LIMITS.characters;
const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const isKind = (value: unknown): value is DocumentKind =>
  (DOCUMENT_KINDS as readonly unknown[]).includes(value);
