import { type FormField, LABELS, PROSE } from "./labels.ts";

/** Words that read as a label, and where they stand. */
export interface SeenLabel {
  readonly field: FormField;
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

const AS_PRINTED: ReadonlySet<string> = new Set(Object.values(LABELS).flat());

/**
 * The labels of the form itself, without those that only stand in a text of hers: a text may say “Role: leader of the
 * team”, and that begins no entry. Outside such texts each label counts.
 */
export function trueLabels(seen: readonly SeenLabel[]): readonly SeenLabel[] {
  const wordings = wordingsOf(seen);
  const opener = seen.find(({ field }) => BEGINNERS.includes(field))?.field;
  const isJoined = seen.filter(({ isFirstInLine }) => isFirstInLine).length * 2 < seen.length;
  const kept: SeenLabel[] = [];
  const answers = new Set<FormField>();
  let entry = new Set<FormField>();
  const isInHerText = (label: SeenLabel, next: FormField | undefined): boolean => {
    const { field } = label;
    if (!isPrintedThere(label, isJoined)) return true;
    if (!isOfEntry(field) && !isAnswer(field)) return false;
    if (wordings.get(field) !== plain(label) || answers.has(field)) return true;
    // A field that the entry has already begins the next one where more of its kind follow.
    const goesOn = next !== undefined && next !== opener && next !== field && entry.has(next);
    const begins = BEGINNERS.includes(field) && (field === opener || goesOn);
    return entry.has(field) && !begins;
  };
  for (const [at, label] of seen.entries()) {
    const { field } = label;
    const isWithinProse = PROSE.has(kept.at(-1)?.field ?? "other");
    if (isWithinProse && isInHerText(label, seen[at + 1]?.field)) continue;
    if (isAnswer(field)) answers.add(field);
    if (isOfEntry(field)) entry = entry.has(field) ? new Set([field]) : entry.add(field);
    kept.push(label);
  }
  return kept;
}

/** One form names a field in one way: as it stands first at the beginning of a line, else as it stands first. */
function wordingsOf(seen: readonly SeenLabel[]): ReadonlyMap<FormField, string> {
  const wordings = new Map<FormField, string>();
  const inOrder = [...seen].sort((one, other) => Number(other.isFirstInLine) - Number(one.isFirstInLine));
  for (const label of inOrder) if (!wordings.has(label.field)) wordings.set(label.field, plain(label));
  return wordings;
}

/** A label keeps its capitals, and a line of its own; where lines were joined, it stands behind a sentence or is long. */
function isPrintedThere({ words, isFirstInLine, isBehindSentence }: SeenLabel, isJoined: boolean): boolean {
  const isAsPrinted = AS_PRINTED.has(words) || words === words.toUpperCase();
  return isAsPrinted && (isFirstInLine || (isJoined && (isBehindSentence || words.includes(" "))));
}

/** Whether a field is one of an experience that has one name in a form; why it was meaningful may have two. */
function isOfEntry(field: FormField): boolean {
  return field.startsWith("experience.") && field !== "experience.meaning";
}

/** Whether a field stands once in a form. */
function isAnswer(field: FormField): boolean {
  return !field.includes(".") && field !== "other";
}

function plain({ words }: SeenLabel): string {
  return words.toLowerCase();
}
