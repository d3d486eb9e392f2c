import { isHeadOfProse } from "./head-of-prose.ts";
import { type FormField, LABELS, LABELS_OF_LIST, PROSE, SCHOLARLY_HEADINGS } from "./labels.ts";

/** A field of the form, a label that none has, or the heading of a section. */
export type SeenField = FormField | "unknown" | "heading";

/** Words that read as a label, and where they stand. */
export interface SeenLabel {
  readonly field: SeenField;
  /** As they are printed. */
  readonly words: string;
  readonly from: number;
  /** Where the value begins. */
  readonly to: number;
  readonly isFirstInLine: boolean;
  readonly isBehindSentence: boolean;
}

/** Fields of an experience with which the next one may begin. */
export const BEGINNERS: readonly FormField[] = [
  "experience.title",
  "experience.type",
  "experience.organization",
];

type List = "experience" | "scholarly";

const OF_WORKS: ReadonlySet<string> = new Set(SCHOLARLY_HEADINGS.map((words) => words.toLowerCase()));

const OF_A_LIST: ReadonlySet<string> = new Set(Object.values(LABELS_OF_LIST).flatMap(Object.keys));

const AS_PRINTED: ReadonlySet<string> = new Set(Object.values(LABELS).flat());

/**
 * The labels of the form itself, without those that only stand in a text of hers: a text may say “Role: leader of the
 * team”, and that begins no entry. Outside such texts each label counts.
 */
export function trueLabels(seen: readonly SeenLabel[]): readonly SeenLabel[] {
  const known = seen.filter(isOfField);
  const wordings = wordingsOf(known);
  const opener = known.find(({ field }) => BEGINNERS.includes(field))?.field;
  const isJoined = known.filter(({ isFirstInLine }) => isFirstInLine).length * 2 < known.length;
  const kept: SeenLabel[] = [];
  const answers = new Set<SeenField>();
  let entry = new Set<SeenField>();
  let list: List | null = null;
  /** The field that an unknown label does not end: what follows such a label in her text may be hers. */
  let within: SeenField = "other";
  const isInHerText = (label: SeenLabel, next: SeenField | undefined): boolean => {
    const { field } = label;
    if (field === "heading") return false;
    if (field === "unknown") return isHeadOfProse(label.words);
    if (!isPrintedThere(label, isJoined)) return true;
    if (!isOfEntry(field) && !isAnswer(field)) return false;
    if ((wordings.get(field) ?? plain(label)) !== plain(label) || answers.has(field)) return true;
    // A field that the entry has already begins the next one where more of its kind follow.
    const goesOn = next !== undefined && next !== opener && next !== field && entry.has(next);
    const begins = isBeginner(field) && (field === opener || goesOn);
    return entry.has(field) && !begins;
  };
  for (const [at, one] of seen.entries()) {
    const label = inList(one, list);
    const { field } = label;
    const next = seen.slice(at + 1).find(isOfField)?.field;
    if (isProse(within) ? isInHerText(label, next) : isPartOfAnswer(label, within)) continue;
    if (isAnswer(field)) answers.add(field);
    if (isOfEntry(field)) entry = entry.has(field) ? new Set([field]) : entry.add(field);
    list = listAfter(label, list);
    if (field !== "unknown") within = field;
    kept.push(label);
  }
  return kept;
}

function isOfField(label: SeenLabel): label is SeenLabel & { readonly field: FormField } {
  return label.field !== "unknown" && label.field !== "heading";
}

function isProse(field: SeenField): boolean {
  return field !== "unknown" && field !== "heading" && PROSE.has(field);
}

function isBeginner(field: SeenField): boolean {
  return field !== "unknown" && field !== "heading" && BEGINNERS.includes(field);
}

/** A label that several sections have is one of the list in which it stands. */
function inList(label: SeenLabel, list: List | null): SeenLabel {
  const field = list === null || label.field !== "unknown" ? undefined : LABELS_OF_LIST[list][plain(label)];
  return field === undefined ? label : { ...label, field };
}

/** The list that goes on behind a label or a heading. */
function listAfter(label: SeenLabel, list: List | null): List | null {
  const { field } = label;
  if (field === "heading") return OF_WORKS.has(plain(label)) ? "scholarly" : null;
  const [owner] = field.split(".");
  if (owner === "experience" || owner === "scholarly") return owner;
  return isAnswer(field) ? null : list;
}

/** One word and a colon within an answer, as of a language or an exam, is a part of it: “English: fluent”. */
function isPartOfAnswer({ field, words }: SeenLabel, within: SeenField): boolean {
  return field === "unknown" && isAnswer(within) && !words.includes(" ");
}

/** One form names a field in one way: as it stands first at the beginning of a line, else as it stands first. */
function wordingsOf(seen: readonly SeenLabel[]): ReadonlyMap<SeenField, string> {
  const wordings = new Map<SeenField, string>();
  const inOrder = [...seen].sort((one, other) => Number(other.isFirstInLine) - Number(one.isFirstInLine));
  for (const label of inOrder) if (!wordings.has(label.field)) wordings.set(label.field, plain(label));
  return wordings;
}

/** A label keeps its capitals, and a line of its own; where lines were joined, it stands behind a sentence or is long. */
function isPrintedThere(
  { field, words, isFirstInLine, isBehindSentence }: SeenLabel,
  isJoined: boolean,
): boolean {
  const isNamedTwice = field === "experience.meaning" && isFirstInLine && /^\p{Lu}/u.test(words);
  const isAsPrinted =
    AS_PRINTED.has(words) ||
    words === words.toUpperCase() ||
    isNamedTwice ||
    OF_A_LIST.has(words.toLowerCase());
  return isAsPrinted && (isFirstInLine || (isJoined && (isBehindSentence || words.includes(" "))));
}

/** Whether a field is one of an experience that has one name in a form; why it was meaningful may have two. */
function isOfEntry(field: SeenField): boolean {
  return field.startsWith("experience.") && field !== "experience.meaning";
}

/** Whether a field stands once in a form. */
function isAnswer(field: SeenField): boolean {
  return !field.includes(".") && field !== "other" && field !== "unknown" && field !== "heading";
}

function plain({ words }: SeenLabel): string {
  return words.toLowerCase();
}
