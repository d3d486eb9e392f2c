import { isSeverity, raterOf } from "./evaluation-forms.ts";
import type { TypedTable } from "./typed-table.ts";

const LONGEST_NAME = 40;
const MOST_RATERS = 12;

/** Why these names cannot stand over columns of severities; `null` = they can. */
export function whyNotRaters(names: readonly string[]): string | null {
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
