import type { ProjectEvaluationKind } from "@smartpick/core";
import { TLX_PAIRS_ASKED, weightsOfPairs } from "@smartpick/engine/quality";
import { evaluationForms, pairColumn } from "./evaluation-forms.ts";
import type { TypedRow, TypedTable } from "./typed-table.ts";

/** What a person chose in each of the fifteen pairs; empty = not yet. */
export function chosenIn({ columns }: Pick<TypedTable, "columns">, { cells }: TypedRow): readonly string[] {
  return TLX_PAIRS_ASKED.map((pair) => cells[columns.indexOf(pairColumn(pair))] ?? "");
}

/** The table with one choice, and with the weights that follow once there is none left to make. */
export function withPair(
  { columns, rows }: TypedTable,
  { id }: Pick<TypedRow, "id">,
  choice: { readonly pair: string; readonly subscale: string },
): TypedTable {
  return {
    columns,
    rows: rows.map((row) => {
      if (row.id !== id) return row;
      const cells = columns.map((name, at) =>
        name === choice.pair ? choice.subscale : (row.cells[at] ?? ""),
      );
      const chosen = chosenIn({ columns }, { id, cells });
      const weights = weightsOfPairs(chosen);
      const weightAt = columns.filter((name) => name.startsWith("w_"));
      return {
        id,
        cells: cells.map((cell, at) => {
          const place = weightAt.indexOf(columns[at] ?? "");
          return place < 0 ? cell : weights === null ? "" : String(weights[place]);
        }),
      };
    }),
  };
}

/** Weights that are written by hand are no longer those of the pairs, so the choices of that row go. */
export function withoutStalePairs(
  kind: ProjectEvaluationKind,
  before: TypedTable,
  { columns, rows }: TypedTable,
): TypedTable {
  if (kind !== "tlx-weighted") return { columns, rows };
  const weights = columns.flatMap((name, at) => (name.startsWith("w_") ? [at] : []));
  const forms = evaluationForms(kind, columns);
  return {
    columns,
    rows: rows.map((row) => {
      const was = before.rows.find(({ id }) => id === row.id);
      if (was === undefined || weights.every((at) => was.cells[at] === row.cells[at])) return row;
      return { ...row, cells: row.cells.map((cell, at) => (forms[at]?.form === "none" ? "" : cell)) };
    }),
  };
}
