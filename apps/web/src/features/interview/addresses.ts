const LIST = "/prepare/interview";

/** What an address below the list names. */
export type PlaceBelowList =
  | { readonly question: null; readonly program: string }
  /** `program`: the one for which it is practised, `null` = any. */
  | { readonly question: string; readonly program: string | null };

/** The address at which a question is practised. */
export function practiceAddress(question: string, program: string | null): string {
  return `${LIST}/${question}${program === null ? "" : `/at/${program}`}`;
}

/** The address of a program's sheet. */
export function sheetAddress(program: string): string {
  return `${LIST}/program/${program}`;
}

/** Reads what stands behind the address of the list. */
export function placeBelow(at: string): PlaceBelowList {
  const [first = "", ...rest] = at.split("/");
  if (first === "program" && rest.length > 0) return { question: null, program: rest.join("/") };
  const isAt = rest[0] === "at" && rest.length > 1;
  return { question: isAt || rest.length === 0 ? first : at, program: isAt ? rest.slice(1).join("/") : null };
}
