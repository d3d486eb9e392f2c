import { counted, type StateRow } from "@smartpick/report";

/** A state in one line: `"New York: 14 programs, 1.2 interviews to expect"`. */
export function stateSummary({ name, rows, interviews }: StateRow): string {
  const expected = interviews.replace("<", "fewer than ");
  return `${name}: ${counted(rows.length, "program")}, ${expected} interviews to expect`;
}
