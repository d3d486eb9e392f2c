const WORDS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(
  " ",
);
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** A number of a sentence in figures or in words, as a piece of a regular expression. */
export const NUMBER = `(?:\\d[\\d,]*|${[...WORDS].reverse().join("|")}|(?:${TENS.join("|")})(?:-(?:${WORDS.slice(0, 9).join("|")}))?)`;

/** The value of a number, in figures or in words, or of an ordinal; `null` for no number. */
export function numberOf(text: string): number | null {
  if (/^\d[\d,]*$/.test(text)) return Number(text.replaceAll(",", ""));
  const [tens = "", ones] = text.split("-");
  const ten = TENS.indexOf(tens);
  if (ten >= 0) return (ten + 2) * 10 + (ones === undefined ? 0 : WORDS.indexOf(ones) + 1);
  const ordinal = ORDINALS.indexOf(text);
  if (ordinal >= 0) return ordinal + 1;
  const at = WORDS.indexOf(text);
  return at < 0 ? null : at + 1;
}
