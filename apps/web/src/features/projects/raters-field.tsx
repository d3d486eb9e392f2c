import { type ReactNode, useState } from "react";
import { announce } from "../../store/screen-store.ts";
import { isSeverity, raterOf } from "./evaluation-forms.ts";
import { TextField } from "./text-field.tsx";
import type { TypedTable } from "./typed-table.ts";

/** Who rated the severity: one column of the table each. */
export function RatersField({
  table,
  onTable,
}: {
  table: TypedTable;
  onTable: (table: TypedTable) => void;
}): ReactNode {
  const raters = table.columns.filter(isSeverity);
  const [typed, setTyped] = useState(raters.map(raterOf).join("\n"));
  const names = typed.split("\n").map((name) => name.trim());
  const wrong = whyNot(names);
  const enter = (text: string): void => {
    setTyped(text);
    const next = text.split("\n").map((name) => name.trim());
    if (whyNot(next) !== null) return;
    onTable(withRaters(table, next));
    announce(`${next.length} raters.`);
  };
  return (
    <TextField
      label="Raters"
      hint="One a line, by a name or number of your own. Each rates alone. A rater who is taken out takes her ratings along."
      rows={3}
      value={typed}
      wrong={wrong}
      onEnter={enter}
    />
  );
}

const LONGEST_NAME = 40;
const MOST_RATERS = 12;

function whyNot(names: readonly string[]): string | null {
  if (names.some((name) => name === "")) return "A line is empty. Write a name on each line.";
  if (names.length > MOST_RATERS) return `At most ${MOST_RATERS} raters. Take some out.`;
  if (names.some((name) => name.length > LONGEST_NAME))
    return `A name is too long. It takes up to ${LONGEST_NAME} characters.`;
  const plain = names.map((name) => name.toLowerCase());
  const twice = names.find((_, at) => plain.indexOf(plain[at] ?? "") !== at);
  return twice === undefined ? null : `“${twice}” stands there twice. Give each rater another name.`;
}

/**
 * The table with a column of severities for each rater. Who keeps her name, or else her place where no rater goes or comes,
 * keeps her ratings.
 */
export function withRaters({ columns, rows }: TypedTable, raters: readonly string[]): TypedTable {
  const others = columns.flatMap((name, at) => (isSeverity(name) ? [] : [at]));
  const before = columns.flatMap((name, at) => (isSeverity(name) ? [{ rater: raterOf(name), at }] : []));
  const places = raters.map((rater, place) => {
    const same = before.find((one) => one.rater.toLowerCase() === rater.toLowerCase());
    return (same ?? (raters.length === before.length ? before[place] : undefined))?.at;
  });
  return {
    columns: [...others.map((at) => columns[at] ?? ""), ...raters.map((rater) => `severity_${rater}`)],
    rows: rows.map(({ id, cells }) => ({
      id,
      cells: [
        ...others.map((at) => cells[at] ?? ""),
        ...places.map((at) => (at === undefined ? "" : (cells[at] ?? ""))),
      ],
    })),
  };
}
