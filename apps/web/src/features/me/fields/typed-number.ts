/** How a field's numbers are written. */
export interface NumberForm {
  /** Whether a fraction is usual, so that "1.500" is one and a half; else it is one thousand five hundred. */
  readonly fractions: boolean;
}

/**
 * The number that a person meant by what they typed: with or without a sign of dollars, thousands marks, spaces, in digits
 * of any script, with any dash as minus. What cannot be read in one way alone stays the text it is, and the parser then
 * says what would be accepted; nothing typed is `undefined`.
 */
export function typedNumber(text: string, form: NumberForm): number | string | undefined {
  const plain = plainForm(text);
  if (plain === "") return text.trim() === "" ? undefined : text;
  const parts = /^(-?)([\d.,]+)$/.exec(plain);
  const unsigned = parts === null ? null : withoutMarks(parts[2] ?? "", form);
  return unsigned === null ? text : Number(`${parts?.[1] ?? ""}${unsigned}`);
}

/** ASCII digits, point, comma and minus alone; signs of dollars, spaces and marks of direction are dropped. */
function plainForm(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\p{Nd}/gu, digitOf)
    .replace(/US\s*\$|USD|[$\s'’_\u200E\u200F\u061C\u2066-\u2069\u202A-\u202E]/giu, "")
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replaceAll("٫", ".")
    .replace(/[٬،]/gu, ",");
}

/** Digits of every script stand in rows of ten, zero first. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let below = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - below - 1))) below += 1;
  return String(below % 10);
}

/** The number in the form `1500` or `1.5`, or `null` where points and commas can be read in two ways or in none. */
function withoutMarks(number: string, { fractions }: NumberForm): string | null {
  const marks = number.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return number;
  const split = number.lastIndexOf(last);
  const [whole, fraction] = [number.slice(0, split), number.slice(split + 1)];
  const other = last === "." ? "," : ".";
  if (marks.every((mark) => mark === last)) {
    const grouped = isGrouped(number, last);
    if (marks.length > 1) return grouped ? number.replaceAll(last, "") : null;
    // A comma before three digits parts thousands everywhere but where fractions are written with one.
    if (grouped && (!fractions || last === ",")) return number.replaceAll(last, "");
    // "1,5" may be one and a half, or a slip of 1,500: where no fraction is usual, it has to be asked.
    if (last === "," && !fractions && whole.length <= 3) return null;
    return fraction === "" || whole === "" ? null : `${whole}.${fraction}`;
  }
  if (whole.includes(last) || !isGrouped(whole, other) || fraction === "") return null;
  return `${whole.replaceAll(other, "")}.${fraction}`;
}

/** Whether marks stand before the last three digits and before each two or three above: 1,500,000 and 15,00,000. */
function isGrouped(number: string, mark: string): boolean {
  const [first = "", ...groups] = number.split(mark);
  const last = groups.pop();
  return (
    /^[1-9]\d{0,2}$/.test(first) &&
    last !== undefined &&
    last.length === 3 &&
    groups.every((group) => group.length === 2 || group.length === 3)
  );
}
