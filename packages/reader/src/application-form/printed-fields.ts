import { type FormField, HEADINGS, LABELS } from "./labels.ts";
import { lineHeads } from "./line-heads.ts";
import { type SeenField, type SeenLabel, trueLabels } from "./true-labels.ts";

/** One field as it is printed: its words, and where it stands in the text. */
export interface PrintedField {
  readonly field: SeenField;
  readonly label: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

const BY_LABEL: ReadonlyMap<string, FormField> = new Map(
  Object.entries(LABELS).flatMap(([field, labels]) =>
    labels.map((label) => [label.toLowerCase(), field as FormField] as const),
  ),
);

const ANY = [...BY_LABEL.keys()]
  .sort((one, other) => other.length - one.length)
  .map((label) => label.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/ /g, "\\s+"))
  .join("|");

/** A label with a colon anywhere, for lines may have been joined; without one only where it has a line of its own. */
const LABEL = new RegExp(`(?<![\\w/])(${ANY})\\s*:|^[ \\t]*(${ANY})[ \\t]*$`, "gim");

/** A heading that stands at the end of a value belongs to what comes next. */
const AT_END = new RegExp(`(?<=[.!?)\\d]|\\n)\\s*(?:${HEADINGS.join("|")})$`);

/** The fields of a printed form in their order; each goes on to the next label or heading. */
export function printedFields(text: string): readonly PrintedField[] {
  const labels = trueLabels(seenLabels(text));
  return labels.map(({ field, words, from, to }, place) => {
    const end = labels[place + 1]?.from ?? text.length;
    return { field, label: words, value: tidy(text.slice(to, end)), from, to: end };
  });
}

/** Whatever reads as a label or a heading, also within a text that she wrote. */
function seenLabels(text: string): readonly SeenLabel[] {
  const known = knownLabels(text);
  const starts = new Set(known.map(({ from }) => from));
  const heads = lineHeads(text)
    .filter(({ from }) => !starts.has(from))
    .filter(({ from, to }) => !known.some((label) => label.from < to && from < label.to))
    .map((head) => ({ ...head, isFirstInLine: true, isBehindSentence: false }));
  return [...known, ...heads].sort((one, other) => one.from - other.from);
}

function knownLabels(text: string): readonly SeenLabel[] {
  return [...text.matchAll(LABEL)].flatMap((match) => {
    const words = (match[1] ?? match[2] ?? "").replace(/\s+/g, " ");
    const field = BY_LABEL.get(words.toLowerCase());
    if (field === undefined) return [];
    const before = text.slice(0, match.index).replace(/[ \t\u00a0]+$/, "");
    return [
      {
        field,
        words,
        from: match.index,
        to: match.index + match[0].length,
        isFirstInLine: before === "" || before.endsWith("\n"),
        isBehindSentence: /[.!?)”"]$/.test(before),
      },
    ];
  });
}

/** Words on one line per paragraph, without rules of dashes and page numbers. */
export function tidy(value: string): string {
  return value
    .split("\n")
    .map((line) => line.replace(/[ \t\u00a0]+/g, " ").trim())
    .filter((line) => !/^(?:[-_=–—]{3,}|page \d+(?: of \d+)?|\d{1,3} ?\/ ?\d{1,3})$/i.test(line))
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()
    .replace(AT_END, "")
    .trim();
}
