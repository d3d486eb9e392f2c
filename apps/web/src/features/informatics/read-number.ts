/** What a number may be. */
export interface NumberRoom {
  readonly least: number;
  readonly most: number;
  readonly whole?: boolean;
}

const PLAIN = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

/** A number as it is typed, such as `1,200` or `−0.5`, in plain digits; `null` = none, or outside its room. */
export function readNumber(text: string, { least, most, whole = false }: NumberRoom): string | null {
  const plain = text.trim().replace(/^[−–]/, "-");
  if (!PLAIN.test(plain)) return null;
  const value = Number(plain.replaceAll(",", ""));
  const fits = value >= least && value <= most && (!whole || Number.isInteger(value));
  return fits ? String(value) : null;
}

/** What such a field asks for where something else is typed. */
export function numberWrong({ least, most, whole = false }: NumberRoom): string {
  const kind = whole ? "a whole number" : "a number";
  const span =
    most > 1e6 ? (least < 0 ? "" : " of 0 or more") : ` from ${least} to ${most.toLocaleString("en-US")}`;
  return `Write ${kind}${span}, in digits. It is not entered yet.`;
}
