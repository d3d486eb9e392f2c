import type { ChangedSign, PlainText } from "@smartpick/core";

const NAMES: Readonly<Record<string, string>> = {
  "\t": "a tab",
  "\u00a0": "a fixed space",
  "\u202f": "a narrow space",
  "\u00ad": "a hidden hyphen",
  "\u200b": "a hidden space",
  "\ufeff": "a hidden mark",
};

/** What happens to one sign, in words. */
export function signWords({ sign, becomes, count }: ChangedSign): string {
  const name = NAMES[sign] ?? sign;
  const often = count === 1 ? "" : ` (${count} times)`;
  if (becomes === null) return `${name} may be lost${often}`;
  const plain = becomes === "" ? "nothing" : becomes === " " ? "a space" : becomes;
  return `${name} becomes ${plain}${often}`;
}

/** Whether the text is plain already, in a few words. */
export function plainState({ changed }: Pick<PlainText, "changed">): string {
  const count = changed.reduce((sum, sign) => sum + sign.count, 0);
  if (count === 0) return "ready";
  return `${count} ${count === 1 ? "sign changes" : "signs change"}`;
}
