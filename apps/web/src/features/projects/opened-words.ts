import { counted } from "@smartpick/report";

/** What is said of a table that was opened, and of the one whose place it took; `null` = the place was empty. */
export function openedWords(name: string, rows: number, before: string | null): string {
  const place = before === null ? "" : ` It stands in the place of ${before}.`;
  return `Opened ${name}: ${counted(rows, "row")}.${place}`;
}
