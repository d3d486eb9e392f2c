import type { ChangedSign, PlainText } from "../machine/plain-text.ts";

const NAMES: Readonly<Record<string, string>> = {
  "\t": "a tab",
  "\u00a0": "a fixed space",
  "\u202f": "a narrow space",
  "\u00ad": "a hidden hyphen",
  "\u200b": "a hidden space",
  "\ufeff": "a hidden mark",
};
const UNSEEN = /^[\p{C}\p{Z}]+$/u;

/** What happens to one sign, in words. */
export function signWords({ sign, becomes, at }: ChangedSign): string {
  const name = NAMES[sign] ?? (UNSEEN.test(sign) ? "a sign that cannot be seen" : sign);
  const often = at.length === 1 ? "" : ` (${at.length} times)`;
  if (becomes === null) return `${name} may be lost${often}`;
  const plain = becomes === "" ? "nothing" : becomes === " " ? "a space" : becomes;
  return `${name} becomes ${plain}${often}`;
}

/** Whether the text is plain already, in a few words. */
export function plainState({ changed }: Pick<PlainText, "changed">): string {
  const count = changed.reduce((sum, { at }) => sum + at.length, 0);
  if (count === 0) return "ready";
  return `${count} ${count === 1 ? "sign changes" : "signs change"}`;
}
